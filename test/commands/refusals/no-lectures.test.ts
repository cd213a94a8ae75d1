import { describe, expect, it } from 'vitest';
import { CONSOLE_ASKER, findCommand, type Asker } from '../../../src/commands/command.js';
import { findInLectures } from '../../../src/commands/find-in-lectures.js';
import { commands } from '../../../src/commands/index.js';
import type { GivenValues } from '../../../src/commands/options/option.js';
import { runCommand } from '../../../src/commands/run-command.js';
import { UserError } from '../../../src/reply/user-error.js';
import { libraryOf } from '../library.js';
import { attached, MANAGER, serverWith } from '../server.js';

const NONE = libraryOf();

const CAPTIONS = attached('dMUes74-nYY.vtt', 'WEBVTT\n\n00:01.000 --> 00:03.000\nleaves make sugar\n');

async function refusalOf(work: Promise<unknown>): Promise<UserError> {
  const outcome = await work.catch((error: unknown) => error);
  if (outcome instanceof UserError) return outcome;
  throw new Error('It was not refused.', { cause: outcome });
}

describe('where there are no lectures', () => {
  describe.each<[string, GivenValues]>([
    ['search', { query: 'jigsaw' }],
    ['search', { query: 'jigsaw', lecture: 'plants' }],
    ['search', { query: 'https://youtu.be/dMUes74-nYY?t=5' }],
    ['search', { query: '?' }],
    ['search', {}],
    ['at', { time: '52:36' }],
    ['at', { time: 'soon' }],
    ['at', {}],
    ['outline', {}],
    ['list', {}],
    ['help', {}],
    ['share', { second: '5', lecture: 'plants' }],
  ])('/lecture %s %j', (name, values) => {
    it.each<[string, Asker, string, string | undefined]>([
      [
        'whoever manages the server how to add one',
        MANAGER,
        'There are no lectures here yet; you can add one.',
        '/lecture add file: (captions, as .vtt or .srt)',
      ],
      [
        'anybody else in it who can add one',
        CONSOLE_ASKER,
        'There are no lectures here yet; whoever manages this server can add some: /lecture add',
        undefined,
      ],
    ])('tells %s', async (_who, asker, message, example) => {
      const server = await serverWith(NONE);
      const refused = await refusalOf(server.run(name, values, asker));
      expect({ message: refused.message, example: refused.example }).toEqual({ message, example });
    });

    it('tells who can add one where no server has its own', async () => {
      const { message, example } = await refusalOf(runCommand(findCommand(commands, name)!, values, NONE));
      expect({ message, example }).toEqual({
        message: 'There are no lectures here yet; whoever runs the bot can add some.',
        example: undefined,
      });
    });
  });

  it('a message that is to be searched for is refused so, too', async () => {
    const refused = await refusalOf(findInLectures.run('a jigsaw puzzle', NONE, CONSOLE_ASKER));
    expect(refused.message).toContain('There are no lectures here yet');
  });

  it('one is added all the same, and then there is one', async () => {
    const server = await serverWith(NONE);
    const draft = await server.run('add', { file: CAPTIONS });
    await server.press(draft, 'Confirm');
    expect((await server.run('list', {})).message).toBe('1 lecture, 1 segment');
  });
});
