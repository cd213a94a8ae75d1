import { describe, expect, it } from 'vitest';
import { eventually } from '../../eventually.js';
import type { FakeDiscord } from '../../fake-discord/fake-discord.js';
import { makeUser } from '../../fake-discord/places.js';
import { visibleText } from '../../fake-discord/visible.js';
import { stage } from '../stage.js';
import { answersTaken, CALLBACK, FOUND, SEARCH, told } from './answered.js';

/** Heartbeats come often, and nobody gives up a question while the connection is away. */
const SHORT_BEATS = { heartbeatIntervalMs: 200, interactionDeadlineMs: 15_000 };
const PATIENT = { ...SEARCH, timeoutMs: 14_000 };

const LOST = 'warn  No connection to Discord; trying again until there is one.';
const BACK = 'info  The connection to Discord is back.';

const { open, run } = stage();

const times = (at: FakeDiscord, kind: string) =>
  at.gateway.events.filter((event) => event.kind === kind).length;

describe('a question asked while the connection is lost is answered once, and so is the next, when Discord', () => {
  it.each<[string, (at: FakeDiscord) => void, string[]]>([
    [
      'closes it with code 1001',
      (at) => {
        at.closeGateway(1001);
      },
      [LOST, BACK],
    ],
    [
      'cuts it without a word (1006)',
      (at) => {
        at.closeGateway(1006);
      },
      [LOST, BACK],
    ],
    [
      'closes it with code 4000',
      (at) => {
        at.closeGateway(4000);
      },
      [LOST, BACK],
    ],
    [
      'closes it with code 4009',
      (at) => {
        at.closeGateway(4009);
      },
      [LOST, BACK],
    ],
    [
      'asks the bot to connect anew',
      (at) => {
        at.requestReconnect();
      },
      [LOST, BACK],
    ],
    [
      'answers no heartbeat any more',
      (at) => {
        at.silenceGateway();
      },
      [LOST, BACK],
    ],
    [
      'calls the session invalid, but to be resumed',
      (at) => {
        at.invalidateSession(true);
      },
      [],
    ],
  ])('%s', async (_what, lose, logged) => {
    const at = await open(SHORT_BEATS);
    const bot = await run(at);
    const before = bot.logged.length;
    lose(at);
    const meanwhile = await at.slash(PATIENT);
    await eventually(() => {
      expect(times(at, 'resume')).toBe(1);
      expect(bot.logged.slice(before)).toEqual(logged);
    });
    const next = await at.slash(PATIENT);
    for (const { message } of [meanwhile, next]) expect(visibleText(message)).toContain(FOUND);
    await bot.stop();
    expect(answersTaken(at)).toEqual([1, 1]);
    expect(at.messages.all()).toHaveLength(2);
    expect(times(at, 'identify')).toBe(1);
  });
});

describe('a lost connection', () => {
  it('is made anew when Discord has forgotten the session, and questions are answered again', async () => {
    const at = await open(SHORT_BEATS);
    const bot = await run(at);
    const before = bot.logged.length;
    at.invalidateSession(false);
    await eventually(() => {
      expect(bot.logged.slice(before)).toEqual([LOST, BACK]);
    });
    expect(times(at, 'resume')).toBe(0);
    expect(visibleText((await at.slash(PATIENT)).message)).toContain(FOUND);
    expect(answersTaken(at)).toEqual([1]);
  });

  it('is looked for until it is there, when Discord has trouble for a while', async () => {
    const at = await open(SHORT_BEATS);
    const bot = await run(at);
    const before = bot.logged.length;
    at.refuseConnections(3);
    at.closeGateway(1006);
    expect(visibleText((await at.slash(PATIENT)).message)).toContain(FOUND);
    await bot.stop();
    expect(bot.logged.slice(before)).toEqual([LOST, BACK]);
    expect(answersTaken(at)).toEqual([1]);
  });

  it('is made again when Discord closes it while the bot starts', async () => {
    const at = await open(SHORT_BEATS);
    at.refuseIdentify(4000);
    await run(at);
    expect(visibleText((await at.slash(PATIENT)).message)).toContain(FOUND);
    expect(answersTaken(at)).toEqual([1]);
  });

  it('answers nothing again, though Discord repeats what had arrived', async () => {
    const at = await open(SHORT_BEATS);
    const bot = await run(at);
    await at.slash(PATIENT);
    at.gateway.replaysAll = true;
    at.closeGateway(4000);
    await eventually(() => {
      expect(bot.logged).toContain(BACK);
    });
    await at.slash(PATIENT);
    await bot.stop();
    expect(answersTaken(at)).toEqual([1, 1]);
    expect(at.requests.filter(({ route }) => route === CALLBACK)).toHaveLength(2);
    expect(told(bot)).toEqual([LOST]);
  });
});

