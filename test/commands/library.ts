import type { Asker, Command, Library } from '../../src/commands/command.js';
import { commands } from '../../src/commands/index.js';
import { runCommand } from '../../src/commands/run-command.js';
import { parseLine } from '../../src/console/parse-line.js';
import { makeCorpus, type WholeCorpus } from '../../src/corpus/corpus.js';
import { readFrom } from '../../src/corpus/lecture-reader.js';
import { makeLecture, type Lecture } from '../../src/corpus/lecture.js';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import type { Segment } from '../../src/corpus/segment.js';
import type { CommandValues, Line, Menu, Reply } from '../../src/reply/reply.js';
import { UserError } from '../../src/reply/user-error.js';
import { createSearchEngine } from '../../src/search/create-search-engine.js';
import type { Hit } from '../../src/search/search-engine.js';
import { makeSegment } from '../corpus/make-segment.js';

/** What is said from one second to another, and what else is known of it. */
export type Said = readonly [
  startSecond: number,
  endSecond: number,
  text: string,
  rest?: Pick<Segment, 'chapter' | 'wordStarts'> | undefined,
];

/** A lecture of a test, called by its id where it has no title. */
export interface SmallLecture {
  readonly videoId: string;
  readonly title?: string;
  readonly said: readonly Said[];
}

/** Lectures made up by a test, with the real search over them, read only when their segments are asked for. */
export function libraryOf(...lectures: SmallLecture[]): Library {
  const corpus = makeCorpus(
    lectures.map(({ videoId, title, said }) =>
      makeLecture({
        videoId,
        title,
        segments: said.map(([start, end, text, rest]) =>
          makeSegment(start, end, { videoId, text, url: `https://youtu.be/${videoId}?t=${start}`, ...rest }),
        ),
      }),
    ),
  );
  return readWhenAsked(corpus);
}

/**
 * A library whose list of lectures has nothing but what a list needs, and that reads segments each time anew, as where
 * they are in a database.
 */
export function readWhenAsked(corpus: WholeCorpus): Library {
  const listed = corpus.lectures.map(
    ({ videoId, key, title, thumbnail, segmentCount, firstSecond, lastSecond, firstUrl }): Lecture => {
      return { videoId, key, title, thumbnail, segmentCount, firstSecond, lastSecond, firstUrl };
    },
  );
  const read = readFrom(corpus);
  const engine = createSearchEngine(corpus);
  return {
    corpus: makeCorpus(listed),
    read: async (lecture) => ({ ...(await read(lecture)) }),
    engine: {
      async search(request) {
        const { hits, nearest, ...result } = await engine.search(request);
        const apart = (hit: Hit): Hit => ({ ...hit, lecture: { ...hit.lecture } });
        return { hits: hits.map(apart), nearest: nearest.map(apart), ...result };
      },
      complete: (typed, limit) => engine.complete(typed, limit),
    },
  };
}

let sample: Promise<Library> | undefined;

/** The lectures that ship with the bot, loaded once for all tests of a file. */
export function sampleLibrary(): Promise<Library> {
  sample ??= loadCorpus('data').then(({ corpus }) => readWhenAsked(corpus));
  return sample;
}

/** What a member reads of a reply, without buttons: a line each. */
export function textOf(reply: Reply): string {
  const text = (line: Line) => line.map((span) => span.text).join('');
  return reply.blocks.flatMap((block) => ('lines' in block ? block.lines.map(text) : [])).join('\n');
}

/** The rows of buttons of a reply, by what they say. */
export function buttonsOf(reply: Reply): string[] {
  return reply.blocks.flatMap((block) =>
    block.type === 'actions' ? block.actions.map(({ label }) => label) : [],
  );
}

/** Presses the button that says this in a row of buttons. */
export function press(reply: Reply, label: string, library: Library, asker?: Asker): Promise<Reply> {
  const actions = reply.blocks.flatMap((block) => (block.type === 'actions' ? block.actions : []));
  const action = actions.find((one) => one.label === label);
  const command = commands.find(({ name }) => name === action?.command);
  if (action === undefined || command === undefined) throw new Error(`There is no button “${label}”.`);
  return runCommand(command, action.values, library, asker);
}

/** The menu of a reply. */
export function menuOf(reply: Reply): Menu {
  const menu = reply.blocks.find((block) => block.type === 'menu');
  if (menu === undefined) throw new Error('The reply has no menu.');
  return menu;
}

/** Chooses what is called so in a menu. */
export function choose(menu: Menu, label: string, library: Library): Promise<Reply> {
  const choice = menu.choices.find((one) => one.label === label);
  const command = commands.find(({ name }) => name === menu.command);
  if (choice === undefined || command === undefined) throw new Error(`There is no choice “${label}”.`);
  return runCommand(command, { ...menu.values, [menu.option]: choice.value }, library);
}

/** Types a command, as an example of the bot says it. */
export function type(line: string, library: Library): Promise<Reply> {
  const { command, values } = parseLine(line, commands);
  return runCommand(command, values, library);
}

/** The refusal that a command answers with. */
export async function refusal(command: Command, values: CommandValues, library: Library): Promise<UserError> {
  const outcome: unknown = await runCommand(command, values, library).catch((error: unknown) => error);
  if (outcome instanceof UserError) return outcome;
  throw new Error('It was answered or broke, but was not refused.', { cause: outcome });
}
