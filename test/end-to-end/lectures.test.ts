import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LectureSource } from '../../src/corpus/lecture.js';
import { startFakeDiscord, type FakeDiscord } from '../fake-discord/fake-discord.js';
import { links, menus, pictures, visibleText } from '../fake-discord/visible.js';
import { firstContext, libraryOf, runBot, type RunningBot } from './running-bot.js';

const segment = (videoId: string, startSecond: number, text: string) => ({
  videoId,
  text,
  startSecond,
  endSecond: startSecond + 30,
  url: `https://www.youtube.com/watch?v=${videoId}&t=${startSecond}s`,
});

const HOSTILE =
  '@everyone **bold** <@80351110224678912> [free](https://evil.example) ```code``` photosynthesis \u202Eabc';

const lectures: LectureSource[] = [
  {
    videoId: 'aaaaaaaaaaa',
    title: 'Biology 1: Plants',
    thumbnail: 'https://i.ytimg.com/vi/aaaaaaaaaaa/hqdefault.jpg',
    segments: [
      segment('aaaaaaaaaaa', 0, 'leaves make sugar from light and this is called photosynthesis'),
      segment('aaaaaaaaaaa', 60, 'the chlorophyll in the chloroplast catches the light'),
    ],
  },
  {
    videoId: 'b_b__b-bbbb',
    title: '',
    thumbnail: 'http://localhost/b.png',
    segments: [segment('b_b__b-bbbb', 0, 'muscles need oxygen and mitochondria burn the sugar')],
  },
  {
    videoId: 'an id with spaces & marks/that is rather long for an id',
    title: '@everyone **Hostile** [title](https://evil.example)',
    segments: [{ ...segment('ccccccccccc', 0, HOSTILE), chapter: HOSTILE }],
  },
];

let discord: FakeDiscord;
let bot: RunningBot;

beforeAll(async () => {
  discord = await startFakeDiscord();
  bot = await runBot(discord, { library: libraryOf(...lectures) });
});

afterAll(async () => {
  await bot.stop();
  await discord.close();
});

describe('several lectures', () => {
  it('are named when /lecture at does not say which one', async () => {
    const { message, ephemeral } = await discord.slash({
      command: 'lecture',
      subcommand: 'at',
      options: { time: '0:10' },
    });
    expect(ephemeral).toBe(false);
    expect(visibleText(message)).toBe('Which lecture do you mean?');
    const [menu] = menus(message);
    expect(menu?.options?.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Biology 1: Plants', 'b_b__b-bbbb']),
    );
  });

  it.each(['plants', 'Biology 1: Plants', 'aaaaaaaaaaa', 'bio pla'])(
    'are picked by “%s”',
    async (lecture) => {
      const { message } = await discord.slash({
        command: 'lecture',
        subcommand: 'at',
        options: { time: '0:10', lecture },
      });
      expect(visibleText(message)).toContain('### 0:10 · Biology 1: Plants');
    },
  );

  it('are picked by a pasted link', async () => {
    const { message } = await discord.slash({
      command: 'lecture',
      subcommand: 'at',
      options: { time: 'https://youtu.be/b_b__b-bbbb?t=5' },
    });
    expect(visibleText(message)).toContain('mitochondria');
    expect(links(message)).toContain('https://www.youtube.com/watch?v=b_b__b-bbbb&t=5s');
  });

  it('show that nothing is said in a gap, and what is nearest', async () => {
    const { message } = await discord.slash({
      command: 'lecture',
      subcommand: 'at',
      options: { time: '0:50', lecture: 'plants' },
    });
    expect(visibleText(message)).toContain('### 0:50 · Biology 1: Plants\nNothing is said then');
    expect(visibleText(message)).toContain('[Watch 1:00–1:30](');
    expect(visibleText(message)).toContain('chlorophyll');
  });

  it('keep their own results apart', async () => {
    const { message } = await discord.slash({
      command: 'lecture',
      subcommand: 'search',
      options: { query: 'sugar', lecture: 'plants' },
    });
    expect(visibleText(message)).toContain('photosynthesis');
    expect(visibleText(message)).not.toContain('mitochondria');
  });

  it('show the picture of those that have one, with words for who can’t see it', async () => {
    const { message } = await discord.slash({
      command: 'lecture',
      subcommand: 'search',
      options: { query: 'chlorophyll' },
    });
    expect(pictures(message)).toEqual(['https://i.ytimg.com/vi/aaaaaaaaaaa/hqdefault.jpg']);
    expect(JSON.stringify(message.components)).toContain('Preview picture of Biology 1: Plants');
    const context = await discord.press(message, firstContext(message));
    expect(visibleText(context.message)).toContain('### 1:00');
  });

  it('are shown without a picture that Discord would refuse the whole reply for', async () => {
    const { message } = await discord.slash({
      command: 'lecture',
      subcommand: 'search',
      options: { query: 'mitochondria' },
    });
    expect(pictures(message)).toEqual([]);
    expect(visibleText(message)).toContain('mitochondria');
  });

  it('are all listed, without title by their id', async () => {
    const { message } = await discord.slash({ command: 'lecture', subcommand: 'list' });
    expect(visibleText(message)).toContain('[b\\_b\\_\\_b-bbbb](');
    expect(visibleText(message)).toContain('-# 3 lectures, 4 segments');
  });

  it('show a hostile title, chapter and transcript as mere text, and notify nobody', async () => {
    const { message } = await discord.slash({
      command: 'lecture',
      subcommand: 'search',
      options: { query: 'photosynthesis', lecture: 'hostile' },
    });
    expect(discord.pingedBy(message)).toEqual([]);
    expect(links(message).filter((url) => url.includes('evil'))).toEqual([]);
    expect(visibleText(message)).toContain('\\@everyone \\*\\*bold\\*\\* \\<\\@80351110224678912\\>');
    expect(visibleText(message)).toContain('Chapter “\\@everyone \\*\\*bold\\*\\*');
    expect(visibleText(message)).not.toContain('\u202E');
    const context = await discord.press(message, firstContext(message));
    expect(visibleText(context.message)).toContain('Chapter “\\@everyone \\*\\*bold\\*\\*');
    expect(discord.pingedBy(context.message)).toEqual([]);
    expect(links(context.message).filter((url) => url.includes('evil'))).toEqual([]);
  });

  it('are offered by title words, each with an id that is short enough', async () => {
    const choices = await discord.autocomplete({
      command: 'lecture',
      subcommand: 'search',
      focused: 'lecture',
      options: { query: 'x', lecture: '' },
    });
    expect(choices.map(({ name }) => name)).toEqual([
      '@everyone **Hostile** [title](https://evil.example)',
      'b_b__b-bbbb',
      'Biology 1: Plants',
    ]);
    const { message } = await discord.slash({
      command: 'lecture',
      subcommand: 'at',
      options: { time: '0', lecture: String(choices[0]!.value) },
    });
    expect(visibleText(message)).toContain('photosynthesis');
  });
});

describe('a place to use the bot', () => {
  it.each(['guild', 'dm', 'private-channel', 'foreign-guild'] as const)('%s', async (where) => {
    const { message } = await discord.slash({
      command: 'lecture',
      subcommand: 'search',
      options: { query: 'chlorophyll' },
      where,
    });
    expect(visibleText(message)).toContain('chloroplast');
  });
});
