import { afterAll, beforeAll, expect, it } from 'vitest';
import { startFakeDiscord, type FakeDiscord } from '../fake-discord/fake-discord.js';
import { links, visibleText } from '../fake-discord/visible.js';
import { runBot, type RunningBot } from './running-bot.js';

let discord: FakeDiscord;
let bot: RunningBot;

beforeAll(async () => {
  discord = await startFakeDiscord();
  bot = await runBot(discord);
});

afterAll(async () => {
  await bot.stop();
  await discord.close();
});

it('shows what a lecture covers, with a link to each chapter', async () => {
  const { message, ephemeral } = await discord.slash({
    command: 'lecture',
    subcommand: 'outline',
    options: { lecture: 'dMUes74-nYY', private: true },
  });
  expect(ephemeral).toBe(true);
  const text = visibleText(message);
  expect(text).toContain('### Outline · Lecture 7 Self-Supervised Learning');
  expect(text).toMatch(/^\[54:30\]\(https:\/\/www\.youtube\.com\/watch\?v=dMUes74-nYY&t=3270s\) rotation, /m);
  expect(text.length).toBeLessThan(4000);
  expect(links(message)).toHaveLength(20);
});
