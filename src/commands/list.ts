import type { Lecture } from '../corpus/lecture.js';
import type { Block, Line, Reply } from '../reply/reply.js';
import { link, paragraph, words } from '../reply/spans.js';
import { formatDuration, formatRange } from '../timecode/format-timecode.js';
import type { Command } from './command.js';
import { shownTitle } from './lecture-choice.js';
import { privateOption } from './private-option.js';

/** Lectures a page. */
const PAGE_SIZE = 10;

/** `/lecture list`: what there is to search, ten lectures a page. */
export const list: Command = {
  name: 'list',
  description: 'The lectures that can be searched',
  options: [
    privateOption,
    { name: 'page', description: 'Which page of the list', type: 'number', hidden: true },
  ],
  run(values, { corpus }) {
    const { lectures, segmentCount } = corpus;
    const pages = Math.ceil(lectures.length / PAGE_SIZE);
    const page = Math.min(values.number('page') ?? 1, pages);
    const shown = lectures.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
    const message = `${count(lectures.length, 'lecture')}, ${count(segmentCount, 'segment')}.`;
    const blocks: Block[] = [
      paragraph('title', 'Lectures'),
      paragraph('normal', ...shown.map(entry)),
      paragraph('faint', pages > 1 ? `Page ${page} of ${pages} · ${message}` : message),
    ];
    const turn = (label: string, to: number) => ({ label, command: list.name, values: { page: to } });
    if (pages > 1) {
      blocks.push({
        type: 'actions',
        actions: [
          ...(page > 1 ? [turn('Previous page', page - 1)] : []),
          ...(page < pages ? [turn('Next page', page + 1)] : []),
        ],
      });
    }
    return Promise.resolve<Reply>({
      kind: list.name,
      message,
      hits: shown.map((lecture) => ({
        videoId: lecture.videoId,
        ...extent(lecture),
        url: firstSegment(lecture).url,
        title: lecture.title,
        excerpt: '',
        score: 0,
      })),
      blocks,
    });
  },
};

function entry(lecture: Lecture): Line {
  const { startSecond, endSecond } = extent(lecture);
  const covered = `${formatRange(startSecond, endSecond)}, ${formatDuration(endSecond - startSecond)}`;
  return [
    words('• '),
    link(shownTitle(lecture), firstSegment(lecture).url),
    words(` · ${covered} · ${count(lecture.segments.length, 'segment')}`),
  ];
}

function extent(lecture: Lecture): { startSecond: number; endSecond: number } {
  return {
    startSecond: firstSegment(lecture).startSecond,
    endSecond: lecture.segments.reduce((end, segment) => Math.max(end, segment.endSecond), 0),
  };
}

function firstSegment(lecture: Lecture) {
  const first = lecture.segments[0];
  if (first === undefined) throw new Error(`Lecture ${lecture.videoId} has no segments`);
  return first;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
