import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFakeDiscord, type FakeDiscord } from '../fake-discord/fake-discord.js';
import { buttons, countComponents, links, visibleText } from '../fake-discord/visible.js';
import { firstContext, runBot, type RunningBot } from './running-bot.js';

const TITLE = 'Lecture 7 Self-Supervised Learning';
const WATCH = 'https://www.youtube.com/watch?v=dMUes74-nYY';

let discord: FakeDiscord;
let bot: RunningBot;

beforeAll(async () => {
  discord = await startFakeDiscord();
  bot = await runBot(discord);
});

afterAll(async () => {
  await bot.stop();
  expect(discord.unknownRoutes).toEqual([]);
  expect(discord.containerUsed).toBe(false);
  expect(bot.logged.filter((line) => line.startsWith('error'))).toEqual([]);
  await discord.close();
});

const search = (options: Record<string, string | boolean>) =>
  discord.slash({ command: 'lecture', subcommand: 'search', options });
const at = (options: Record<string, string | boolean>) =>
  discord.slash({ command: 'lecture', subcommand: 'at', options });

describe('/lecture search', () => {
  it('names the jigsaw puzzle at 52:36 first, and its link opens that second', async () => {
    const { message, ephemeral } = await search({ query: 'jigsaw' });
    expect(ephemeral).toBe(false);
    expect(visibleText(message)).toContain(`1\\. [Watch 52:36–53:07](${WATCH}&t=3156s)\n`);
    expect(visibleText(message).match(new RegExp(`^-# ${TITLE}`, 'gm'))).toHaveLength(1);
    expect(links(message)[0]).toBe(`${WATCH}&t=3156s`);
  });

  it('shows the matched words in bold', async () => {
    const { message } = await search({ query: 'jigsaw' });
    expect(visibleText(message)).toContain('**jigsaw**');
  });

  it('answers only the member who asked for it when it is private', async () => {
    const { ephemeral } = await search({ query: 'jigsaw', private: true });
    expect(ephemeral).toBe(true);
  });

  it('finds the term that the recogniser misheard', async () => {
    const { message } = await search({ query: 'word2vec' });
    expect(visibleText(message)).toMatch(/\*\*(word|Tyvek|back)/);
  });

  it('turns pages, five passages each, and back again', async () => {
    const first = await search({ query: 'color image' });
    expect(visibleText(first.message)).toMatch(/Page 1 of \d+/);
    expect(buttons(first.message).filter(({ label }) => label === 'Context')).toHaveLength(5);
    const second = await discord.press(first.message, 'Next page');
    expect(second.kind).toBe('update');
    expect(second.message.id).toBe(first.message.id);
    expect(visibleText(second.message)).toMatch(/Page 2 of \d+/);
    expect(visibleText(second.message)).toContain('6\\. [Watch');
    const back = await discord.press(second.message, 'Previous page');
    expect(visibleText(back.message)).toBe(visibleText(first.message));
  });

  it('shows the words before and after a hit, and leads back to the results', async () => {
    const results = await search({ query: 'jigsaw' });
    const context = await discord.press(results.message, firstContext(results.message));
    expect(context.kind).toBe('update');
    const text = visibleText(context.message);
    expect(text).toContain('### 52:36');
    expect(text).toContain('jigsaw processed children saw');
    expect(text).toContain('\n[52:12](');
    expect(text).toContain('\n[53:07](');
    const back = await discord.press(context.message, 'Back to results');
    expect(visibleText(back.message)).toBe(visibleText(results.message));
  });

  it('gives another member who presses a button a copy of their own', async () => {
    const { message } = await search({ query: 'color image' });
    const before = visibleText(message);
    const theirs = await discord.press(message, 'Next page', {
      user: { ...discord.user, id: '700000000000000001' },
    });
    expect(theirs).toMatchObject({ kind: 'message', ephemeral: true });
    expect(visibleText(theirs.message)).toMatch(/Page 2 of/);
    expect(visibleText(discord.currentMessage(message))).toBe(before);
  });

  it('says kindly that something was not said, and offers terms that were', async () => {
    const { message } = await search({ query: 'kubernetes' });
    expect(visibleText(message)).toContain('Nothing in the lectures matches “kubernetes”.');
    const offered = buttons(message);
    expect(offered.length).toBeGreaterThan(0);
    const found = await discord.press(message, offered[0]!.label);
    expect(visibleText(found.message)).toContain('1\\. [Watch');
  });

  it('narrows to a lecture picked by its key', async () => {
    const { message } = await search({ query: 'jigsaw', lecture: 'dMUes74-nYY' });
    expect(visibleText(message)).toContain('52:36');
  });

  it('repeats a long query only in part', async () => {
    const { message } = await search({ query: `jigsaw ${'and so on '.repeat(19)}` });
    expect(visibleText(message).split('\n')[0]!.length).toBeLessThan(120);
  });

  it('names the lectures when the one asked for is not there', async () => {
    const { message, ephemeral } = await search({ query: 'jigsaw', lecture: 'Calculus' });
    expect(ephemeral).toBe(true);
    expect(visibleText(message)).toContain('No lecture is called “Calculus”');
    expect(visibleText(message)).toContain(TITLE);
  });

  it('keeps the buttons of a whole question of 200 characters', async () => {
    const query =
      'why do the authors say that jittering the patches prevents chromatic aberration and why would the neural ' +
      'network otherwise be able to cheat when it predicts the relative position of two image patches';
    expect(query.length).toBe(199);
    const { message } = await search({ query });
    expect(buttons(message).map(({ label }) => label)).toContain('Next page');
    const second = await discord.press(message, 'Next page');
    expect(visibleText(second.message)).toContain('6\\. [Watch');
  });
});

