import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/commands/command.js';
import { commands } from '../../src/commands/index.js';
import type { SearchEngine } from '../../src/search/search-engine.js';
import type { FakeDiscord } from '../fake-discord/fake-discord.js';
import { visibleText } from '../fake-discord/visible.js';
import type { WireMessage } from '../fake-discord/wire.js';
import { seedLibrary } from './running-bot.js';
import { stage } from './stage.js';

const CALLBACK = 'POST /interactions/{interaction_id}/{interaction_token}/callback';
const SAID = 'my own private words';

const { open, run } = stage();

const odd = (value: string) => ({
  _errors: [{ code: 'BASE_TYPE_BAD', message: `Value "${value}" is odd.` }],
});

/** What Discord answers to a message that it does not take: it repeats what it takes offence at. */
const REFUSED = {
  message: 'Invalid Form Body',
  code: 50035,
  errors: { data: { components: { 0: odd(SAID), 1: odd(`a phrase: "${SAID}"\n"${SAID}" and "more`) } } },
};

it('the log has nothing of what members say, whatever becomes of it', async () => {
  const at = await open({ checkedRequests: 'accepted' });
  const bot = await run(at);
  const slash = (subcommand: string, options: Record<string, string>) =>
    at.slash({ command: 'lecture', subcommand, options });
  await slash('search', { query: SAID });
  await slash('search', { query: 'jigsaw', lecture: SAID });
  await slash('at', { time: SAID });
  await slash('outline', { lecture: SAID });
  await at.autocomplete({
    command: 'lecture',
    subcommand: 'search',
    focused: 'query',
    options: { query: SAID },
  });
  await at.contextMenu({ command: 'Find in lectures', message: { content: SAID } });
  at.failNext({ route: CALLBACK, status: 400, body: REFUSED });
  expect(visibleText((await slash('search', { query: SAID })).message)).toContain('Something went wrong');
  const log = bot.logged.join('\n');
  expect(log).toContain('A command failed');
  expect(log).toMatch(
    /DiscordAPIError\[50035\]: POST 400: Invalid Form Body\ndata\.components\[0\]\[BASE_TYPE_BAD\]/,
  );
  expect(log).not.toContain(SAID);
  for (const { token } of at.interactions) expect(log).not.toContain(token);
  expect(visibleText((await slash('search', { query: 'jigsaw' })).message)).toContain('52:36');
});

describe('what the log tells of a fault of ours has no word of what was asked', () => {
  const QUERY = 'color image granite cools slowly and large crystals grow in it '.repeat(4).slice(0, 200);
  const SEARCH = { command: 'lecture', subcommand: 'search' };
  const forwarded = { content: QUERY, isForwarded: true };

  /** A bot whose searches and suggestions fail, once they are told to, with what they say of the query. */
  async function failing(at: FakeDiscord, telling: (query: string) => Error) {
    const library = await seedLibrary();
    let isBroken = false;
    const unlessBroken = <Result>(query: string, work: () => Result): Result => {
      if (!isBroken) return work();
      throw telling(query);
    };
    const engine: SearchEngine = {
      ...library.engine,
      search: (request) => unlessBroken(request.query, () => library.engine.search(request)),
      complete: (typed, most) => unlessBroken(typed, () => library.engine.complete(typed, most)),
    };
    const { logged } = await run(at, { library: { ...library, engine } });
    const fail = () => {
      isBroken = true;
    };
    return { logged, fail };
  }

  it.each<[string, (at: FakeDiscord, results: WireMessage) => Promise<unknown>]>([
    ['in a command', (at) => at.slash({ ...SEARCH, options: { query: QUERY.toUpperCase() } })],
    ['of a message', (at) => at.contextMenu({ command: 'Find in lectures', message: { content: QUERY } })],
    ['of a forwarded message', (at) => at.contextMenu({ command: 'Find in lectures', message: forwarded })],
    ['with a button', (at, results) => at.press(results, 'Next page')],
    ['while typing', (at) => at.autocomplete({ ...SEARCH, focused: 'query', options: { query: QUERY } })],
  ])('%s', async (_how, ask) => {
    const at = await open();
    const { logged, fail } = await failing(at, (query) => {
      const cause = new Error(`“${query}” was read to its end`);
      return new TypeError(`no token in ${query}`, { cause });
    });
    const { message } = await at.slash({ ...SEARCH, options: { query: 'color image' } });
    fail();
    await ask(at, message);
    const told = logged.at(-1)!;
    expect(told).toMatch(
      /TypeError: no token in \S[^\n]*\n +at [^]*Caused by: Error: “.*” was read to its end\n +at /,
    );
    expect(told.toLowerCase()).not.toMatch(/color|image|granite|cools|slowly|large|crystals|grow/);
  });

  it.each([
    ['機械学習の手法について教えて', 'no token in 機械学習', 'no token in …'],
    ['機械学習', '「機械学習の手法」と「学ぶ機械」', '「…の手法」と「学ぶ…」'],
    ['วิธีการเรียนรู้ของเครื่อง', 'no token in การเรียนรู้', 'no token in …'],
    ['word2vecについて', 'no token in word2vec', 'no token in …'],
  ])('where words stand without spaces: %s', async (query, message, told) => {
    const at = await open();
    const { logged, fail } = await failing(at, () => new TypeError(message));
    fail();
    await at.slash({ ...SEARCH, options: { query } });
    expect(logged.at(-1)).toContain(`TypeError: ${told}\n`);
  });

  it('nor of the name of a file', async () => {
    const at = await open();
    const failingOn = (command: Command): Command => ({
      ...command,
      isForManagers: false,
      run: (values) => Promise.reject(new TypeError(`no captions in ${values.file('file')?.name ?? ''}`)),
    });
    const bot = await run(at, { commands: commands.map(failingOn) });
    const file = { filename: 'Granite cools_slowly [dMUes74-nYY].vtt', content: 'WEBVTT' };
    await at.slash({ command: 'lecture', subcommand: 'add', options: { file }, managesServer: true });
    const told = bot.logged.at(-1)!;
    expect(told).toMatch(/TypeError: no captions in \S[^\n]*\n +at /);
    expect(told).not.toMatch(/granite|cools|slowly|dMUes74/i);
  });
});
