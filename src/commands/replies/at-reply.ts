import type { WholeLecture } from '../../corpus/lecture.js';
import type { Place } from '../../corpus/segment-at.js';
import type { Segment } from '../../corpus/segment.js';
import type { Action, Block, Line, Reply } from '../../reply/reply.js';
import { link, paragraph, words } from '../../reply/spans.js';
import type { Corrector } from '../../search/excerpt/corrections.js';
import type { Texts } from '../../texts/texts.js';
import { formatRange, formatTimecode } from '../../timecode/format-timecode.js';
import { linkAtSecond } from '../../timecode/link-at-second.js';
import { lectureHeading, shownTitle } from '../lectures/lecture-title.js';
import {
  piecesOf,
  secondAfter,
  secondBefore,
  stretchAround,
  stretchFrom,
  type Piece,
  type Stretch,
} from '../lectures/stretch.js';
import { citation } from './citation.js';
import { citedSecond, nearestSegment, type Moment } from './moment.js';
import { segmentHit } from './segment-hit.js';
import { shareAction } from './share-action.js';
import { shownChapter } from './shown-chapter.js';
import { wayBackValues, type WayBack } from './way-back.js';

/** What a passage is shown with, whichever it is. */
export interface Showing {
  readonly texts: Texts;
  readonly wayBack: WayBack;
  readonly corrector: Corrector;
  /** Whether nobody else sees it, so that it can be shared. */
  readonly isPrivate: boolean;
  /** What the member should know first, a line each. */
  readonly remarks: readonly string[];
}

/** What is said at a moment, amid the two minutes around it. */
export function momentReply(moment: Moment, showing: Showing): Reply {
  const { lecture } = moment;
  const segment = nearestSegment(moment);
  return {
    kind: 'at',
    message: [momentSentence(moment, showing.texts), ...showing.remarks].join(' '),
    hits: [segmentHit(lecture, segment, linkAtSecond(segment.url, citedSecond(moment)))],
    blocks: momentBlocks(moment, showing),
    lecture: lecture.key,
  };
}

/** Two minutes of a lecture to read, from the first words on that start at a second or later. */
export function stretchReply(lecture: WholeLecture, second: number, showing: Showing): Reply {
  const stretch = stretchFrom(lecture, second);
  const shown = lecture.segments.slice(stretch.first, stretch.last + 1);
  return {
    kind: 'at',
    message: showing.texts.at.stretch(stretchRange(lecture, stretch), shownTitle(lecture)),
    hits: shown.map((segment) => segmentHit(lecture, segment, segment.url)),
    blocks: stretchBlocks(lecture, stretch, showing),
    lecture: lecture.key,
  };
}

/** The answer in one sentence. */
function momentSentence(moment: Moment, { at }: Texts): string {
  const asked = formatTimecode(moment.second);
  const title = shownTitle(moment.lecture);
  if (moment.place === 'within') return at.within(asked, title);
  return at[moment.place](asked, title, rangeOf(nearestSegment(moment)));
}

/** The moment amid the two minutes around it, and buttons to read on in both directions. */
function momentBlocks(moment: Moment, showing: Showing): Block[] {
  const { lecture, second, index, place } = moment;
  const { texts, remarks, corrector } = showing;
  const stretch = stretchAround(lecture, index, second);
  const shown = piecesOf(lecture, stretch).map((piece) => ({
    ...piece,
    text: corrector.correctText(piece.text),
  }));
  const position = shown.findIndex(({ last }) => index <= last);
  const segment = nearestSegment(moment);
  const notes = [...remarks, ...(place === 'within' ? [] : [texts.at.missed[place]])];
  return [
    lectureHeading(formatTimecode(second), lecture),
    ...(notes.length === 0 ? [] : [paragraph('normal', ...notes)]),
    ...read(shown.slice(0, position)),
    paragraph('normal', momentLinks(moment, segment, texts), shown[position]?.text ?? ''),
    ...read(shown.slice(position + 1)),
    paragraph('faint', citation(lecture, citedSecond(moment), segment.url, texts)),
    ...buttons(lecture, stretch, shareAction(lecture, second, texts.share.button), showing),
  ];
}

