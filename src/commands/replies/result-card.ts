import type { Action, Card, Line } from '../../reply/reply.js';
import { link, strong, words } from '../../reply/spans.js';
import { Corrector } from '../../search/excerpt/corrections.js';
import type { Passage } from '../../search/excerpt/group-passages.js';
import type { ExcerptPart, Reason } from '../../search/search-engine.js';
import { formatRange, formatTimecode } from '../../timecode/format-timecode.js';
import { linkAtSecond } from '../../timecode/link-at-second.js';
import type { Asker } from '../command.js';
import { shownTitle } from '../lectures/lecture-title.js';
import type { Asked } from './asked.js';
import { citation } from './citation.js';
import { shareAction } from './share-action.js';
import { shownChapter } from './shown-chapter.js';
import { wayBackValues } from './way-back.js';

/** Seconds by which the moment must differ from the segment's start to be worth a link of its own. */
const MOMENT_APART = 4;

/** Where a passage stands among the results. */
export interface Standing {
  /** From 1, through all pages. */
  readonly number: number;
  readonly page: number;
  /** What stands above it: the lecture that it and those behind it are of, where there are several. */
  readonly heading: Line | undefined;
}

/** A passage as one of the results, with buttons for what can be done with it. */
export function resultCard(asked: Asked, passage: Passage, standing: Standing): Card {
  const { glossary, asker } = asked;
  const { lecture, best } = passage;
  const { segment, momentSecond } = best;
  const { search, at } = asker.texts;
  const range = formatRange(segment.startSecond, segment.endSecond);
  const places = placesLine(passage, asker);
  return {
    type: 'card',
    lines: [
      ...(standing.heading === undefined ? [] : [standing.heading]),
      [words(`${standing.number}. `), link(at.watch(range), segment.url)],
      excerptLine(new Corrector(glossary, lecture.videoId).correct(best.excerpt)),
      ...(places.length > 0 ? [places] : []),
      ...best.reasons.map((reason) => [words(reasonText(reason))]),
    ],
    note: citation(lecture, momentSecond, segment.url, asker.texts),
    picture:
      lecture.thumbnail === undefined
        ? undefined
        : { url: lecture.thumbnail, description: search.picture(shownTitle(lecture)) },
    actions: cardActions(asked, passage, standing),
  };
}

/** An excerpt with what the query matched in bold. */
function excerptLine(excerpt: readonly ExcerptPart[]): Line {
  return excerpt.map(({ text, matched }) => (matched ? strong(text) : words(text)));
}

/** The chapter, the moment within the segment and the whole passage, as far as they tell more than the heading. */
function placesLine({ best, hits, startSecond, endSecond }: Passage, { texts }: Asker): Line {
  const { search } = texts;
  const { segment, momentSecond } = best;
  const places: Line[] = [];
  const chapter = shownChapter(segment, texts);
  if (chapter !== '') places.push([words(chapter)]);
  if (momentSecond - segment.startSecond >= MOMENT_APART) {
    const moment = link(formatTimecode(momentSecond), linkAtSecond(segment.url, momentSecond));
    places.push(segment.wordStarts === undefined ? search.saidAtAbout(moment) : search.saidAt(moment));
  }
  const [first] = hits;
  if (first !== undefined && hits.length > 1) {
    places.push(search.wholePassage(link(formatRange(startSecond, endSecond), first.segment.url)));
  }
  return places.flatMap((part, index) => (index === 0 ? part : [words(' · '), ...part]));
}

/** Buttons to read around a passage, and, where nobody else sees it, to share it. */
function cardActions(
  { query, lecture: searched, asker }: Asked,
  { lecture, best }: Passage,
  { page }: Standing,
): Action[] {
  const moment = { time: String(best.segment.startSecond), lecture: lecture.key };
  const context: Action = {
    label: asker.texts.search.context,
    command: 'at',
    values: { ...moment, ...wayBackValues({ query, page, within: searched?.key }) },
    // Without the way back, rather than not at all.
    fewerValues: moment,
  };
  return asker.isPrivate
    ? [context, shareAction(lecture, best.momentSecond, asker.texts.share.button)]
    : [context];
}

/** "3.2 points: word2vec (sound “word to back”)" */
function reasonText({ what, points, found }: Reason): string {
  const ways = found.map(({ kind, text }) => (text === '' ? kind : `${kind} “${text}”`)).join(', ');
  return `${points.toFixed(2)} points: ${what}${ways === '' ? '' : ` (${ways})`}`;
}
