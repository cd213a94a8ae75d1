import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFakeDiscord, type FakeDiscord } from '../fake-discord/fake-discord.js';
import type { Circumstances } from '../fake-discord/member.js';
import { makeUser } from '../fake-discord/places.js';
import { buttons, visibleText } from '../fake-discord/visible.js';
import { firstContext, runBot, type RunningBot } from './running-bot.js';

const URL = 'https://www.youtube.com/watch?v=dMUes74-nYY';

let discord: FakeDiscord;
let bot: RunningBot;

beforeAll(async () => {
  discord = await startFakeDiscord();
  bot = await runBot(discord);
});

afterAll(async () => {
  await bot.stop();
  expect(bot.logged.filter((line) => !line.startsWith('info'))).toEqual([]);
  await discord.close();
});

const search = (options: Record<string, string | boolean>, circumstances = {}) =>
  discord.slash({ command: 'lecture', subcommand: 'search', options, ...circumstances });
const labels = (message: Parameters<typeof buttons>[0]) => buttons(message).map(({ label }) => label);

describe('a member who found something for themselves', () => {
  it('finds the jigsaw puzzle, reads around it and shares it with three clicks', async () => {
    const found = await search({ query: 'jigsaw', private: true });
    expect(found.ephemeral).toBe(true);
    const context = await discord.press(found.message, firstContext(found.message));
    expect(context).toMatchObject({ kind: 'update', ephemeral: true });
    expect(labels(context.message)).toEqual(['Earlier', 'Later', 'Back to results', 'Share in channel']);
    const shared = await discord.press(context.message, 'Share in channel');
    expect(shared).toMatchObject({ kind: 'message', ephemeral: false });
    expect(visibleText(discord.currentMessage(found.message))).toBe(visibleText(context.message));
    const text = visibleText(shared.message);
    expect(text).toContain('-# Shared by ');
    expect(text).toContain(`[Watch from 52:36](${URL}&t=3156s)`);
    expect(text).toMatch(new RegExp('`Lecture 7 .*, 52:36, https://youtu.be/dMUes74-nYY\\?t=3156`'));
  });

  it('shares it once, however often they press, and is told so', async () => {
    const alone = await search({ query: 'jigsaw', private: true });
    const context = await discord.press(alone.message, firstContext(alone.message));
    const press = () => discord.press(context.message, 'Share in channel');
    const [first, second] = await Promise.all([press(), press()]);
    const third = await press();
    expect([first, second, third].map(({ ephemeral }) => ephemeral)).toEqual([false, true, true]);
    expect(visibleText(third.message)).toBe(
      'You have shared that already: everybody in the channel can see it.',
    );
  });

  it('is told what would be shared where they have read on, and has what was found one step back', async () => {
    const found = await search({ query: 'jigsaw', private: true });
    const context = await discord.press(found.message, firstContext(found.message));
    const later = await discord.press(context.message, 'Later');
    expect(labels(later.message).at(-1)).toBe('Share 53:39 in channel');
    const shared = await discord.press(later.message, 'Share 53:39 in channel');
    expect(visibleText(shared.message)).toContain('### 53:39 · Lecture 7');
    const back = await discord.press(later.message, 'Back to results');
    const jigsaw = await discord.press(back.message, buttons(back.message)[1]!);
    expect(visibleText(jigsaw.message)).toContain('### 52:36 · Lecture 7');
  });

  it('shares under the name that the others see, which pings nobody and styles nothing', async () => {
    const user = { ...makeUser('x'), global_name: '**Ana** <@1> @everyone' };
    const found = await search({ query: 'jigsaw', private: true }, { user });
    const context = await discord.press(found.message, firstContext(found.message), { user });
    const shared = await discord.press(context.message, 'Share in channel', { user });
    expect(visibleText(shared.message)).toContain('-# Shared by \\*\\*Ana\\*\\* \\<\\@1\\> \\@everyone');
    expect(discord.pingedBy(shared.message)).toEqual([]);
  });

  it('has what they shared under the eyes of all, who can read around it', async () => {
    const found = await search({ query: 'jigsaw', private: true });
    const context = await discord.press(found.message, firstContext(found.message));
    const shared = await discord.press(context.message, 'Share in channel');
    const theirs = await discord.press(shared.message, 'Context', { user: makeUser('Ben') });
    expect(theirs).toMatchObject({ kind: 'message', ephemeral: true });
    expect(visibleText(theirs.message)).toContain('### 52:36');
    expect(labels(theirs.message)).toContain('Share in channel');
  });

  it('has it stay as it is when they read on from it themselves', async () => {
    const found = await search({ query: 'jigsaw', private: true });
    const context = await discord.press(found.message, firstContext(found.message));
    const shared = await discord.press(context.message, 'Share in channel');
    const before = visibleText(shared.message);
    const own = await discord.press(shared.message, 'Context');
    expect(own).toMatchObject({ kind: 'message', ephemeral: true });
    expect(visibleText(discord.currentMessage(shared.message))).toBe(before);
  });

  it.each([
    ['past the last words', '99:59:59', '1:21:12'],
    ['before the first words', '0:00', '34:42'],
  ])('shares the nearest words by their own time: %s', async (_where, time, said) => {
    const options = { time, private: true };
    const alone = await discord.slash({ command: 'lecture', subcommand: 'at', options });
    const shared = await discord.press(alone.message, 'Share in channel');
    expect(visibleText(shared.message)).toContain(`### ${said} · Lecture 7`);
    expect(visibleText(shared.message)).not.toContain(time);
  });

  it('is not offered to share what all see already', async () => {
    const found = await search({ query: 'jigsaw' });
    const context = await discord.press(found.message, firstContext(found.message));
    expect(labels(found.message)).not.toContain('Share in channel');
    expect(labels(context.message)).not.toContain('Share in channel');
  });

  it('is not offered to share where nobody else is', async () => {
    const found = await search({ query: 'jigsaw', private: true }, { where: 'dm' });
    expect(labels(found.message)).not.toContain('Share in channel');
  });

  it('shares from a copy of somebody else’s results, too', async () => {
    const user = makeUser('Cem');
    const { message } = await search({ query: 'color image' });
    const copy = await discord.press(message, 'Next page', { user });
    const context = await discord.press(copy.message, firstContext(copy.message), { user });
    const shared = await discord.press(context.message, 'Share in channel', { user });
    expect(shared.ephemeral).toBe(false);
    expect(visibleText(shared.message)).toContain('Shared by Cem');
  });
});