/** A stretch of a lecture to read, and buttons to read on in both directions. */
function stretchBlocks(lecture: WholeLecture, stretch: Stretch, showing: Showing): Block[] {
  const { texts, corrector } = showing;
  const shown = piecesOf(lecture, stretch);
  const [first] = shown;
  if (first === undefined) throw new RangeError('A stretch has at least one segment.');
  // Of what is shown only the beginning is shared, which need not be what a search found.
  const share = texts.share.buttonFrom(formatTimecode(first.startSecond));
  return [
    lectureHeading(stretchRange(lecture, stretch), lecture),
    ...read(shown.map((piece) => ({ ...piece, text: corrector.correctText(piece.text) }))),
    paragraph('faint', citation(lecture, first.startSecond, first.url, texts)),
    ...buttons(lecture, stretch, shareAction(lecture, first.startSecond, share), showing),
  ];
}

/** From when to when a stretch goes, as `52:36–54:40`. */
function stretchRange({ segments }: WholeLecture, { first, last }: Stretch): string {
  const shown = segments.slice(first, last + 1);
  const end = shown.reduce((latest, { endSecond }) => Math.max(latest, endSecond), 0);
  return formatRange(shown[0]?.startSecond ?? 0, end);
}

/** Where to watch the moment and the segment that it lies in or is nearest to; past the words at either end only that. */
function momentLinks({ second, place }: Moment, segment: Segment, texts: Texts): Line {
  const { at } = texts;
  const watch = link(at.watchFrom(formatTimecode(second)), linkAtSecond(segment.url, second));
  const nearest = link(at.watch(rangeOf(segment)), segment.url);
  const chapter = shownChapter(segment, texts);
  const links: Readonly<Record<Place, Line>> = {
    within: [watch, words(` · ${rangeOf(segment)}`)],
    gap: [nearest, words(' · '), watch],
    before: [nearest],
    after: [nearest],
  };
  return [...links[place], ...(chapter === '' ? [] : [words(` · ${chapter}`)])];
}

function rangeOf({ startSecond, endSecond }: Segment): string {
  return formatRange(startSecond, endSecond);
}

/** Pieces to read, each behind the time at which it starts. */
function read(pieces: readonly Piece[]): Block[] {
  if (pieces.length === 0) return [];
  const lines = pieces.map(({ startSecond, url, text }): Line => [
    link(formatTimecode(startSecond), url),
    words(` ${text}`),
  ]);
  return [paragraph('normal', ...lines)];
}

/** Buttons to earlier and later words, back to the search that led here, and to share. They pass on the way back. */
function buttons(lecture: WholeLecture, stretch: Stretch, share: Action, showing: Showing): Block[] {
  const { texts, isPrivate } = showing;
  const { query, page, within } = showing.wayBack;
  const step = (label: string, to: number | undefined): Action[] => {
    if (to === undefined) return [];
    const there = { time: String(to), begin: true, lecture: lecture.key };
    // Without the way back, rather than not at all.
    const values = { ...there, ...wayBackValues(showing.wayBack) };
    return [{ label, command: 'at', values, fewerValues: there }];
  };
  const lectureValue = within === undefined ? {} : { lecture: within };
  const back = {
    label: texts.at.back,
    command: 'search',
    values: { query: query ?? '', page, ...lectureValue },
  };
  const actions = [
    ...step(texts.at.earlier, secondBefore(lecture, stretch)),
    ...step(texts.at.later, secondAfter(lecture, stretch)),
    ...(query === undefined ? [] : [back]),
    ...(isPrivate ? [share] : []),
  ];
  return actions.length === 0 ? [] : [{ type: 'actions', actions }];
}
