import type { Lecture } from '../corpus/lecture.js';
import { counted } from '../reply/counted.js';
import type { Block, Line, Reply } from '../reply/reply.js';
import { link, paragraph, words } from '../reply/spans.js';
import { formatDuration, formatRange } from '../timecode/format-timecode.js';
import type { Command } from './command.js';
import { distinctTitles, shownTitle } from './lecture-title.js';
import { pageActions, pageOf } from './page.js';
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
  example: () => Promise.resolve({}),
  run(values, { corpus }) {
    const { lectures, segmentCount } = corpus;
    const page = pageOf(lectures, PAGE_SIZE, values.number('page') ?? 1);
    const titles = distinctTitles(lectures).slice(page.first, page.first + PAGE_SIZE);
    const total = `${counted(lectures.length, 'lecture')}, ${counted(segmentCount, 'segment')}`;
    const blocks: Block[] = [
      paragraph('title', 'Lectures'),
      paragraph(
        'normal',
        ...page.items.map((lecture, index) => entry(lecture, titles[index] ?? shownTitle(lecture))),
      ),
      paragraph('faint', page.count > 1 ? `Page ${page.number} of ${page.count} · ${total}` : total),
    ];
    if (page.count > 1) blocks.push({ type: 'actions', actions: pageActions(list.name, page) });
    return Promise.resolve<Reply>({
      kind: list.name,
      message: `${total}.`,
      hits: page.items.map((lecture) => ({
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

function entry(lecture: Lecture, title: string): Line {
  const { startSecond, endSecond } = extent(lecture);
  const covered = `${formatRange(startSecond, endSecond)}, ${formatDuration(endSecond - startSecond)}`;
  return [
    words('• '),
    link(title, firstSegment(lecture).url),
    words(` · ${covered} · ${counted(lecture.segmentCount, 'segment')}`),
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
