import type { Lecture } from '../../corpus/lecture.js';
import type { Line, Paragraph } from '../../reply/reply.js';
import { apart, code, link, paragraph, strong, words } from '../../reply/spans.js';
import type { Texts } from '../../texts/texts.js';
import { formatRange } from '../../timecode/format-timecode.js';
import { linkAtSecond } from '../../timecode/link-at-second.js';
import { distinctTitles } from '../lectures/lecture-title.js';
import { spreadOf, type Place, type Spread } from './hit-strip.js';
import { mostFirst, type LecturePassages } from './passages-by-lecture.js';

/** Lectures of which it is told where in them something was found. */
const TOLD_LECTURES = 3;

/** Places of a lecture that are told, with a link to each, where it is the only one and where it is one of several. */
const TOLD_PLACES = { alone: 3, amongOthers: 2 };

/** How much of a lecture's title stands beside what was found in it, in UTF-16 units. */
const SHOWN_TITLE = 40;

/**
 * Tells where in the lectures something was found: in words that lead there, and at a glance.
 *
 * @param found - all that was found, of each lecture
 * @returns undefined where there is nothing to tell
 */
export function whereFound(found: readonly LecturePassages[], texts: Texts): Paragraph | undefined {
  const told: { readonly lecture: Lecture; readonly spread: Spread }[] = [];
  for (const { lecture, passages } of mostFirst(found)) {
    if (told.length === TOLD_LECTURES) break;
    const spread = spreadOf(lecture, passages);
    if (spread !== undefined) told.push({ lecture, spread });
  }
  const titles = distinctTitles(
    told.map(({ lecture }) => lecture),
    SHOWN_TITLE,
  );
  const isAlone = found.length === 1;
  const most = isAlone ? TOLD_PLACES.alone : TOLD_PLACES.amongOthers;
  const lines = told.flatMap(({ spread }, position): Line[] => {
    const places = placesLine(spread.places, most, texts);
    const title = isAlone ? [] : [apart(strong(titles[position] ?? '')), words(' · ')];
    return [[...title, ...places], [code(spread.strip)]];
  });
  return lines.length === 0 ? undefined : paragraph('normal', ...lines);
}

function placesLine(places: readonly Place[], most: number, { search }: Texts): Line {
  const [told, further] = [places.slice(0, most), places.slice(most)];
  const links = told.map(({ firstSecond, lastSecond, url }) =>
    link(formatRange(firstSecond, lastSecond), linkAtSecond(url, firstSecond)),
  );
  const isMost = further.length > 0 && worthOf(told) > worthOf(further);
  return isMost ? search.mostlyAround(links, further.length) : search.around(links, further.length);
}

function worthOf(places: readonly Place[]): number {
  return places.reduce((sum, { worth }) => sum + worth, 0);
}
