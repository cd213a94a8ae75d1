import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../../eventually.js';
import { UserError } from '../../../src/reply/user-error.js';
import { startFakeDiscord, type FakeDiscord } from '../../fake-discord/fake-discord.js';
import type { Fault } from '../../fake-discord/faults.js';
import { makeUser } from '../../fake-discord/places.js';
import { visibleText } from '../../fake-discord/visible.js';
import type { WireMessage } from '../../fake-discord/wire.js';
import { firstContext, runBot, type RunningBot } from '../running-bot.js';
import { searchAfter, searchReplacedBy, stage } from '../stage.js';
import { answersTaken, CALLBACK, FOUND, SEARCH, told } from './answered.js';

/** What may happen to any request, as operators and members would say. */
const FAULTS: readonly [string, Omit<Fault, 'route'>][] = [
  ['limits the rate', { status: 429, retryAfter: 0.3 }],
  ['limits the rate of everything', { status: 429, retryAfter: 0.3, global: true }],
  ['stumbles (500)', { status: 500 }],
  ['stumbles (502)', { status: 502 }],
  ['stumbles twice in a row (503)', { status: 503, times: 2 }],
  ['stumbles (502) though it did what was asked', { status: 502, takesEffect: true }],
  ['resets the connection', { cut: 'reset' }],
  ['resets the connection though it did what was asked', { cut: 'reset', takesEffect: true }],
  ['closes the connection', { cut: 'close' }],
  ['closes the connection though it did what was asked', { cut: 'close', takesEffect: true }],
];

/** How long an answer takes is no matter here, only that there is one. */
const UNHURRIED = { interactionDeadlineMs: 15_000, checkedRequests: 'accepted' } as const;

/** Milliseconds longer than the bot works before it asks Discord for time. */
const LONG = 1_700;

const TYPING = { command: 'lecture', subcommand: 'search', focused: 'query', options: { query: 'jig' } };
const COMMANDS = '/applications/{application_id}/commands';
const GUILD_COMMANDS = '/applications/{application_id}/guilds/{guild_id}/commands';
const WEBHOOK = '/webhooks/{webhook_id}/{webhook_token}';
const ORIGINAL = `${WEBHOOK}/messages/@original`;

const refusedAfter = (milliseconds: number) =>
  searchReplacedBy(async () => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    throw new UserError('No such page.', '/lecture help');
  });

describe('the bot starts and answers when, at every request of the start, Discord', () => {
  const { open, run } = stage();
  const OURS = ['lecture', 'Find in lectures'];

  it.each(FAULTS)('%s', async (_what, fault) => {
    const at = await open();
    const failAll = (...routes: string[]) => {
      for (const route of routes) at.failNext({ route, ...fault });
    };
    failAll('GET /gateway/bot', `GET ${COMMANDS}`, `PUT ${COMMANDS}`, `GET ${GUILD_COMMANDS}`);
    const everywhere = await run(at);
    expect(at.pendingFaults).toEqual([]);
    expect(at.commands.list().map(({ name }) => name)).toEqual(OURS);
    expect(visibleText((await at.slash(SEARCH)).message)).toContain(FOUND);
    await everywhere.stop();
    failAll(`GET ${GUILD_COMMANDS}`, `PUT ${GUILD_COMMANDS}`, `GET ${COMMANDS}`, `PUT ${COMMANDS}`);
    const inOneServer = await run(at, { guildId: at.guildId });
    expect(at.pendingFaults).toEqual([]);
    expect(at.visibleCommands('guild').map(({ name }) => name)).toEqual(OURS);
    expect([...told(everywhere), ...told(inOneServer)]).toEqual([]);
  });
});

