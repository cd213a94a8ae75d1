import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { choicesFor } from '../../src/commands/choices.js';
import { findCommand, type Asker, type Library } from '../../src/commands/command.js';
import { findInLectures } from '../../src/commands/find-in-lectures.js';
import { commands } from '../../src/commands/index.js';
import type { GivenValues } from '../../src/commands/option.js';
import { runCommand } from '../../src/commands/run-command.js';
import { errorJson, replyJson } from '../../src/console/reply-json.js';
import { errorText, replyText } from '../../src/console/reply-text.js';
import type { Press } from '../../src/discord/custom-id.js';
import { errorMessage, replyMessage } from '../../src/discord/message.js';
import type { Reply } from '../../src/reply/reply.js';
import { UserError } from '../../src/reply/user-error.js';
import { formatTimecode } from '../../src/timecode/format-timecode.js';
import { parseTimecode } from '../../src/timecode/parse-timecode.js';
import { validateChoices } from '../fake-discord/validate-choices.js';
import { fuzz } from './fuzz.js';
import { anyAsk, anyAsker, textsOf, type Ask, type GivenAsker } from './inputs/asks.js';
import { anyLibrary, openLibrary, type GivenLibrary } from './inputs/libraries.js';
import { typedQuery } from './inputs/queries.js';
import { expectLinksOf, expectSoundMessage, linksIn, pressesIn } from './sound-message.js';

interface Asking {
  readonly given: GivenLibrary;
  readonly asker: GivenAsker;
  readonly ask: Ask;
  /** Which buttons are pressed after that, one after the other. */
  readonly pressed: readonly number[];
}

function askerOf(asker: GivenAsker, { corpus }: Library): Asker {
  const { managesServer, name, isPrivate, last } = asker;
  const lastLecture = last === undefined ? undefined : (corpus.lectures[last]?.key ?? 'gone');
  return { managesServer, name, isPrivate, lastLecture, texts: textsOf(asker) };
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
  expect(error.example).toMatch(/^\/lecture /);
  expectSoundMessage(errorMessage(error, texts));
  expect(JSON.parse(errorJson('', error))).toHaveProperty('error');
  expect(errorText(error)).toContain(error.example);
}

function expectSoundReply(reply: Reply, asker: Asker): Press[] {
  const message = replyMessage(reply, asker.texts);
  expectSoundMessage(message);
  expectLinksOf(reply, message);
  expect(reply.message).not.toMatch(/undefined|\[object/);
  expect(JSON.parse(replyJson('', reply))).toHaveProperty('hits');
  replyText(reply, commands, true);
  return pressesIn(reply, message);
}

/** Links to a second of YouTube open the video at the time that they show. */
function expectLinksAtTheirTime(reply: Reply, asker: Asker): void {
  for (const { label, url } of linksIn(replyMessage(reply, asker.texts))) {
    const time = parseTimecode(url);
    const [shown] = /\d+(?::\d\d)+/.exec(label) ?? [];
    if (time.ok && shown !== undefined) expect(shown).toBe(formatTimecode(time.second));
  }
}

describe('a reply to any command, in any language, on any lectures', () => {
  fuzz('is valid for Discord, and so is what each of its buttons leads to', {
    given: fc.record({
      given: anyLibrary,
      asker: anyAsker,
      ask: anyAsk,
      pressed: fc.array(fc.nat(40), { maxLength: 3 }),
    }),
    holds: async ({ given, asker: givenAsker, ask, pressed }: Asking) => {
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
          () => run({ command, values, lecture: undefined, file: undefined }, library, asker),
          !ALWAYS_WORK.includes(command) || isMadeUp(ask),
        );
      }
    },
  });
});

describe('what completes an option', () => {
  const options = commands
    .flatMap((command) => command.options)
    .filter(({ completes }) => completes !== undefined);

  fuzz('is valid for Discord', {
    given: fc.record({ given: anyLibrary, option: fc.nat(options.length - 1), typed: typedQuery }),
    holds: async ({ given, option, typed }) => {
      const choices = await choicesFor(options[option]!, typed, openLibrary(given));
      validateChoices({ choices: [...choices] }, 'string');
      for (const { name, value } of choices) {
        expect(name.length).toBeLessThanOrEqual(100);
        expect(value.length).toBeLessThanOrEqual(100);
      }
    },
  });
});
