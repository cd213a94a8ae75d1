import type { Corpus } from '../corpus/corpus.js';
import type { Lecture } from '../corpus/lecture.js';
import { lasts, segmentAt } from '../corpus/segment-at.js';
import type { CommandValues } from '../reply/reply.js';
import { UserError } from '../reply/user-error.js';
import type { Texts } from '../texts/texts.js';
import { formatTimecode } from '../timecode/format-timecode.js';
import { linkAtSecond } from '../timecode/link-at-second.js';
import { parseTimecode } from '../timecode/parse-timecode.js';
import { momentBlocks, momentSentence, nearestSegment, type Moment } from './at-reply.js';
import type { Command } from './command.js';
import { chooseLecture, lectureOption } from './lecture-choice.js';
import { nameLectures, shownTitle } from './lecture-title.js';
import type { OptionValues } from './option-values.js';
import { privateOption } from './private-option.js';
import { listCommand } from './root.js';
import { spellCommand } from './spell-command.js';

/** `/lecture at`: what is being said at a time, with the words before and after. */
export const at: Command = {
  name: 'at',
  described: ({ commands }) => commands.at,
  options: [
    {
      name: 'time',
      described: ({ options }) => options.time,
      type: 'text',
      required: true,
      maxLength: 300,
    },
    lectureOption,
    privateOption,
    { name: 'query', type: 'text', hidden: true },
    { name: 'page', type: 'number', hidden: true },
    { name: 'within', type: 'text', hidden: true },
  ],
  example: ({ corpus }) => Promise.resolve(exampleMoment(corpus)),
  run(values, { corpus }, { texts }) {
    const { lecture, second } = askedMoment(values, corpus, texts);
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
      blocks: momentBlocks(
        moment,
        {
          query: values.text('query'),
          page: values.number('page') ?? 1,
          within: values.text('within'),
        },
        texts,
      ),
    });
  },
};

/** @throws UserError when the time can't be read, or it is not clear in which lecture it is meant */
function askedMoment(
  values: OptionValues,
  corpus: Corpus,
  texts: Texts,
): { lecture: Lecture; second: number } {
  const name = values.text('lecture');
  const named = name === undefined ? undefined : chooseLecture(corpus, name, texts);
  const time = parseTimecode(values.text('time') ?? '');
  if (!time.ok) {
    throw new UserError(
      texts.timecodeFaults[time.fault],
      spellCommand(at, texts, exampleMoment(corpus, named)),
    );
  }
  const { second } = time;
  if (time.videoId !== undefined) {
    return { lecture: linkedLecture(corpus, time.videoId, named, second, texts), second };
  }
  if (named !== undefined) return { lecture: named, second };
  const [only, ...others] = corpus.lectures;
  if (only === undefined) throw new Error('There are no lectures');
  if (others.length === 0) return { lecture: only, second };
  throw new UserError(
    `Which lecture do you mean? There are ${nameLectures(corpus.lectures, texts)}.`,
    spellCommand(at, texts, momentLike(second, corpus)),
  );
}

/** @param named - the lecture of the option, which must not be another */
function linkedLecture(
  corpus: Corpus,
  videoId: string,
  named: Lecture | undefined,
  second: number,
  texts: Texts,
): Lecture {
  const linked = corpus.byId.get(videoId);
  if (linked === undefined) {
    throw new UserError('That link leads to a video that is not among the lectures.', listCommand(texts));
  }
  if (named !== undefined && named !== linked) {
    throw new UserError(
      `The link leads to “${shownTitle(linked, 60)}”, but the lecture given is “${shownTitle(named, 60)}”; please leave one of them out.`,
      spellCommand(at, texts, momentLike(second, corpus, linked)),
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
