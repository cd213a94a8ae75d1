import type { Corpus } from '../corpus/corpus.js';
import { chapterName, outlineOf, type Chapter } from '../outline/outline.js';
import { clip, plainText } from '../reply/plain-text.js';
import type { CommandValues, Line } from '../reply/reply.js';
import { link, paragraph, words } from '../reply/spans.js';
import type { Texts } from '../texts/texts.js';
import { formatRange, formatTimecode } from '../timecode/format-timecode.js';
import type { Command } from './command.js';
import { askedLecture } from './lectures/asked-lecture.js';
import { lectureHeading, shownTitle } from './lectures/lecture-title.js';
import { lectureOption } from './options/lecture-option.js';
import { privateOption } from './options/private-option.js';
import { whichLectureReply } from './replies/which-lecture.js';

/**
 * How much of a chapter's name is shown, in UTF-16 units: twenty fit into a message, however many marks are escaped.
 */
const LONGEST_NAME = 60;

/** `/lecture outline`: what a lecture covers, chapter by chapter. */
export const outline: Command = {
  name: 'outline',
  described: ({ commands }) => commands.outline,
  options: [lectureOption, privateOption],
  example: ({ corpus }) => Promise.resolve(exampleLecture(corpus)),
  async run(values, { corpus, read }, asker) {
    const { texts } = asker;
    const asked = askedLecture(values.text('lecture'), corpus, asker);
    if (asked === undefined) {
      return whichLectureReply(outline, {}, corpus.lectures, exampleLecture(corpus), texts);
    }
    const { lecture, remarks } = asked;
    const chapters = outlineOf(await read(lecture));
    const title = shownTitle(lecture);
    return {
      kind: outline.name,
      message: [texts.outline.sentence(chapters.length, title), ...remarks].join(' '),
      lecture: lecture.key,
      hits: chapters.map((chapter) => ({
        videoId: lecture.videoId,
        startSecond: chapter.startSecond,
        endSecond: chapter.endSecond,
        url: chapter.url,
        title: lecture.title,
        ...(chapter.title === undefined ? {} : { chapter: chapter.title }),
        excerpt: chapterName(chapter),
        score: 0,
      })),
      blocks: [
        lectureHeading(texts.outline.title, lecture),
        ...(remarks.length === 0 ? [] : [paragraph('normal', ...remarks)]),
        paragraph('normal', ...chapters.map(chapterLine)),
        paragraph('faint', `${covered(chapters, texts)} · ${source(chapters, texts)}`),
      ],
    };
  },
};

function exampleLecture({ lectures }: Corpus): CommandValues {
  const [first, ...others] = lectures;
  return first === undefined || others.length === 0 ? {} : { lecture: first.key };
}

function chapterLine(chapter: Chapter): Line {
  return [link(formatTimecode(chapter.startSecond), chapter.url), words(` ${shownName(chapter)}`)];
}

/** A chapter's name as it is shown: of the terms those that there is room for. */
function shownName({ title, terms }: Chapter): string {
  const names = terms.map((_, dropped) => terms.slice(0, terms.length - dropped).join(', '));
  const name = title ?? names.find(({ length }) => length <= LONGEST_NAME) ?? names.at(-1) ?? '';
  return clip(plainText(name) || '…', LONGEST_NAME);
}

function covered(chapters: readonly Chapter[], texts: Texts): string {
  const startSecond = chapters[0]?.startSecond ?? 0;
  const endSecond = chapters.at(-1)?.endSecond ?? startSecond;
  const range = `${formatRange(startSecond, endSecond)}, ${texts.lasting(endSecond - startSecond)}`;
  return `${texts.counts.chapters(chapters.length)}, ${range}`;
}

/** Who made the chapters: what was found may be wrong. */
function source(chapters: readonly Chapter[], { outline }: Texts): string {
  const titled = chapters.filter(({ title }) => title !== undefined).length;
  if (titled === chapters.length) return outline.fromVideo;
  return titled === 0 ? outline.allFound : outline.someFound;
}
