import type { Lecture } from '../corpus/lecture.js';
import type { Block, Line, Reply } from '../reply/reply.js';
import { apart, link, paragraph, words } from '../reply/spans.js';
import type { Texts } from '../texts/texts.js';
import { formatRange } from '../timecode/format-timecode.js';
import type { Command } from './command.js';
import { distinctTitles, shownTitle } from './lectures/lecture-title.js';
import { privateOption } from './options/private-option.js';
import { pageActions, pageOf } from './replies/page.js';

/** Lectures a page. */
const PAGE_SIZE = 10;

/** `/lecture list`: what there is to search, ten lectures a page. */
export const list: Command = {
  name: 'list',
  described: ({ commands }) => commands.list,
  options: [privateOption, { name: 'page', type: 'number', hidden: true }],
  example: () => Promise.resolve({}),
  run(values, { corpus }, { texts }) {
    const { lectures, segmentCount } = corpus;
    const page = pageOf(lectures, PAGE_SIZE, values.number('page') ?? 1);
    const titles = distinctTitles(lectures).slice(page.first, page.first + PAGE_SIZE);
    const pastEnd = page.isPastEnd ? texts.pages.pastEnd(page.count) : undefined;
    const total = texts.list.total(lectures.length, segmentCount);
    const position = texts.pages.position(page.number, page.count);
    const blocks: Block[] = [
      paragraph('title', texts.list.title),
      ...(pastEnd === undefined ? [] : [paragraph('normal', pastEnd)]),
      paragraph(
        'normal',
        ...page.items.map((lecture, index) => entry(lecture, titles[index] ?? shownTitle(lecture), texts)),
      ),
      paragraph('faint', page.count > 1 ? `${position} · ${total}` : total),
    ];
    if (page.count > 1) blocks.push({ type: 'actions', actions: pageActions(list.name, page, texts) });
    return Promise.resolve<Reply>({
      kind: list.name,
      message: pastEnd === undefined ? total : `${pastEnd} ${total}`,
      hits: page.items.map((lecture) => ({
        videoId: lecture.videoId,
        startSecond: lecture.firstSecond,
        endSecond: lecture.lastSecond,
        url: lecture.firstUrl,
        title: lecture.title,
        excerpt: '',
        score: 0,
      })),
      blocks,
    });
  },
};

function entry(lecture: Lecture, title: string, texts: Texts): Line {
  const { firstSecond, lastSecond, firstUrl } = lecture;
  const covered = `${formatRange(firstSecond, lastSecond)}, ${texts.lasting(lastSecond - firstSecond)}`;
  return [apart(link(title, firstUrl)), words(` · ${covered}`)];
}