describe('a member has one answer', () => {
  let at: FakeDiscord;
  let bot: RunningBot;

  beforeAll(async () => {
    at = await startFakeDiscord(UNHURRIED);
    bot = await runBot(at);
  });

  afterAll(async () => {
    await bot.stop();
    await at.close();
    expect(told(bot)).toEqual([]);
  });

  const shown = async (answer: Promise<{ message: WireMessage }>) => visibleText((await answer).message);

  /** What members do, what they are to see then, and how it is made ready and done. */
  const uses: readonly [string, string, () => Promise<() => Promise<string>>][] = [
    ['a command', FOUND, () => Promise.resolve(() => shown(at.slash(SEARCH)))],
    [
      'a button',
      'Watch from',
      async () => {
        const { message } = await at.slash(SEARCH);
        return () => shown(at.press(message, firstContext(message)));
      },
    ],
    [
      'a button under what somebody else asked for',
      'Watch from',
      async () => {
        const { message } = await at.slash(SEARCH);
        return () => shown(at.press(message, firstContext(message), { user: makeUser('Ben') }));
      },
    ],
    [
      'the menu of a message',
      FOUND,
      () =>
        Promise.resolve(() =>
          shown(at.contextMenu({ command: 'Find in lectures', message: { content: 'jigsaw' } })),
        ),
    ],
    [
      'what they begin to type',
      'jigsaw',
      () => Promise.resolve(async () => (await at.autocomplete(TYPING)).map(({ name }) => name).join()),
    ],
  ];

  describe.each(FAULTS)('when Discord %s', (_what, fault) => {
    it.each(uses)('to %s', async (_use, text, prepare) => {
      const use = await prepare();
      at.failNext({ route: CALLBACK, ...fault });
      expect(await use()).toContain(text);
      const { id } = at.interactions.at(-1)!;
      const sent = () => at.requests.filter(({ path }) => path.includes(id));
      await eventually(() => {
        const answered = sent().filter(({ status }) => status !== undefined);
        expect(answered.length).toBeGreaterThan(fault.times ?? 1);
      });
      const [first, second] = sent();
      const waitedMs = second!.time - first!.time;
      // Whoever does not wait as long as Discord asks for is locked out by it in the end; a clock may round.
      expect(waitedMs).toBeGreaterThanOrEqual((fault.retryAfter ?? 0) * 1_000 - 2);
      expect(at.pendingFaults).toEqual([]);
      expect(new Set(answersTaken(at))).toEqual(new Set([1]));
    });
  });
});

describe('a member who waited long has one answer, whatever happens to it', () => {
  const { open, run } = stage();

  it.each([
    ['the answer is put in its place', `PATCH ${ORIGINAL}`, FAULTS, searchAfter(LONG), FOUND],
    ['the place of a refusal is cleared', `DELETE ${ORIGINAL}`, FAULTS, refusedAfter(LONG), 'No such page.'],
    [
      'a refusal is sent',
      `POST ${WEBHOOK}`,
      // Of a refusal that arrived although no word of it came back, Discord lets nobody find out.
      FAULTS.filter(([, { takesEffect }]) => takesEffect !== true),
      refusedAfter(LONG),
      'No such page.',
    ],
  ] as const)('when %s', async (_what, route, faults, slow, text) => {
    const at = await open(UNHURRIED);
    const bot = await run(at, slow);
    for (const [, fault] of faults) at.failNext({ route, ...fault });
    const answers = await Promise.all(faults.map(() => at.slash({ ...SEARCH, timeoutMs: 14_000 })));
    await bot.stop();
    for (const { message } of answers) expect(visibleText(message)).toContain(text);
    expect(at.pendingFaults).toEqual([]);
    expect(answersTaken(at)).toEqual(faults.map(() => 1));
    expect(at.messages.all()).toHaveLength(faults.length);
    expect(told(bot)).toEqual([]);
  });
});

describe('a Discord that is away for half a second', () => {
  const { open, run } = stage();
  const BROKEN: readonly [string, Omit<Fault, 'route'>][] = [
    ['answers 503 meanwhile', { status: 503 }],
    ['resets every connection meanwhile', { cut: 'reset' }],
  ];

  it.each(BROKEN)('has one answer when it is back, when it %s', async (_what, fault) => {
    const at = await open(UNHURRIED);
    const bot = await run(at);
    at.failNext({ route: '*', ...fault, times: 1_000 });
    setTimeout(() => {
      at.endFaults();
    }, 500);
    expect(visibleText((await at.slash(SEARCH)).message)).toContain(FOUND);
    await bot.stop();
    expect(answersTaken(at)).toEqual([1]);
    expect(told(bot)).toEqual([]);
  });
});

describe('a Discord that takes 2.9 seconds for everything', () => {
  const { open, run } = stage();

  /** What is sent a second time while nothing comes back, after 1.25 seconds, would be looked at too late. */
  const BEFORE_THE_SECOND = 3_900;

  it.each([
    ['before it looks at an answer', {}, false, BEFORE_THE_SECOND],
    ['before it says that it has the answer', {}, true, 3_000],
    ['before it says that it has the answer, which took long itself', searchAfter(LONG), true, 3_000],
  ])('has one answer, when it is slow %s', async (_when, slow, takesEffect, interactionDeadlineMs) => {
    const at = await open({ ...UNHURRIED, interactionDeadlineMs });
    const bot = await run(at, slow);
    at.failNext({ route: '*', delayMs: 2_900, takesEffect, times: 100 });
    const { message } = await at.slash({ ...SEARCH, timeoutMs: 14_000 });
    expect(visibleText(message)).toContain(FOUND);
    await bot.stop();
    expect(answersTaken(at)).toEqual([1]);
    expect(at.messages.all()).toHaveLength(1);
    expect(told(bot)).toEqual([]);
  });
});
