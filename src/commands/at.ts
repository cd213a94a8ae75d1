import type { Corpus } from '../corpus/corpus.js';
import type { Lecture } from '../corpus/lecture.js';
import { lasts, segmentAt } from '../corpus/segment-at.js';
import type { CommandValues } from '../reply/reply.js';
import { UserError } from '../reply/user-error.js';
import { formatTimecode } from '../timecode/format-timecode.js';
import { linkAtSecond } from '../timecode/link-at-second.js';
import { parseTimecode } from '../timecode/parse-timecode.js';
import { TIMECODE_FAULT_TEXT } from '../timecode/timecode-fault.js';
import { momentBlocks, momentSentence, nearestSegment, type Moment } from './at-reply.js';
import type { Command } from './command.js';
import { chooseLecture, lectureOption } from './lecture-choice.js';
import { nameLectures, shownTitle } from './lecture-title.js';
import type { OptionValues } from './option-values.js';
import { privateOption } from './private-option.js';
import { LIST } from './root.js';
import { spellCommand } from './spell-command.js';

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
  example: ({ corpus }) => Promise.resolve(exampleMoment(corpus)),
  run(values, { corpus }) {
    const { lecture, second } = askedMoment(values, corpus);
    const moment: Moment = { lecture, second, ...segmentAt(lecture, second) };
    const segment = nearestSegment(moment);
    return Promise.resolve({
      kind: at.name,
      message: momentSentence(moment),
      hits: [
        {
          videoId: lecture.videoId,
          startSecond: segment.startSecond,
          endSecond: segment.endSecond,
          url: linkAtSecond(segment.url, second),
          title: lecture.title,
          ...(segment.chapter === undefined ? {} : { chapter: segment.chapter }),
          excerpt: segment.text,
          score: 0,
        },
      ],
      blocks: momentBlocks(moment, {
        query: values.text('query'),
        page: values.number('page') ?? 1,
        within: values.text('within'),
      }),
    });
  },
};

/** @throws UserError when the time can't be read, or it is not clear in which lecture it is meant */
function askedMoment(values: OptionValues, corpus: Corpus): { lecture: Lecture; second: number } {
  const name = values.text('lecture');
  const named = name === undefined ? undefined : chooseLecture(corpus, name);
  const time = parseTimecode(values.text('time') ?? '');
  if (!time.ok) {
    throw new UserError(TIMECODE_FAULT_TEXT[time.fault], spellCommand(at, exampleMoment(corpus, named)));
  }
  const { second } = time;
  if (time.videoId !== undefined) {
    return { lecture: linkedLecture(corpus, time.videoId, named, second), second };
  }
  if (named !== undefined) return { lecture: named, second };
  const [only, ...others] = corpus.lectures;
  if (only === undefined) throw new Error('There are no lectures');
  if (others.length === 0) return { lecture: only, second };
  throw new UserError(
    `Which lecture do you mean? There are ${nameLectures(corpus.lectures)}.`,
    spellCommand(at, momentLike(second, corpus)),
  );
}

/** @param named - the lecture of the option, which must not be another */
function linkedLecture(corpus: Corpus, videoId: string, named: Lecture | undefined, second: number): Lecture {
  const linked = corpus.byId.get(videoId);
  if (linked === undefined) {
    throw new UserError('That link leads to a video that is not among the lectures.', LIST);
  }
  if (named !== undefined && named !== linked) {
    throw new UserError(
      `The link leads to “${shownTitle(linked, 60)}”, but the lecture given is “${shownTitle(named, 60)}”; please leave one of them out.`,
      spellCommand(at, momentLike(second, corpus, linked)),
    );
  }
  return linked;
}

/** The second, in the first lecture that lasts so long; where none does, a time at which something is said. */
function momentLike(second: number, corpus: Corpus, lecture?: Lecture): CommandValues {
  const { lectures } = corpus;
  const lasting = (lecture === undefined ? lectures : [lecture]).find((one) => lasts(one, second));
  if (lasting === undefined) return exampleMoment(corpus, lecture);
  return { time: formatTimecode(second), ...(lectures.length > 1 ? { lecture: lasting.key } : {}) };
}

/** A time at which something is said: in the middle of the lecture, the first one where none is given. */
function exampleMoment({ lectures }: Corpus, lecture = lectures[0]): CommandValues {
  const segments = lecture?.segments ?? [];
  const middle = segments[Math.floor(segments.length / 2)];
  return {
    time: formatTimecode(middle?.startSecond ?? 0),
    ...(lectures.length > 1 && lecture !== undefined ? { lecture: lecture.key } : {}),
  };
}
