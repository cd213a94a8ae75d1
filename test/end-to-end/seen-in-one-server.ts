import { expect } from 'vitest';
import type { FakeDiscord } from '../fake-discord/fake-discord.js';
import { makeUser, type Where } from '../fake-discord/places.js';
import { buttons, visibleText } from '../fake-discord/visible.js';
import type { WireMessage } from '../fake-discord/wire.js';
import { firstContext } from './running-bot.js';

const HEADING = 'video_id,text,start_second,end_second,title';
/** What all share. */
export const PLANTS = `${HEADING}\nplantsvideo,leaves make sugar from light,0,30,Plants\n`;
export const MOSSES = `${HEADING}\nmossesvideo,mosses make sugar as well,0,30,Plants and mosses\n`;
/** Of one server. Enough of them for two pages, each far from the next. */
export const ROCKS = [
  HEADING,
  ...Array.from(
    { length: 8 },
    (_, at) =>
      `rocksvideo1,granite ${'and feldspar '.repeat(at % 3)}cools slowly,${at * 900},${at * 900 + 30},Alpine`,
  ),
  '',
].join('\n');
/** What only the server with these lectures may ever see: words, title and video id. */
const SECRETS = /feldspar|cools|Alpine|rocksvideo1/i;

/** Everywhere but in the server that has the lectures. */
export const ELSEWHERE = ['other-guild', 'dm', 'private-channel', 'foreign-guild'] as const;

/** All that a member can see somewhere, whichever way they ask. */
async function everythingSeen(discord: FakeDiscord, where: Where) {
  const run = async (subcommand: string, options = {}) =>
    (await discord.slash({ command: 'lecture', subcommand, options, where })).message;
  const typing = async (focused: string, options: Record<string, string>) => {
    const subcommand = focused === 'time' ? 'at' : 'search';
    const choices = await discord.autocomplete({ command: 'lecture', subcommand, focused, options, where });
    return choices.map(({ name, value }) => `${name}=${value}`).join();
  };
  const found = await run('search', { query: 'granite' });
  const nothing = await run('search', { query: 'granulated sugarcane' });
  const menu = await discord.contextMenu({
    command: 'Find in lectures',
    message: { content: 'granite' },
    where,
  });
  return {
    found,
    nothing,
    narrowed: await run('search', { query: 'lecture:alp granite' }),
    list: await run('list'),
    at: await run('at', { time: '0:05', lecture: 'nothing' }),
    link: await run('at', { time: 'https://youtu.be/rocksvideo1?t=5' }),
    help: await run('help'),
    menu: menu.message,
    words: await typing('query', { query: 'f' }),
    started: await typing('query', { query: 'gran' }),
    phrases: await typing('query', { query: 'granite ' }),
    lectures: await typing('lecture', { query: 'x', lecture: '' }),
    named: await typing('lecture', { query: 'x', lecture: 'alp' }),
  };
}

/** Fails unless the rocks are seen in their server, whichever way somebody asks, and nowhere else. */
export async function expectSeenInTheServerAlone(discord: FakeDiscord): Promise<void> {
  const own = await everythingSeen(discord, 'guild');
  expect(visibleText(own.found)).toContain('cools slowly');
  expect(visibleText(own.found)).toContain('Page 1 of 2');
  expect(visibleText(own.nothing)).toMatch(/What comes nearest[^]*cools slowly/);
  expect(buttons(own.nothing).map(({ label }) => label)).toEqual([
    ...Array<string>(3).fill('Context'),
    ...['granite', 'sugar'],
  ]);
  expect(visibleText(own.narrowed)).toContain('cools slowly');
  expect(visibleText(own.list)).toMatch(/Alpine[^]*Plants/);
  expect(visibleText(own.at)).toContain('“Alpine” and “Plants”');
  expect(visibleText(own.link)).toContain('0:05 · Alpine');
  expect(visibleText(own.help)).toMatch(/granite|slowly/);
  expect(visibleText(own.menu)).toContain('cools slowly');
  expect(own.words).toContain('feldspar');
  expect(own.started).toContain('granite');
  expect(own.phrases).toContain('granite cools');
  expect(own.lectures).toBe('Alpine=rocksvideo1,Plants=plantsvideo');
  expect(own.named).toBe('Alpine=rocksvideo1');

  const next = buttons(own.found).find(({ label }) => label === 'Next page')!;
  const context = firstContext(own.found);
  for (const where of ELSEWHERE) {
    const seen = await everythingSeen(discord, where);
    // What they typed themselves is repeated to them.
    const { link, ...rest } = seen;
    for (const [what, answer] of Object.entries(rest)) {
      expect(JSON.stringify(answer), `${what} in ${where}`).not.toMatch(SECRETS);
    }
    expect(visibleText(link)).toContain('not among the lectures');
    expect(visibleText(seen.found)).toContain('Nothing in the lectures matches “granite”');
    const offered = buttons(seen.nothing).map(({ label }) => label);
    expect(offered).toContain('sugar');
    expect(offered).not.toContain('granite');
    expect(visibleText(seen.list)).toContain('Plants');
    expect(seen.lectures).toBe('Plants=plantsvideo');
    expect(seen.started).toBe('');

    // Buttons that were made in the server, pressed by somebody elsewhere.
    const user = makeUser('Eve');
    const paged = await discord.press(own.found, next, { where, user });
    expect(visibleText(paged.message)).toContain('Nothing in the lectures matches “granite”');
    expect(JSON.stringify(paged.message)).not.toMatch(SECRETS);
    const moment = await discord.press(own.found, context, { where, user });
    expect(visibleText(moment.message)).toContain('That lecture is not there any more.');
    expect(JSON.stringify(moment.message).replaceAll('rocksvideo1', '')).not.toMatch(SECRETS);
    const narrowed = await discord.press(await withLectureButton(discord), 'Next page', { where, user });
    expect(JSON.stringify(narrowed.message).replaceAll('rocksvideo1', '')).not.toMatch(SECRETS);
  }

  const stranger = makeUser('Bob');
  const paged = await discord.press(own.found, next, { user: stranger });
  expect(visibleText(paged.message)).toContain('Page 2 of 2');
  const moment = await discord.press(own.found, context, { user: stranger });
  expect(visibleText(moment.message)).toContain('Alpine');
}

/** A reply of the server whose buttons name its lecture. */
async function withLectureButton(discord: FakeDiscord): Promise<WireMessage> {
  const options = { query: 'granite', lecture: 'alpine' };
  return (await discord.slash({ command: 'lecture', subcommand: 'search', options })).message;
}