it('offers what is said at a time also in a question that is too long to lead back to', async () => {
  const query =
    '動画の 52:36 あたりで先生が説明していた自己教師あり学習の仕組みについて、画像を細かく分割して並べ替える課題と' +
    '単語の埋め込み表現との関係がよく分からないので、もう一度詳しく教えていただけますか。';
  const { message } = await search({ query });
  expect(visibleText(message)).toContain('If 52:36 is a time in the lecture, see what is said then:');
  const shown = await discord.press(message, 'What is said at 52:36');
  expect(visibleText(shown.message)).toContain('52:36');
  expect(buttons(shown.message).map(({ label }) => label)).not.toContain('Back to results');
});

describe('/lecture at', () => {
  it.each([
    '52:36',
    '0:52:36',
    '3156',
    '3156s',
    '52m36s',
    `${WATCH}&t=3156s`,
    'https://youtu.be/dMUes74-nYY?t=52m36s',
    'https://www.youtube.com/live/dMUes74-nYY?t=3156',
    'https://www.youtube.com/embed/dMUes74-nYY?start=3156',
    'https://www.youtube.com/watch?v=dMUes74-nYY#t=52m36s',
  ])('understands %s', async (time) => {
    const { message } = await at({ time });
    expect(visibleText(message)).toContain(`### 52:36 · ${TITLE}`);
    expect(visibleText(message)).toContain('jigsaw processed children saw');
    expect(links(message)).toContain(`${WATCH}&t=3156s`);
  });

  it('opens the video at exactly the second asked for', async () => {
    const { message } = await at({ time: '53:00' });
    expect(visibleText(message)).toContain(`[Watch from 53:00](${WATCH}&t=3180s) · 52:36–53:07`);
  });

  it('reads on and back in the same message, two minutes at a time', async () => {
    const { message } = await at({ time: '52:36' });
    const later = await discord.press(message, 'Later');
    expect(later.kind).toBe('update');
    expect(later.message.id).toBe(message.id);
    expect(visibleText(later.message)).toMatch(/^### 53:\d\d–55:\d\d · /);
    const further = await discord.press(later.message, 'Later');
    expect(visibleText(further.message)).toMatch(/^### 55:\d\d–57:\d\d · /);
    const earlier = await discord.press(further.message, 'Earlier');
    expect(visibleText(earlier.message)).toBe(visibleText(later.message));
  });

  it.each([
    ['10:00', 'is before the first words', '34:42–35:13'],
    ['1:21:40', 'is past the last words', '1:21:12–1:21:40'],
    ['3:00:00', 'is past the last words', '1:21:12–1:21:40'],
  ])('says that %s %s, and shows the nearest', async (time, sentence, range) => {
    const { message } = await at({ time });
    expect(visibleText(message)).toContain(sentence);
    expect(visibleText(message)).toContain(range);
  });

  it.each(['soon', '1:75', '-5', 'https://vimeo.com/1?t=5', '∞'])(
    'says how to write a time when given %s',
    async (time) => {
      const { message, ephemeral } = await at({ time });
      expect(ephemeral).toBe(true);
      expect(visibleText(message)).toMatch(/This works: `\/lecture at \d+:\d\d`/);
    },
  );

  it('says that a link leads to another video', async () => {
    const { message } = await at({ time: 'https://youtu.be/xxxxxxxxxxx?t=5' });
    expect(visibleText(message)).toContain('a video that is not among the lectures');
  });
});

describe('/lecture list and help', () => {
  it('lists the lecture with what it covers', async () => {
    const { message } = await discord.slash({ command: 'lecture', subcommand: 'list' });
    expect(visibleText(message)).toMatch(
      /\[Lecture 7 Self-Supervised Learning .*\]\(.*\) · 34:42–1:21:40, 47 min$/m,
    );
    expect(visibleText(message)).toContain('-# 1 lecture, 100 segments');
  });

  it('gives five examples, and each of them works', async () => {
    const { message } = await discord.slash({ command: 'lecture', subcommand: 'help' });
    const examples = [...visibleText(message).matchAll(/`\/lecture (\w+) ?(.*?)`/g)];
    expect(examples.map(([, name]) => name)).toEqual(['search', 'search', 'at', 'outline', 'list']);
    for (const [, subcommand = '', value = ''] of examples) {
      const name = subcommand === 'at' ? 'time' : 'query';
      const answer = await discord.slash({
        command: 'lecture',
        subcommand,
        ...(value === '' ? {} : { options: { [name]: value } }),
      });
      expect(answer.ephemeral).toBe(false);
      expect(visibleText(answer.message)).toMatch(/Watch |100 segments|20 chapters/);
    }
  });
});

describe('Find in lectures', () => {
  it('searches for what a message says, and answers privately', async () => {
    const { message, ephemeral } = await discord.contextMenu({
      command: 'Find in lectures',
      message: {
        content: 'hey <@80351110224678912>, where did he explain **chromatic aberration**? https://x.y/z',
      },
    });
    expect(ephemeral).toBe(true);
    expect(visibleText(message)).toMatch(/\*\*chromatic/);
  });

  it('searches for what a forwarded message says', async () => {
    const { message } = await discord.contextMenu({
      command: 'Find in lectures',
      message: { content: 'where did he explain chromatic aberration?', isForwarded: true },
    });
    expect(visibleText(message)).toMatch(/\*\*chromatic/);
  });

  it('says so when a message has no words', async () => {
    const { message } = await discord.contextMenu({
      command: 'Find in lectures',
      message: { content: '🧩 <@80351110224678912>' },
    });
    expect(visibleText(message)).toContain('That message has no words to search for.');
  });

  it('takes a long message for what its beginning says', async () => {
    const { message } = await discord.contextMenu({
      command: 'Find in lectures',
      message: { content: `the jigsaw puzzle ${'and so on '.repeat(150)}` },
    });
    expect(visibleText(message)).toContain('3x3 **jigsaw puzzle**');
  });
});

describe('autocomplete', () => {
  it.each(['', 'lecture', 'supervised self', 'BERKELEY'])('offers the lecture for “%s”', async (typed) => {
    const choices = await discord.autocomplete({
      command: 'lecture',
      subcommand: 'at',
      focused: 'lecture',
      options: { time: '52:36', lecture: typed },
    });
    expect(choices.map(({ value }) => value)).toEqual(['dMUes74-nYY']);
    expect(choices[0]!.name.length).toBeLessThanOrEqual(100);
  });

  it('offers terms and phrases that occur while a query is typed', async () => {
    const choices = await discord.autocomplete({
      command: 'lecture',
      subcommand: 'search',
      focused: 'query',
      options: { query: 'chrom' },
    });
    expect(choices.map(({ value }) => value)).toContain('chromatic aberration');
  });

  it.each(['', '   ', '🧩', '__proto__', '"', 'x'.repeat(200)])('stays calm about “%s”', async (query) => {
    const choices = await discord.autocomplete({
      command: 'lecture',
      subcommand: 'search',
      focused: 'query',
      options: { query },
    });
    expect(choices.length).toBeLessThanOrEqual(25);
  });
});

describe('hostile input', () => {
  it.each([
    ['a mention of everyone', '@everyone jigsaw'],
    ['a mention of a member', '<@80351110224678912> jigsaw'],
    ['markdown', '**jigsaw** __x__ ~~y~~ ||z||'],
    ['a code fence', '```js\nprocess.exit()\n``` jigsaw'],
    ['a masked link', '[free nitro](https://evil.example) jigsaw'],
    ['a right-to-left override', 'jigsaw \u202Egpj.exe'],
    ['zero-width characters', 'jig\u200Bsaw'],
    ['control characters', 'jigsaw \u0000\u0007\u001B[31m'],
    ['200 emoji', '🧩'.repeat(200)],
    ['only stop words', 'the of and to'],
    ['only punctuation', '?!.,;:/\'"()'],
    ['__proto__', '__proto__'],
    ['constructor', 'constructor prototype toString'],
    ['an unclosed quote', '"unclosed quote'],
    ['empty quotes', '""'],
    ['SQL', "'; DROP TABLE segments; --"],
    ['a regular expression', '(a+)+$ [^x]* \\'],
    ['only an exclusion', '-jigsaw'],
    ['stacked accents', `j${'\u0301'.repeat(80)}igsaw`],
    ['half a surrogate pair', 'jigsaw \uD83E'],
    ['a list of single letters', 'a b c d e f g h i j k l m n o p q r s t u v w x y z'],
    ['a very long word', 'x'.repeat(200)],
  ])('%s gets a sane reply', async (_title, query) => {
    const { message } = await search({ query });
    const text = visibleText(message);
    expect(text).not.toBe('');
    expect(discord.pingedBy(message)).toEqual([]);
    expect(links(message).filter((url) => !url.startsWith(WATCH))).toEqual([]);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u200B\u202A-\u202E\u2066-\u2069]/u);
    expect(text).not.toMatch(/undefined|NaN|\[object|Error/);
    expect(countComponents(message)).toBeLessThanOrEqual(40);
  });
});
