import type { Lecture } from '../corpus/lecture.js';
import { lasts, segmentAt } from '../corpus/segment-at.js';
import type { CommandValues, Reply } from '../reply/reply.js';
import { UserError } from '../reply/user-error.js';
import { Corrector } from '../search/excerpt/corrections.js';
import type { Texts } from '../texts/texts.js';
import { formatTimecode, formatUnits } from '../timecode/format-timecode.js';
import { parseTimecodeInWords } from '../timecode/timecode-in-words.js';
import type { Command, Library } from './command.js';
import { unnamedLecture } from './lectures/asked-lecture.js';
import { givenLecture } from './lectures/lecture-choice.js';
import { shownTitle } from './lectures/lecture-title.js';
import { lectureOption } from './options/lecture-option.js';
import { privateOption } from './options/private-option.js';
import { momentReply, stretchReply, type Showing } from './replies/at-reply.js';
import { wayBackValues, type WayBack } from './replies/way-back.js';
import { whichLectureReply } from './replies/which-lecture.js';
import { listCommand } from './root.js';
import { spellCommand } from './spell-command.js';

/** Longest time, in code points: room for a sentence with a link in it. */
const LONGEST_TIME = 300;

/** How much of a lecture's title a refusal has room for, in UTF-16 units. */
const SHOWN_TITLE = 60;

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
      maxLength: LONGEST_TIME,
    },
    lectureOption,
    privateOption,
    // Begins with what starts then.
    { name: 'begin', type: 'flag', hidden: true },
    // Asks which lecture is meant, whatever was used last.
    { name: 'ask', type: 'flag', hidden: true },
    // The search to go back to, and the lecture that it was narrowed to.
    { name: 'query', type: 'text', hidden: true },
    { name: 'page', type: 'number', hidden: true },
    { name: 'within', type: 'text', hidden: true },
  ],
  example: (library) => exampleMoment(library),
  async run(values, library, asker) {
    const { corpus, glossary = [] } = library;
    const { texts } = asker;
    const wayBack: WayBack = {
      query: values.text('query'),
      page: values.number('page') ?? 1,
      within: values.text('within'),
    };
    const name = values.text('lecture');
    const named = name === undefined ? undefined : givenLecture(corpus, name, asker);
    const { second, linked = named } = await askedTime(values.text('time') ?? '', named, library, texts);
    const unnamed = () => (values.flag('ask') ? undefined : unnamedLecture(corpus, asker));
    const asked = linked === undefined ? unnamed() : { lecture: linked, remarks: [] };
    if (asked === undefined) return whichReply(second, wayBackValues(wayBack), library, texts);
    const { remarks } = asked;
    const lecture = await library.read(asked.lecture);
    const showing: Showing = {
      texts,
      wayBack,
      corrector: new Corrector(glossary, lecture.videoId),
      isPrivate: asker.isPrivate,
      remarks,
    };
    return values.flag('begin')
      ? stretchReply(lecture, second, showing)
      : momentReply({ lecture, second, ...segmentAt(lecture, second) }, showing);
  },
};

/** Asks in which lecture a second is meant: the ones that last so long are the likely ones. */
async function whichReply(
  second: number,
  wayBack: CommandValues,
  library: Library,
  texts: Texts,
): Promise<Reply> {
  const { corpus } = library;
  const lasting = corpus.lectures.filter((lecture) => lasts(lecture, second));
  const others = corpus.lectures.filter((lecture) => !lasts(lecture, second));
  const lectures = [...lasting, ...others];
  const values = { time: String(second), ...wayBack };
  return whichLectureReply(at, values, lectures, await momentLike(second, library), texts);
}

/** A time that was typed or pasted. */
interface AskedTime {
  readonly second: number;
  /** The lecture that a link leads to; undefined where the time was no link. */
  readonly linked: Lecture | undefined;
}

/**
 * @param named - the lecture of the option, if any
 * @throws UserError when the time can't be read, or comes from a link that leads elsewhere
 */
async function askedTime(
  typed: string,
  named: Lecture | undefined,
  library: Library,
  texts: Texts,
): Promise<AskedTime> {
  const time = parseTimecodeInWords(typed);
  if (!time.ok) {
    const second = await exampleSecond(library, named);
    const told = texts.timecodeFaults[time.fault];
    throw new UserError(
      told(formatTimecode(second), String(second), formatUnits(second)),
      spellCommand(at, texts, momentIn(named, second, library)),
    );
  }
  const { second, videoId } = time;
  if (videoId === undefined) return { second, linked: undefined };
  return { second, linked: await linkedLecture(library, videoId, named, second, texts) };
}

/** @param named - the lecture of the option, which must not be another */
async function linkedLecture(
  library: Library,
  videoId: string,
  named: Lecture | undefined,
  second: number,
  texts: Texts,
): Promise<Lecture> {
  const linked = library.corpus.byId.get(videoId);
  if (linked === undefined) {
    throw new UserError(texts.at.linkElsewhere, listCommand(texts));
  }
  if (named !== undefined && named !== linked) {
    throw new UserError(
      texts.at.linkToOther(shownTitle(linked, SHOWN_TITLE), shownTitle(named, SHOWN_TITLE)),
      spellCommand(at, texts, await momentLike(second, library, linked)),
    );
  }
  return linked;
}

/**
 * Values that ask for a second where something may be said then: in the lecture, or, where none is given, in the first that
 * lasts so long. Where it is past the end they ask for another time.
 */
async function momentLike(second: number, library: Library, lecture?: Lecture): Promise<CommandValues> {
  const { lectures } = library.corpus;
  const lasting = (lecture === undefined ? lectures : [lecture]).find((one) => lasts(one, second));
  if (lasting === undefined) return exampleMoment(library, lecture);
  return momentIn(lasting, second, library);
}

/** Values that surely find something: a time at which something is said, in the lecture or, where none is given, the first. */
async function exampleMoment(library: Library, given?: Lecture): Promise<CommandValues> {
  return momentIn(given, await exampleSecond(library, given), library);
}

/** The values that ask for a second of a lecture, or, where none is given, of the first. One that is alone need not be named. */
function momentIn(given: Lecture | undefined, second: number, { corpus }: Library): CommandValues {
  const { lectures } = corpus;
  const lecture = given ?? lectures[0];
  return {
    time: formatTimecode(second),
    ...(lectures.length > 1 && lecture !== undefined ? { lecture: lecture.key } : {}),
  };
}

/** The second at which the middle segment of a lecture starts, of the first one where none is given: something is said then. */
async function exampleSecond({ corpus, read }: Library, given?: Lecture): Promise<number> {
  const lecture = given ?? corpus.lectures[0];
  const segments = lecture === undefined ? [] : (await read(lecture)).segments;
  return segments[Math.floor(segments.length / 2)]?.startSecond ?? 0;
}
