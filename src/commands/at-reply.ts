import type { Lecture } from '../corpus/lecture.js';
import type { SegmentAt } from '../corpus/segment-at.js';
import type { Segment } from '../corpus/segment.js';
import type { Action, Block, Line } from '../reply/reply.js';
import { link, paragraph, words } from '../reply/spans.js';
import type { Texts } from '../texts/texts.js';
import { formatRange, formatTimecode } from '../timecode/format-timecode.js';
import { linkAtSecond } from '../timecode/link-at-second.js';
import { shownTitle } from './lecture-title.js';
import { shownChapter } from './shown-chapter.js';

/** A second of a lecture that was asked for, and what is said then. */
export interface Moment extends SegmentAt {
  readonly lecture: Lecture;
  /** Whole seconds from the start of the video. */
  readonly second: number;
}

/** The search that led to a moment, to go back to. */
export interface WayBack {
  /** Undefined where no search led there. */
  readonly query: string | undefined;
  readonly page: number;
  /** The lecture that the search was narrowed to. */
  readonly within: string | undefined;
}

/** The segment said at the moment, or the one nearest to it. */
export function nearestSegment({ lecture, index }: Moment): Segment {
  const segment = lecture.segments[index];
  if (segment === undefined) throw new Error(`Lecture ${lecture.videoId} has no segment ${index}`);
  return segment;
}

/** The answer in one sentence. */
export function momentSentence(moment: Moment): string {
  const asked = formatTimecode(moment.second);
  const title = `“${shownTitle(moment.lecture)}”`;
  const nearest = `nearest is ${rangeOf(nearestSegment(moment))}`;
  switch (moment.place) {
    case 'within':
      return `At ${asked} of ${title}.`;
    case 'before':
      return `${asked} is before the first words of ${title}; ${nearest}.`;
    case 'gap':
      return `Nothing is said at ${asked} of ${title}; ${nearest}.`;
    case 'after':
      return `${asked} is past the last words of ${title}; ${nearest}.`;
  }
}

/** The moment with the words before and after it, and buttons to step through the lecture. */
export function momentBlocks(moment: Moment, wayBack: WayBack, texts: Texts): Block[] {
  const { lecture, second, index, place } = moment;
  const segment = nearestSegment(moment);
  const { segments } = lecture;
  const before = segments.findLast((other, at) => at !== index && other.startSecond <= second);
  const after = segments.find((other, at) => at !== index && other.startSecond > second);
  const asked = formatTimecode(second);
  const watch = link(`Watch from ${asked}`, linkAtSecond(segment.url, second));
  const nearest = link(`Watch ${rangeOf(segment)}`, segment.url);
  const chapter = shownChapter(segment, texts);
  const links =
    place === 'within' ? [watch, words(` · ${rangeOf(segment)}`)] : [nearest, words(' · '), watch];
  const actions = steps(moment, segment, wayBack);
  return [
    paragraph('title', `${asked} · ${shownTitle(lecture)}`),
    ...(place === 'within' ? [] : [paragraph('normal', MISSED[place])]),
    ...(before === undefined ? [] : [faint(before)]),
    paragraph('normal', chapter === '' ? links : [...links, words(` · ${chapter}`)], segment.text),
    ...(after === undefined ? [] : [faint(after)]),
    ...(actions.length === 0 ? [] : [{ type: 'actions' as const, actions }]),
  ];
}

/** What is said where nothing is said. */
const MISSED = {
  before: 'That is before the first words; these are nearest:',
  gap: 'Nothing is said then; this is nearest:',
  after: 'That is past the last words; these are nearest:',
} as const;

function rangeOf({ startSecond, endSecond }: Segment): string {
  return formatRange(startSecond, endSecond);
}

function faint(segment: Segment): Block {
  const time = link(formatTimecode(segment.startSecond), segment.url);
  const line: Line = [time, words(` ${segment.text}`)];
  return paragraph('faint', line);
}

/** Buttons to earlier and later words, and back to the search that led here. They pass on the way back. */
function steps({ lecture, second }: Moment, shown: Segment, { query, page, within }: WayBack): Action[] {
  const wayBack = query === undefined ? {} : { query, page, ...(within === undefined ? {} : { within }) };
  const step = (label: string, to: Segment): Action => ({
    label,
    command: 'at',
    values: { time: String(to.startSecond), lecture: lecture.key, ...wayBack },
  });
  // From the second asked for, since a long segment may have started before others that are over by now. Segments
  // that start together are shown as one moment, so a step always leads to another start.
  const isElsewhere = ({ startSecond }: Segment) => startSecond !== shown.startSecond;
  const earlier = lecture.segments.findLast((one) => one.startSecond < second && isElsewhere(one));
  const later = lecture.segments.find((one) => one.startSecond > second && isElsewhere(one));
  return [
    ...(earlier === undefined ? [] : [step('Earlier', earlier)]),
    ...(later === undefined ? [] : [step('Later', later)]),
    ...(query === undefined
      ? []
      : [
          {
            label: 'Back to results',
            command: 'search',
            values: { query, page, ...(within === undefined ? {} : { lecture: within }) },
          },
        ]),
  ];
}
