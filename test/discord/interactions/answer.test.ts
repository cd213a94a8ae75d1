import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/commands/command.js';
import { commands } from '../../../src/commands/index.js';
import { UserError } from '../../../src/reply/user-error.js';
import { firstContext } from '../../end-to-end/running-bot.js';
import { searchAfter, searchReplacedBy, stage } from '../../end-to-end/stage.js';
import { visibleText } from '../../fake-discord/visible.js';

const CALLBACK = '/interactions/{interaction_id}/{interaction_token}/callback';
const SEARCH = { command: 'lecture', subcommand: 'search', options: { query: 'jigsaw' } };
const PRIVATE = { ...SEARCH, options: { query: 'jigsaw', private: true } };
/** Longer than the bot waits before it asks Discord for time. */
const LONG = 1_700;

const { open, run } = stage();

const refusalAfter =
  (milliseconds: number): Command['run'] =>
  async () => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    throw new UserError('No such page.', '/lecture help');
  };

describe('an answer that takes long', () => {
  it('is asked time for, and then given', async () => {
    const at = await open();
    await run(at, searchAfter(LONG));
    const { message, deferred } = await at.slash(SEARCH);
    expect(deferred).toBe(true);
    expect(visibleText(message)).toContain('52:36');
    const next = await at.press(message, firstContext(message));
    expect(visibleText(next.message)).toContain('Watch from');
  });

  it('stays private when it was asked for privately', async () => {
    const at = await open();
    await run(at, searchAfter(LONG));
    const answer = await at.slash(PRIVATE);
    expect(answer).toMatchObject({ deferred: true, ephemeral: true });
    expect(visibleText(answer.message)).toContain('52:36');
  });
});

describe('in a rush', () => {
  const MANY = 120;

  it('members are asked to wait at once, and then each is answered once', async () => {
    const at = await open();
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await run(
      at,
      searchReplacedBy(async (values, library, asker) => {
        await released;
        return commands[0]!.run(values, library, asker);
      }),
    );
    const rush = [at.slash(SEARCH)];
    const [alone] = at.interactions;
    for (let count = 0; count < MANY; count++) rush.push(at.slash(SEARCH));
    await alone!.until(() => alone!.callback !== undefined, 3_000);
    const others = at.interactions.slice(1);
    // Who came first, alone, could still have been answered soon.
    expect(others.filter(({ callback }) => callback !== undefined).length).toBeGreaterThan(MANY / 4);
    release();
    for (const { message, deferred } of await Promise.all(rush)) {
      expect(deferred).toBe(true);
      expect(visibleText(message)).toContain('52:36');
    }
    expect(at.interactions.map(({ edits, followUpIds }) => edits + followUpIds.length)).toEqual(
      Array<number>(MANY + 1).fill(1),
    );
  });
});

describe('a refusal is seen by nobody but the member who asked', () => {
  it.each([
    ['at once', 0],
    ['after a while', LONG],
  ])('%s', async (_when, wait) => {
    const at = await open();
    await run(at, searchReplacedBy(refusalAfter(wait)));
    for (const typed of [SEARCH, PRIVATE]) {
      const { message, ephemeral } = await at.slash(typed);
      expect(ephemeral).toBe(true);
      expect(visibleText(message)).toContain('No such page.');
      const shown = at.messages.all();
      expect(shown.map(visibleText).filter((text) => text.includes('No such page.'))).toHaveLength(1);
      at.deleteMessage(message);
      expect(at.messages.all()).toEqual([]);
    }
  });

  it('and leaves the results in place whose button was pressed, also after a while', async () => {
    const at = await open();
    let isBroken = false;
    await run(
      at,
      searchReplacedBy((values, library, asker) =>
        isBroken ? refusalAfter(LONG)(values, library, asker) : commands[0]!.run(values, library, asker),
      ),
    );
    const { message } = await at.slash({ ...SEARCH, options: { query: 'color image' } });
    isBroken = true;
    const pressed = await at.press(message, 'Next page');
    expect(pressed.ephemeral).toBe(true);
    expect(visibleText(pressed.message)).toContain('No such page.');
    expect(visibleText(at.currentMessage(message))).toContain('Page 1 of');
  });
});

describe('an answer lost on the way', () => {
  it.each([
    ['the connection is reset', { cut: 'reset' }],
    ['the connection is closed', { cut: 'close' }],
    ['Discord stumbles', { status: 502 }],
    ['nothing comes back', { delayMs: 2_500 }],
  ] as const)('is sent again when %s', async (_what, fault) => {
    const at = await open();
    const bot = await run(at);
    at.failNext({ route: CALLBACK, ...fault });
    expect(visibleText((await at.slash(SEARCH)).message)).toContain('52:36');
    expect(at.requests.filter(({ route }) => route === CALLBACK)).toHaveLength(2);
    expect(bot.logged.filter((line) => !line.startsWith('info'))).toEqual([]);
  });

  it.each(['reset', 'close'] as const)(
    'is given once when it had arrived before the connection broke (%s)',
    async (cut) => {
      const at = await open();
      const bot = await run(at);
      at.failNext({ route: CALLBACK, cut, takesEffect: true });
      expect(visibleText((await at.slash(SEARCH)).message)).toContain('52:36');
      await bot.stop();
      expect(at.requests.filter(({ route }) => route === CALLBACK).map(({ status }) => status)).toEqual([
        0, 400,
      ]);
      expect(at.messages.all()).toHaveLength(1);
      expect(bot.logged.filter((line) => !line.startsWith('info'))).toEqual([]);
    },
  );

  it('follows when it was the request for time that arrived twice', async () => {
    const at = await open();
    const bot = await run(at, searchAfter(LONG));
    at.failNext({ route: CALLBACK, cut: 'close', takesEffect: true });
    const { message, deferred } = await at.slash(SEARCH);
    expect(deferred).toBe(true);
    expect(visibleText(message)).toContain('52:36');
    expect(bot.logged.filter((line) => !line.startsWith('info'))).toEqual([]);
  });
});
