import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LectureSource } from '../../src/corpus/lecture.js';
import { startFakeDiscord, type FakeDiscord } from '../fake-discord/fake-discord.js';
import { visibleText } from '../fake-discord/visible.js';
import { libraryOf, runBot, type RunningBot } from './running-bot.js';

/** Titles as recordings come with: far too long, missing, blank to the eye, the same for several. */
const TITLES = [
  (number: number) => `Week ${number}: ${'deep unsupervised learning and its many applications '.repeat(5)}`,
  () => '',
  () => ' \u200B\u3164 ',
  () => 'Office hours',
  (number: number) => `Week ${number} ${'🎓'.repeat(90)}`,
];

const lectures: LectureSource[] = Array.from({ length: 45 }, (_, number) => {
  const videoId = `video_id_${String(number).padStart(2, '0')}`;
  const text = `week ${number} explains gradient gradient${number} gradients${number} gradually${number} descent`;
  const url = `https://www.youtube.com/watch?v=${videoId}`;
  return {
    videoId,
    title: TITLES[number % TITLES.length]!(number),
    segments: [{ videoId, text, startSecond: 0, endSecond: 30, url }],
  };
});

let discord: FakeDiscord;
let bot: RunningBot;

beforeAll(async () => {
  discord = await startFakeDiscord();
  bot = await runBot(discord, { library: libraryOf(...lectures) });
});

afterAll(async () => {
  await bot.stop();
  expect(bot.logged.filter((line) => !line.startsWith('info'))).toEqual([]);
  await discord.close();
});

const suggested = (focused: 'lecture' | 'query', typed: string) =>
  discord.autocomplete({
    command: 'lecture',
    subcommand: 'search',
    focused,
    options: { query: 'gradient', [focused]: typed },
  });

describe('suggestions from 45 lectures', () => {
  it.each([
    ['lecture', ''],
    ['lecture', 'week'],
    ['lecture', 'office'],
    ['query', ''],
    ['query', 'grad'],
  ] as const)('are few and short enough for Discord: %s “%s”', async (focused, typed) => {
    const choices = await suggested(focused, typed);
    expect(choices.length).toBeLessThanOrEqual(25);
    if (typed !== '') expect(choices.length).toBeGreaterThan(5);
    for (const { name, value } of choices) {
      expect(name.length).toBeLessThanOrEqual(100);
      expect(name.trim()).not.toBe('');
      expect(String(value).length).toBeLessThanOrEqual(100);
    }
    expect(new Set(choices.map(({ name }) => name)).size).toBe(choices.length);
  });

  it('come to 25 when all lectures fit, and fewer the more is typed', async () => {
    expect(await suggested('lecture', '')).toHaveLength(25);
    expect((await suggested('lecture', 'week 40'))[0]?.name).toMatch(/^Week 40: deep/);
  });

  it('pick the lecture they name, also one of several with the same title', async () => {
    for (const { name, value } of await suggested('lecture', 'office')) {
      const { message } = await discord.slash({
        command: 'lecture',
        subcommand: 'at',
        options: { time: '0:10', lecture: String(value) },
      });
      expect(name).toContain('Office hours');
      expect(visibleText(message)).toContain(`https://www.youtube.com/watch?v=${String(value)}`);
    }
  });
});
