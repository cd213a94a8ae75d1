import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.js';
import type { BotObserver } from '../../src/discord/bot-observer.js';
import { answersTaken, told as toldTo } from '../end-to-end/faults/answered.js';
import { firstContext, type Replaced } from '../end-to-end/running-bot.js';
import { searchAfter, searchReplacedBy, stage } from '../end-to-end/stage.js';
import { eventually } from '../eventually.js';
import { visibleText } from '../fake-discord/visible.js';

const SEARCH = { command: 'lecture', subcommand: 'search', options: { query: 'jigsaw' } };

const { open, run } = stage();

describe('the connection to Discord', () => {
  it.each([
    ['is resumed', 4000],
    ['begins anew', 4007],
    ['was cut', 1006],
  ])('is told of once when it is lost and once when it is back, where it %s', async (_what, code) => {
    const at = await open();
    const bot = await run(at);
    const before = bot.logged.length;
    at.closeGateway(code);
    await eventually(() => {
      expect(bot.logged.slice(before)).toEqual([
        'warn  No connection to Discord; trying again until there is one.',
        'info  The connection to Discord is back.',
      ]);
    });
    expect(visibleText((await at.slash(SEARCH)).message)).toContain('52:36');
  });

  it.each([4004, 4014])('says so when Discord closes it for good (%i)', async (code) => {
    const at = await open();
    const bot = await run(at);
    at.closeGateway(code);
    expect(await bot.closed).toMatchObject({ code });
  });

  it.each([4004, 4014])('is given up at the start when Discord does not want it (%i)', async (code) => {
    const at = await open();
    at.refuseIdentify(code);
    await expect(run(at)).rejects.toMatchObject({ name: 'GatewayClosedError', code });
  });
});

describe('a bot that stops', () => {
  it('lets an answer under way finish before it leaves', async () => {
    const at = await open();
    const bot = await run(at, searchAfter(400));
    const asked = at.slash(SEARCH);
    await new Promise((resolve) => setTimeout(resolve, 150));
    await bot.stop();
    expect(visibleText((await asked).message)).toContain('52:36');
    expect(at.gateway.events.at(-1)).toMatchObject({ kind: 'close', value: 1000 });
    expect(bot.logged.filter((line) => !line.startsWith('info'))).toEqual([]);
  });

  it('waits no longer than 5 seconds for it, and says so', async () => {
    const at = await open();
    const bot = await run(at, searchAfter(8_000));
    const asked = at.slash({ ...SEARCH, untilAcknowledged: true });
    await new Promise((resolve) => setTimeout(resolve, 150));
    await bot.stop();
    expect((await asked).kind).toBe('deferred');
    expect(bot.logged.at(-1)).toBe('warn  Answers that were not finished in time: 1.');
    expect(at.gateway.events.at(-1)).toMatchObject({ kind: 'close', value: 1000 });
  });

  it.each([
    ['en-US', 'The bot is being restarted; please ask again in a minute.'],
    ['fr', 'Le bot redémarre\u202F; pose de nouveau ta question dans une minute.'],
  ])('tells whoever asks meanwhile so, in their language (%s)', async (locale, sentence) => {
    const at = await open();
    const bot = await run(at, searchAfter(600));
    const first = await at.slash(SEARCH);
    const asked = at.slash(SEARCH);
    await new Promise((resolve) => setTimeout(resolve, 150));
    const stopped = bot.stop();
    const later = [
      at.slash({ ...SEARCH, locale }),
      at.press(first.message, firstContext(first.message), { locale }),
    ];
    for (const { message, ephemeral } of await Promise.all(later)) {
      // Nothing works before it is back, so no command is named.
      expect(visibleText(message)).toBe(sentence);
      expect(ephemeral).toBe(true);
    }
    await stopped;
    expect(visibleText((await asked).message)).toContain('52:36');
  });

  it('says nothing to what Discord sends again meanwhile', async () => {
    const at = await open();
    const told: string[] = [];
    const handled: BotObserver['handled'] = ({ outcome }) => told.push(outcome);
    const observer = { handled, connected: () => undefined };
    const bot = await run(at, { ...searchAfter(3_500), observer });
    await at.slash({ ...SEARCH, subcommand: 'list', options: {} });
    const asked = at.slash(SEARCH);
    await new Promise((resolve) => setTimeout(resolve, 150));
    const stopped = bot.stop();
    at.gateway.replaysAll = true;
    at.closeGateway(4000);
    expect(visibleText((await asked).message)).toContain('52:36');
    await stopped;
    expect(told).toEqual(['answered', 'repeated', 'repeated', 'answered']);
    expect(answersTaken(at)).toEqual([1, 1]);
    expect(toldTo(bot).filter((line) => !line.includes('No connection'))).toEqual([]);
  });

  it('warns of it when that comes too late for Discord', async () => {
    const at = await open({ checkedRequests: 'accepted' });
    const bot = await run(at, searchAfter(600));
    const asked = at.slash(SEARCH);
    await new Promise((resolve) => setTimeout(resolve, 150));
    const stopped = bot.stop();
    at.failNext({ route: '*', status: 404, body: { message: 'Unknown interaction', code: 10062 } });
    await expect(at.slash({ ...SEARCH, timeoutMs: 300 })).rejects.toThrow('did not answer');
    await Promise.all([asked, stopped]);
    expect(toldTo(bot)).toEqual(['warn  An answer came too late for Discord (code 10062).']);
  });
});

