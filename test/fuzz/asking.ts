import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findCommand, type Asker, type Library } from '../../src/commands/command.js';
import { findInLectures } from '../../src/commands/find-in-lectures.js';
import { commands } from '../../src/commands/index.js';
import type { GivenValues } from '../../src/commands/options/option.js';
import { runCommand } from '../../src/commands/run-command.js';
import { errorJson, replyJson } from '../../src/console/reply-json.js';
import { errorText, replyText } from '../../src/console/reply-text.js';
import type { Press } from '../../src/discord/message/custom-id.js';
import { errorMessage, replyMessage } from '../../src/discord/message/message.js';
import type { Reply } from '../../src/reply/reply.js';
import { MOST_NEAREST } from '../../src/search/weights.js';
import { UserError } from '../../src/reply/user-error.js';
import { formatTimecode } from '../../src/timecode/format-timecode.js';
import { parseTimecode } from '../../src/timecode/parse-timecode.js';
import { anyAsk, anyAsker, textsOf, type Ask, type GivenAsker } from './inputs/asks.js';
import { anyLibrary, openLibrary, type GivenLibrary } from './inputs/libraries.js';
import { expectLinksOf, expectSoundMessage, linksIn, pressesIn } from './sound-message.js';

/** A member asks something, and goes on by buttons. */
export interface Asking {
  readonly given: GivenLibrary;
  readonly asker: GivenAsker;
  readonly ask: Ask;
  /** Which buttons are pressed after that, one after the other. */
  readonly pressed: readonly number[];
}

function askerOf(asker: GivenAsker, { corpus }: Library): Asker {
  const { managesServer, name, isPrivate, last } = asker;
  const lastLecture = last === undefined ? undefined : (corpus.lectures[last]?.key ?? 'gone');
  return { managesServer, name, isPrivate, lastLecture, usesComponent: false, texts: textsOf(asker) };
}

function run({ command: name, values, lecture, file }: Ask, library: Library, asker: Asker): Promise<Reply> {
  if (name === 'message') return findInLectures.run(String(values['text']), library, asker);
  const command = findCommand(commands, name);
  if (command === undefined) throw new Error(`There is no command ${name}.`);
  const { lectures } = library.corpus;
  const named = lecture && lectures[lecture.place % lectures.length]?.[lecture.by];
  const given: GivenValues = {
    ...values,
    ...(named !== undefined && { lecture: named }),
    ...(file !== undefined && { file: { name: file.name, read: () => Promise.resolve(file.bytes) } }),
  };
  return runCommand(command, given, library, asker);
}

/** Buttons that only do what anybody may: what they lead to is there as long as the lectures are. */
const ALWAYS_WORK = ['search', 'at', 'outline', 'list', 'share'];

/** Whether it says where to go back to, which only a search knows. */
const isMadeUp = ({ command, values }: Ask): boolean =>
  command === 'at' && ('query' in values || 'within' in values);

function expectSoundRefusal(error: unknown, { texts }: Asker): void {
  if (!(error instanceof UserError)) throw error;
  const { example = '/lecture help' } = error;
  assert(example.startsWith('/lecture '), example);
  expectSoundMessage(errorMessage(error, texts));
  assert('error' in (JSON.parse(errorJson('', error)) as object));
  assert(errorText(error).includes(error.example ?? ''));
}

function expectSoundReply(reply: Reply, asker: Asker): Press[] {
  const message = replyMessage(reply, asker.texts);
  expectSoundMessage(message);
  expectLinksOf(reply, message);
  assert(!/undefined|\[object/.test(reply.message), reply.message);
  assert('hits' in (JSON.parse(replyJson('', reply)) as object));
  const { hits, nearest } = reply;
  assert(
    nearest === undefined || (hits.length === 0 && nearest.length > 0 && nearest.length <= MOST_NEAREST),
  );
  replyText(reply, commands, true);
  return pressesIn(reply, message);
}

/** Links to a second of YouTube open the video at the time that they show. */
function expectLinksAtTheirTime(reply: Reply, asker: Asker): void {
  for (const { label, url } of linksIn(replyMessage(reply, asker.texts))) {
    const time = parseTimecode(url);
    const [shown] = /\d+(?::\d\d)+/.exec(label) ?? [];
    if (time.ok && shown !== undefined) assert.equal(shown, formatTimecode(time.second));
  }
}

/** Whoever asks whatever, of whatever lectures. */
export const anyAsking: fc.Arbitrary<Asking> = fc.record({
  given: anyLibrary,
  asker: anyAsker,
  ask: anyAsk,
  pressed: fc.array(fc.nat(40), { maxLength: 3 }),
});

/** Answers, and checks what is answered and what each button that is pressed leads to. */
export async function expectSoundAnswers({ given, asker: givenAsker, ask, pressed }: Asking): Promise<void> {
  const library = openLibrary(given);
  const asker = askerOf(givenAsker, library);
  const hasOwnLinks = given.rows.some(({ url = '' }) => url !== '');
  let presses: Press[] = [];
  const answer = async (work: () => Promise<Reply>, mayRefuse: boolean): Promise<void> => {
    let reply: Reply;
    try {
      reply = await work();
    } catch (error) {
      expectSoundRefusal(error, asker);
      if (!mayRefuse) throw new Error('A button of a reply was refused.', { cause: error });
      presses = [];
      return;
    }
    presses = expectSoundReply(reply, asker);
    if (!hasOwnLinks && ask.command !== 'list' && ask.command !== 'outline')
      expectLinksAtTheirTime(reply, asker);
  };
  await answer(() => run(ask, library, asker), true);
  for (const place of pressed) {
    const press = presses[place % Math.max(presses.length, 1)];
    if (press === undefined) break;
    const { command, values } = press;
    await answer(
      () =>
        run({ command, values, lecture: undefined, file: undefined }, library, {
          ...asker,
          usesComponent: true,
        }),
      !ALWAYS_WORK.includes(command) || isMadeUp(ask),
    );
  }
}