describe('what the bot does not know is passed over, and questions are answered as before:', () => {
  it.each<[string, (at: FakeDiscord) => unknown]>([
    [
      'an event of an unknown kind',
      (at) => {
        at.dispatch('SOMETHING_NEW', { id: '1' });
      },
    ],
    [
      'an unknown opcode',
      (at) => {
        at.gateway.sendToAll({ op: 99, d: { id: '1' } });
      },
    ],
    [
      'a packet that is no JSON',
      (at) => {
        at.gateway.sendToAll('{"op":');
      },
    ],
    ['an interaction of an unknown type', (at) => at.interact(99, {})],
    ['a command of an unknown type', (at) => at.interact(2, { id: '1', name: 'x', type: 99 })],
    ['a use of an unknown component', (at) => at.interact(3, { component_type: 99, custom_id: 'x' })],
  ])('%s', async (_what, send) => {
    const at = await open();
    const bot = await run(at);
    send(at);
    expect(visibleText((await at.slash(SEARCH)).message)).toContain(FOUND);
    await bot.stop();
    expect(at.messages.all()).toHaveLength(1);
    expect(told(bot)).toEqual([]);
  });
});

describe('what can’t be read is noted and passed over, and questions are answered as before:', () => {
  it.each<[string, (at: FakeDiscord) => unknown]>([
    [
      'an event with nothing at all',
      (at) => {
        at.dispatch('GUILD_CREATE', null);
      },
    ],
    [
      'a command without its data',
      (at) => {
        at.dispatch('INTERACTION_CREATE', { id: '1', type: 2 });
      },
    ],
    [
      'a use of a component without its message',
      (at) => at.interact(3, { component_type: 2, custom_id: 'x' }),
    ],
  ])('%s', async (_what, send) => {
    const at = await open();
    const bot = await run(at);
    send(at);
    expect(visibleText((await at.slash(SEARCH)).message)).toContain(FOUND);
    expect(told(bot)).toEqual([expect.stringContaining('error Passed over something that Discord sent')]);
    expect(at.messages.all()).toHaveLength(1);
  });
});

describe('a use of something that the bot does not offer is answered kindly:', () => {
  const memberCommand = {
    id: '1',
    name: 'x',
    type: 2,
    target_id: '2',
    resolved: { users: { '2': { ...makeUser('Bea'), id: '2' } } },
  };
  it.each<[string, number, Record<string, unknown>]>([
    ['a command in the menu of a member', 2, memberCommand],
    ['a menu of members', 3, { component_type: 5, custom_id: 'x', values: [], resolved: {} }],
    ['a form', 5, { custom_id: 'x', components: [] }],
  ])('%s', async (_what, type, data) => {
    const at = await open();
    const bot = await run(at);
    const { message: before } = await at.slash(SEARCH);
    const interaction = at.interact(type, data, before);
    await interaction.until(() => interaction.callback !== undefined, 5_000);
    const [, message] = at.messages.all();
    expect(visibleText(message!)).toContain('This command is not there any more');
    expect(answersTaken(at)).toEqual([1, 1]);
    expect(told(bot)).toEqual([expect.stringContaining('which the bot never asks for')]);
  });
});