describe('a bot that is asked while it still tells Discord its commands', () => {
  const COMMANDS = 'GET /applications/{application_id}/commands';

  /** One whose commands Discord has from an earlier start, and that begins an answer as soon as it can be asked. */
  async function askedAtStart(replaced: Replaced = {}) {
    const at = await open();
    const earlier = await run(at);
    await earlier.stop();
    const before = at.requests.length;
    at.failNext({ route: COMMANDS, status: 400, delayMs: 600 });
    const starting = run(at, { ...searchAfter(1_200), ...replaced });
    starting.catch(() => undefined);
    await eventually(() => {
      expect(at.requests.slice(before).map(({ method, route }) => `${method} ${route}`)).toContain(COMMANDS);
    });
    const asked = at.slash(SEARCH);
    await new Promise((resolve) => setTimeout(resolve, 150));
    return { at, starting, asked };
  }

  it('is there to be stopped as any other when the start is given up', async () => {
    const stopping = new AbortController();
    const { at, starting, asked } = await askedAtStart({ signal: stopping.signal });
    stopping.abort();
    const stopped = (await starting).stop();
    const late = await at.slash(SEARCH);
    expect(visibleText(late.message)).toContain('The bot is being restarted');
    expect(visibleText((await asked).message)).toContain('52:36');
    await stopped;
    expect(at.gateway.events.at(-1)).toMatchObject({ kind: 'close', value: 1000 });
  });

  it('gives the answer under way also where Discord refuses the commands', async () => {
    const { at, starting, asked } = await askedAtStart();
    await expect(starting).rejects.toMatchObject({ status: 400 });
    // Once it says why, the program ends.
    expect(answersTaken(at)).toEqual([1]);
    expect(visibleText((await asked).message)).toContain('52:36');
    expect(at.gateway.events.at(-1)).toMatchObject({ kind: 'close', value: 1000 });
  });
});

describe('what the bot did', () => {
  it('is told to whoever keeps figures, in words of its own', async () => {
    const at = await open();
    const told: string[] = [];
    const observer: BotObserver = {
      handled: ({ kind, command, outcome }) => told.push(`${kind} ${command} ${outcome}`),
      connected: (isConnected) => told.push(isConnected ? 'connected' : 'lost'),
    };
    const failing = searchReplacedBy(() => Promise.reject(new Error('boom')));
    const bot = await run(at, { ...failing, observer });
    const { message } = await at.slash({ ...SEARCH, subcommand: 'at', options: { time: '52:36' } });
    await at.press(message, 'Later');
    await at.slash({ ...SEARCH, subcommand: 'at', options: { time: 'soon' } });
    await at.slash(SEARCH);
    await at.contextMenu({ command: 'Find in lectures', message: { content: 'jigsaw' } });
    await at.autocomplete({ ...SEARCH, focused: 'query', options: { query: 'jig' } });
    at.failNext({ route: '*', status: 404, body: { message: 'Unknown interaction', code: 10062 } });
    await at.slash({ ...SEARCH, subcommand: 'list', options: {}, timeoutMs: 300 }).catch(() => undefined);
    at.failNext({ route: '*', status: 400, body: { message: 'Invalid Form Body', code: 50035 } });
    await at.slash({ ...SEARCH, subcommand: 'list', options: {}, timeoutMs: 300 }).catch(() => undefined);
    // The member has an answer before it is counted.
    await eventually(() => {
      expect(told).toHaveLength(9);
    });
    const events = told.length;
    at.closeGateway(4000);
    await eventually(() => {
      expect(told.slice(events)).toEqual(['lost', 'connected']);
    });
    await bot.stop();
    expect(told.slice(0, events)).toEqual([
      'connected',
      'slash at answered',
      'component at answered',
      'slash at refused',
      'slash search failed',
      'message Find in lectures answered',
      'autocomplete search answered',
      'slash list late',
      'slash list failed',
    ]);
  });

  it('names no command that the bot does not have', async () => {
    const at = await open();
    const told: string[] = [];
    const handled: BotObserver['handled'] = ({ kind, command }) => told.push(`${kind} ${command}`);
    const first = await run(at);
    const { message } = await at.slash(SEARCH);
    await first.stop();
    const without = commands.filter(({ name }) => name !== 'search' && name !== 'at');
    const bot = await run(at, { commands: without, observer: { handled, connected: () => undefined } });
    await at.press(message, firstContext(message));
    await bot.stop();
    expect(told).toEqual(['component unknown']);
  });
});

describe('the log', () => {
  it('never has the token', async () => {
    const at = await open();
    const bot = await run(at);
    expect(bot.logged.length).toBeGreaterThan(0);
    expect(bot.logged.join('\n')).not.toContain(at.token);
  });
});