describe('a member for whom the bot may not speak', () => {
  const sharing = async (circumstances: Circumstances) => {
    const options = { time: '52:36', private: true };
    const alone = await discord.slash({ command: 'lecture', subcommand: 'at', options, ...circumstances });
    return discord.press(alone.message, 'Share in channel', circumstances);
  };
  const thread: Circumstances = { where: 'thread' };
  const foreign: Circumstances = { where: 'foreign-guild' };

  it.each<[string, Circumstances, string]>([
    ['write in the channel', { lacks: ['sendMessages'] }, 'You may not write in this channel'],
    [
      'write in the thread',
      { ...thread, lacks: ['sendMessagesInThreads'] },
      'You may not write in this channel',
    ],
    [
      'have apps of their own answer for all',
      { ...foreign, lacks: ['useExternalApps'] },
      'what I answer is shown to you alone',
    ],
  ])('is told kindly and alone where they may not %s', async (_what, circumstances, said) => {
    const { message, ephemeral, kind } = await sharing(circumstances);
    expect({ kind, ephemeral }).toEqual({ kind: 'message', ephemeral: true });
    expect(visibleText(message)).toContain(said);
    expect(visibleText(message)).not.toContain('Shared by');
  });

  it.each<[string, Circumstances]>([
    ['the thread, though not beside it', { ...thread, lacks: ['sendMessages'] }],
    ['the channel, though not in its threads', { lacks: ['sendMessagesInThreads'] }],
    ['a server that the bot is in, where other apps may not', { lacks: ['useExternalApps'] }],
    ['a server where apps of their own may answer for all', foreign],
    ['a group of friends, where nobody has permissions', { where: 'private-channel' }],
  ])('shares where they may write: %s', async (_where, circumstances) => {
    const { message, ephemeral } = await sharing(circumstances);
    expect(ephemeral).toBe(false);
    expect(visibleText(message)).toContain('Shared by Ada');
  });
});
