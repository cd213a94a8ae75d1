import type { Corpus } from '../corpus/corpus.js';
import type { Lecture } from '../corpus/lecture.js';
import { segmentAt, type SegmentAt } from '../corpus/segment-at.js';
import { type Segment } from '../corpus/segment.js';
import type { Action, Block, Line } from '../reply/reply.js';
import { link, paragraph, words } from '../reply/spans.js';
import { UserError } from '../reply/user-error.js';
import { formatRange, formatTimecode } from '../timecode/format-timecode.js';
import { linkAtSecond } from '../timecode/link-at-second.js';
import { parseTimecode } from '../timecode/parse-timecode.js';
import { TIMECODE_FAULT_TEXT } from '../timecode/timecode-fault.js';
import type { Command } from './command.js';
import { chooseLecture, lectureOption, listed, shownTitle } from './lecture-choice.js';
import type { OptionValues } from './option-values.js';
import { privateOption } from './private-option.js';

/** A member's question: which second of which lecture. */
interface Moment {
  readonly lecture: Lecture;
  /** Whole seconds from the start of the video. */
  readonly second: number;
}

/** `/lecture at`: what is being said at a time, with the words before and after. */
export const at: Command = {
  name: 'at',
  description: 'What is being said at a given time',
  options: [
    {
      name: 'time',
      description: 'A time such as 52:36 or 1:02:03, or a YouTube link with a time',
      type: 'text',
      required: true,
      maxLength: 300,
    },
    lectureOption,
    privateOption,
    { name: 'query', description: 'The search to go back to', type: 'text', hidden: true },
    { name: 'page', description: 'The page of results to go back to', type: 'number', hidden: true },
    { name: 'within', description: 'The lecture the search was narrowed to', type: 'text', hidden: true },
  ],
  run(values, { corpus }) {
    const moment = askedMoment(values, corpus);
    const { lecture, second } = moment;
    const found = segmentAt(lecture, second);
    const segment = segmentOf(lecture, found.index);
    const url = linkAtSecond(segment.url, second);
    const message = sentence(moment, found);
    return Promise.resolve({
      kind: at.name,
      message,
      hits: [
        {
          videoId: lecture.videoId,
          startSecond: segment.startSecond,
          endSecond: segment.endSecond,
          url,
          title: lecture.title,
          excerpt: segment.text,
          score: 0,
        },
      ],
      blocks: blocks(moment, found, message, values),
    });
  },
};

/** @throws UserError when the time can't be read, or it is not clear in which lecture it is meant */
function askedMoment(values: OptionValues, corpus: Corpus): Moment {
  const time = parseTimecode(values.text('time') ?? '');
  if (!time.ok) throw new UserError(TIMECODE_FAULT_TEXT[time.fault], '/lecture at 52:36');
  const name = values.text('lecture');
  const { second } = time;
  if (time.videoId !== undefined) {
    const lecture = corpus.byId.get(time.videoId);
    if (lecture !== undefined) return { lecture, second };
    throw new UserError('That link leads to a video that is not among the lectures.', '/lecture list');
  }
  if (name !== undefined) return { lecture: chooseLecture(corpus, name), second };
  const [only, ...others] = corpus.lectures;
  if (only !== undefined && others.length === 0) return { lecture: only, second };
  throw new UserError(
    `Which lecture do you mean? There are ${listed(corpus.lectures, corpus.lectures.length)}.`,
    `/lecture at ${formatTimecode(second)} lecture:${only?.key ?? ''}`,
  );
}

function sentence({ lecture, second }: Moment, { place, index }: SegmentAt): string {
  const asked = formatTimecode(second);
  const nearest = segmentOf(lecture, index);
  const range = formatRange(nearest.startSecond, nearest.endSecond);
  switch (place) {
    case 'within':
      return `At ${asked} of “${shownTitle(lecture)}”.`;
    case 'before':
      return `${asked} is before the first words of “${shownTitle(lecture)}”; nearest is ${range}.`;
    case 'gap':
      return `Nothing is said at ${asked} of “${shownTitle(lecture)}”; nearest is ${range}.`;
    case 'after':
      return `${asked} is past the last words of “${shownTitle(lecture)}”; nearest is ${range}.`;
  }
}

function blocks(moment: Moment, { place, index }: SegmentAt, message: string, values: OptionValues): Block[] {
  const { lecture, second } = moment;
  const segment = segmentOf(lecture, index);
  const before = lecture.segments[index - 1];
  const after = lecture.segments[index + 1];
  const range = formatRange(segment.startSecond, segment.endSecond);
  const asked = formatTimecode(second);
  return [
    paragraph('title', place === 'within' ? `${asked} · ${shownTitle(lecture)}` : message),
    ...(before === undefined ? [] : [faint(before)]),
    paragraph(
      'normal',
      [
        link(`Watch from ${asked}`, linkAtSecond(segment.url, second)),
        words(' · '),
        place === 'within' ? words(range) : link(`Watch ${range}`, segment.url),
      ],
      segment.text,
    ),
    ...(after === undefined ? [] : [faint(after)]),
    { type: 'actions', actions: steps(lecture, segment, values) },
  ];
}

function faint(segment: Segment): Block {
  const time = link(formatTimecode(segment.startSecond), segment.url);
  const line: Line = [time, words(` ${segment.text}`)];
  return paragraph('faint', line);
}

/** Buttons to the neighbours, and back to the search that led here. They pass on the way back. */
function steps(lecture: Lecture, segment: Segment, values: OptionValues): Action[] {
  const query = values.text('query');
  const page = values.number('page') ?? 1;
  const within = values.text('within');
  const wayBack = query === undefined ? {} : { query, page, ...(within === undefined ? {} : { within }) };
  const step = (label: string, to: Segment): Action => ({
    label,
    command: at.name,
    values: { time: String(to.startSecond), lecture: lecture.key, ...wayBack },
  });
  // Segments that start together are shown as one moment, so a step always leads to another start.
  const earlier = lecture.segments.findLast(({ startSecond }) => startSecond < segment.startSecond);
  const later = lecture.segments.find(({ startSecond }) => startSecond > segment.startSecond);
  const actions: Action[] = [];
  if (earlier !== undefined) actions.push(step('Earlier', earlier));
  if (later !== undefined) actions.push(step('Later', later));
  if (query !== undefined) {
    actions.push({
      label: 'Back to results',
      command: 'search',
      values: { query, page, ...(within === undefined ? {} : { lecture: within }) },
    });
  }
  return actions;
}

function segmentOf(lecture: Lecture, index: number): Segment {
  const segment = lecture.segments[index];
  if (segment === undefined) throw new Error(`Lecture ${lecture.videoId} has no segment ${index}`);
  return segment;
}
