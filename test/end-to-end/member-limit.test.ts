import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { eventually } from '../eventually.js';
import { startFakeDiscord } from '../fake-discord/fake-discord.js';
import { makeUser } from '../fake-discord/places.js';
import { menus, visibleText } from '../fake-discord/visible.js';
import { makeSegment } from '../corpus/make-segment.js';
import type { SearchRequest } from '../../src/search/search-engine.js';
import { startBot } from './program.js';
import { firstContext, libraryOf, seedLibrary } from './running-bot.js';
import { stage } from './stage.js';

const SEARCH = { command: 'lecture', subcommand: 'search', options: { query: 'jigsaw' } };
const TYPING = { command: 'lecture', subcommand: 'search', focused: 'query', options: { query: 'jig' } };
/** Longer than any test takes. */
const MINUTES = 600_000;

const { open, run } = stage();

describe('a member who asks for more at once than one may', () => {
  it('is told privately when to go on, while another is answered, and gets in again later', async () => {
    const at = await open();
    await run(at, { memberLimit: { tokens: 2, refillMs: 1_500 } });
    const [other, ...flood] = await Promise.all([
      at.slash({ ...SEARCH, user: makeUser('Ben') }),
      ...Array.from({ length: 8 }, () => at.slash(SEARCH)),
    ]);
    expect(other.ephemeral).toBe(false);
    expect(visibleText(other.message)).toContain('Watch');
    const refused = flood.filter(({ ephemeral }) => ephemeral);
    expect(flood.slice(0, 2).map(({ ephemeral }) => ephemeral)).toEqual([false, false]);
    expect(refused.length).toBeGreaterThan(0);
    for (const { message } of refused) {
      expect(visibleText(message)).toMatch(
        /^That was a lot at once; please try again in (?:1 second|2 seconds)\.$/,
      );
    }
    await eventually(
      async () => {
        expect((await at.slash(SEARCH)).ephemeral).toBe(false);
      },
      { timeout: 10_000, interval: 300 },
    );
  });

  it.each([
    ['de', /^Das war viel auf einmal; versuch es bitte in \d+ Sekunden noch einmal\.$/],
    ['ja', /^一度に多くの操作がありました。\d+秒後にもう一度お試しください。$/],
    ['uk', /^That was a lot at once; please try again in \d+ seconds\.$/],
  ])('is told so in their language: %s', async (locale, sentence) => {
    const at = await open();
    await run(at, { memberLimit: { tokens: 1, refillMs: 60_000 } });
    expect((await at.slash(SEARCH)).ephemeral).toBe(false);
    const name = locale === 'de' ? 'hilfe' : locale === 'ja' ? 'ヘルプ' : 'help';
    const { message } = await at.slash({ command: 'lecture', subcommand: name, locale });
    expect(visibleText(message)).toMatch(sentence);
  });

  it('keeps the results they have, whatever they press below them', async () => {
    const at = await open();
    const said = (videoId: string) => ({
      videoId,
      title: `Lecture ${videoId}`,
      segments: [makeSegment(0, 30, { videoId, text: 'a jigsaw puzzle' })],
    });
    await run(at, {
      library: libraryOf(said('a'), said('b')),
      memberLimit: { tokens: 1, refillMs: MINUTES },
    });
    const { message } = await at.slash(SEARCH);
    const [menu] = menus(message);
    for (const answer of [
      await at.press(message, firstContext(message)),
      await at.select(message, menu!.custom_id!, [menu!.options![1]!.value]),
      await at.contextMenu({ command: 'Find in lectures', message }),
    ]) {
      expect(answer.kind).toBe('message');
      expect(answer.ephemeral).toBe(true);
      expect(visibleText(answer.message)).toMatch(/^That was a lot at once/);
    }
    expect(at.currentMessage(message)).toEqual(message);
  });

  it('costs the lectures no work', async () => {
    const at = await open();
    const library = await seedLibrary();
    const search = vi.fn((request: SearchRequest) => library.engine.search(request));
    await run(at, {
      library: { ...library, engine: { ...library.engine, search } },
      memberLimit: { tokens: 1, refillMs: MINUTES },
    });
    await at.slash(SEARCH);
    const asked = search.mock.calls.length;
    await Promise.all(Array.from({ length: 20 }, () => at.slash(SEARCH)));
    expect(search.mock.calls.length).toBe(asked);
  });
});

describe('suggestions while a member types', () => {
  it('are none when they ask for too many, and take nothing from the commands', async () => {
    const at = await open();
    await run(at, { memberLimit: { tokens: 1, refillMs: MINUTES } });
    const offered: number[] = [];
    for (let typed = 0; typed < 6; typed++) offered.push((await at.autocomplete(TYPING)).length);
    expect(offered.slice(0, 4).every((count) => count > 0)).toBe(true);
    expect(offered.slice(4)).toEqual([0, 0]);
    expect((await at.slash(SEARCH)).ephemeral).toBe(false);
  });

  it('come also to one who has used up the commands', async () => {
    const at = await open();
    await run(at, { memberLimit: { tokens: 1, refillMs: MINUTES } });
    await at.slash(SEARCH);
    expect((await at.slash(SEARCH)).ephemeral).toBe(true);
    expect(await at.autocomplete(TYPING)).not.toEqual([]);
  });
});

it('to add a lecture counts for five', async () => {
  const at = await open();
  await run(at, { memberLimit: { tokens: 6, refillMs: MINUTES } });
  const file = { filename: 'a.vtt', content: 'WEBVTT' };
  await at.slash({ command: 'lecture', subcommand: 'add', options: { file }, managesServer: true });
  expect((await at.slash(SEARCH)).ephemeral).toBe(false);
  expect((await at.slash(SEARCH)).ephemeral).toBe(true);
});

// A machine that is busy otherwise takes long to start a program.
it('an operator sets how much that is', { timeout: 60_000 }, async () => {
  const discord = await startFakeDiscord();
  onTestFinished(() => discord.close());
  await startBot(discord, { LECTURE_MEMBER_COMMANDS: '1', LECTURE_MEMBER_SECONDS: '3600' });
  const slow = { ...SEARCH, timeoutMs: 30_000 };
  expect((await discord.slash(slow)).ephemeral).toBe(false);
  expect(visibleText((await discord.slash(slow)).message)).toMatch(/ in 3,[56]\d\d seconds\.$/);
});
