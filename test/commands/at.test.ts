import { describe, expect, it } from 'vitest';
import { at } from '../../src/commands/at.js';
import { CONSOLE_ASKER } from '../../src/commands/command.js';
import { runCommand } from '../../src/commands/run-command.js';
import {
  buttonsOf,
  choose,
  libraryOf,
  menuOf,
  press,
  refusal,
  sampleLibrary,
  textOf,
  type,
  type Said,
} from './library.js';

const plants = libraryOf({
  videoId: 'plants',
  title: 'Plants',
  said: [
    [10, 20, 'leaves are green'],
    [20, 30, 'they make sugar'],
    [50, 50, 'from light'],
    [60, 70, 'in spring'],
  ],
});
/** Eight minutes, in segments of half a minute. */
const said = Array.from({ length: 16 }, (_, index): Said => [30 * index, 30 * index + 30, `word ${index}`]);
const talk = libraryOf({ videoId: 'talk', said });
const two = libraryOf(
  { videoId: 'a', title: 'Plants', said: [[0, 30, 'leaves are green']] },
  { videoId: 'b', title: 'Animals', said: [[0, 30, 'fur is brown']] },
);

describe('/lecture at', () => {
  it('shows what is said at a time in the sample, with the link at exactly that second', async () => {
    const reply = await runCommand(at, { time: '53:00' }, await sampleLibrary());
    expect(reply.message).toMatch(/^At 53:00 of “Lecture 7 Self-Supervised Learning.*”\.$/);
    expect(reply.hits).toMatchObject([
      {
        videoId: 'dMUes74-nYY',
        startSecond: 3156,
        endSecond: 3187,
        url: 'https://www.youtube.com/watch?v=dMUes74-nYY&t=3180s',
      },
    ]);
    expect(textOf(reply)).toContain('Watch from 53:00 · 52:36–53:07');
    expect(buttonsOf(reply)).toEqual(['Earlier', 'Later']);
  });

  it.each([
    ['within a segment', '0:25', 'At 0:25 of “Plants”.', ['leaves', 'they make sugar', 'from light']],
    [
      'before the first words',
      '0:05',
      '0:05 is before the first words of “Plants”; nearest is 0:10–0:20.',
      ['That is before the first words', 'leaves', 'they make sugar'],
    ],
    [
      'in a gap',
      '0:31',
      'Nothing is said at 0:31 of “Plants”; nearest is 0:20–0:30.',
      ['Nothing is said then', 'leaves', 'they make sugar', 'from light'],
    ],
    [
      'near one that ends as it starts',
      '0:49',
      'Nothing is said at 0:49 of “Plants”; nearest is 0:50.',
      ['Nothing is said then', 'they make sugar', 'from light', 'in spring'],
    ],
    ['in one that ends as it starts', '0:50', 'At 0:50 of “Plants”.', ['they', 'from light', 'in spring']],
    [
      'past the last words',
      '9:00',
      '9:00 is past the last words of “Plants”; nearest is 1:00–1:10.',
      ['That is past the last words', 'from light', 'in spring'],
    ],
  ])('%s', async (_title, time, message, texts) => {
    const reply = await runCommand(at, { time }, plants);
    expect(reply.message).toBe(message);
    const lines = textOf(reply).split('\n');
    expect(lines[0]).toBe(`${time} · Plants`);
    const rest = lines.slice(1).join('\n');
    let place = -1;
    for (const text of texts) {
      place = rest.indexOf(text, place + 1);
      expect(place, text).toBeGreaterThanOrEqual(0);
    }
  });

  it.each([
    ['0:05', 'Watch from 0:05 · 0:00–0:10 · Chapter “Leaves”'],
    ['0:15', 'Watch from 0:15 · 0:10–0:20'],
    ['0:30', 'Watch 0:10–0:20 · Watch from 0:30'],
    ['0:58', 'Watch 1:00–1:10 · Watch from 0:58 · Chapter “Sugar”'],
  ])('names the chapter of what is shown, where it has one: at %s', async (time, line) => {
    const library = libraryOf({
      videoId: 'v',
      said: [
        [0, 10, 'leaves are green', { chapter: 'Leaves' }],
        [10, 20, 'and so on'],
        [60, 70, 'they make sugar', { chapter: 'Sugar' }],
      ],
    });
    const reply = await runCommand(at, { time }, library);
    expect(textOf(reply).split('\n')).toContain(line);
    expect(textOf(reply).match(/Chapter/g) ?? []).toHaveLength(line.includes('Chapter') ? 1 : 0);
    const chapter = /“(.*)”/.exec(line)?.[1];
    expect(reply.hits.map((hit) => hit.chapter)).toEqual([chapter]);
  });

  it.each([
    ['past the end', '3:00:00', 'Watch 1:00–1:10', '1:00', 60],
    ['before the first words', '0:05', 'Watch 0:10–0:20', '0:10', 10],
    ['in a gap', '0:57', 'Watch 1:00–1:10 · Watch from 0:57', '1:00', 60],
  ])('links to and cites the words that are shown, %s', async (_title, time, line, cited, second) => {
    const reply = await runCommand(at, { time }, plants);
    const lines = textOf(reply).split('\n');
    expect(lines).toContain(line);
    expect(lines).toContain(`To cite: Plants, ${cited}, https://youtu.be/plants?t=${second}`);
    expect(reply.hits.map(({ url }) => url)).toEqual([`https://youtu.be/plants?t=${second}s`]);
  });

  it('keeps the heading short where nothing is said', async () => {
    const title = 'A very long title '.repeat(20);
    const library = libraryOf({ videoId: 'v', title, said: [[0, 5, 'words']] });
    const reply = await runCommand(at, { time: '9:00' }, library);
    expect(textOf(reply).split('\n')[0]!.length).toBeLessThanOrEqual(110);
  });

  it('shows the two minutes around it, a link every half minute', async () => {
    const reply = await runCommand(at, { time: '5:10' }, talk);
    const links = reply.blocks
      .flatMap((block) => ('lines' in block ? block.lines : []))
      .map(([span]) => span);
    expect(links.filter((span) => span?.url !== undefined)).toEqual([
      { text: '4:00', url: 'https://youtu.be/talk?t=240' },
      { text: '4:30', url: 'https://youtu.be/talk?t=270' },
      { text: 'Watch from 5:10', url: 'https://youtu.be/talk?t=310s' },
      { text: '5:30', url: 'https://youtu.be/talk?t=330' },
      { text: '6:00', url: 'https://youtu.be/talk?t=360' },
    ]);
    expect(textOf(reply)).toContain('To cite: talk, 5:10, https://youtu.be/talk?t=310');
  });

  it('puts short segments together to pieces that one can read', async () => {
    const said: Said[] = Array.from({ length: 100 }, (_, index) => [
      3 * index,
      3 * index + 3,
      `word ${index}`,
    ]);
    const reply = await runCommand(at, { time: '2:30' }, libraryOf({ videoId: 'v', said }));
    const lines = textOf(reply).split('\n');
    expect(lines[1]).toBe(
      '1:30 word 30 word 31 word 32 word 33 word 34 word 35 word 36 word 37 word 38 word 39 word 40',
    );
    expect(lines.filter((line) => /^\d:\d\d word/.test(line))).toHaveLength(3);
  });

  it('reads on two minutes at a time, forth and back', async () => {
    let reply = await runCommand(at, { time: '0:00' }, talk);
    const heads = [];
    while (buttonsOf(reply).includes('Later')) {
      reply = await press(reply, 'Later', talk);
      heads.push(textOf(reply).split('\n')[0]);
    }
    expect(heads).toEqual(['1:00–3:00 · talk', '3:00–5:00 · talk', '5:00–7:00 · talk', '7:00–8:00 · talk']);
    expect(reply.message).toBe('7:00–8:00 of “talk”.');
    expect(reply.hits.map(({ startSecond }) => startSecond)).toEqual([420, 450]);
    heads.length = 0;
    while (buttonsOf(reply).includes('Earlier')) {
      reply = await press(reply, 'Earlier', talk);
      heads.push(textOf(reply).split('\n')[0]);
    }
    expect(heads).toEqual(['5:00–7:00 · talk', '3:00–5:00 · talk', '1:00–3:00 · talk', '0:00–2:00 · talk']);
  });

  it('shows what overlaps, by the latest start', async () => {
    const overlapping = libraryOf({
      videoId: 'o',
      said: [
        [0, 100, 'alpha'],
        [10, 20, 'beta'],
        [30, 35, 'gamma'],
        [30, 40, 'delta'],
        [80, 90, 'epsilon'],
      ],
    });
    const reply = await runCommand(at, { time: '0:32' }, overlapping);
    expect(textOf(reply)).toMatch(/alpha beta\n.*0:30–0:40\ngamma delta\n.*epsilon\n/);
  });

  it('names the right term behind what was misheard, once', async () => {
    const library = {
      ...libraryOf({
        videoId: 'v',
        said: [
          [0, 30, 'the word tyvek idea'],
          [30, 60, 'so word tyvek again'],
        ],
      }),
      glossary: [{ term: 'word2vec', heardAs: 'word Tyvek' }],
    };
    const text = textOf(await runCommand(at, { time: '0:40' }, library));
    expect(text).toContain('the word tyvek [word2vec] idea');
    expect(text).toContain('so word tyvek again');
  });

  it('leads back to the search it came from, also after steps', async () => {
    const values = { time: '12', query: 'word', page: 1, within: 'talk' };
    const reply = await runCommand(at, values, talk);
    const back = await press(await press(reply, 'Later', talk), 'Back to results', talk);
    expect(back.message).toMatch(/ for “word”\.$/);
  });

  it('can be shared by whoever sees it alone, and by nobody else', async () => {
    const alone = await runCommand(at, { time: '5:10' }, talk, { ...CONSOLE_ASKER, isPrivate: true });
    expect(buttonsOf(alone)).toEqual(['Earlier', 'Later', 'Share in channel']);
    expect(buttonsOf(await runCommand(at, { time: '5:10' }, talk))).toEqual(['Earlier', 'Later']);
    const shared = await press(alone, 'Share in channel', talk, {
      ...CONSOLE_ASKER,
      name: '*Ana* @everyone',
    });
    expect(textOf(shared).split('\n')).toEqual([
      'Shared by *Ana* @everyone',
      '5:10 · talk',
      'Watch from 5:10 · 5:00–5:30',
      'word 10',
      'To cite: talk, 5:10, https://youtu.be/talk?t=310',
    ]);
    expect(buttonsOf(shared)).toEqual(['Context']);
  });

  it('has headings that a title from right to left does not turn, and so has what is shared', async () => {
    const arabic = libraryOf({ videoId: 'ar', title: 'مقدمة', said });
    const alone = await runCommand(at, { time: '5:10' }, arabic, { ...CONSOLE_ASKER, isPrivate: true });
    const shown = [
      alone,
      await press(alone, 'Later', arabic),
      await press(alone, 'Share in channel', arabic),
    ];
    const headings = shown.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'paragraph' && block.tone === 'title' ? block.lines : [])),
    );
    expect(headings).toEqual(
      ['5:10 · ', '6:30–8:00 · ', '5:10 · '].map((what) => [{ text: what }, { text: 'مقدمة', apart: true }]),
    );
  });

  describe('where no lecture is named', () => {
    const asker = { ...CONSOLE_ASKER, lastLecture: 'a' };

    it('takes the one last used in the channel, and says so', async () => {
      const reply = await runCommand(at, { time: '0:05' }, two, asker);
      const remark = 'As none was named, this is the lecture last used in this channel.';
      expect(reply.message).toBe(`At 0:05 of “Plants”. ${remark}`);
      expect(textOf(reply).split('\n').slice(0, 2)).toEqual(['0:05 · Plants', remark]);
      expect(reply.lecture).toBe('a');
    });

    it('asks where that one is there no more', async () => {
      const gone = { ...asker, lastLecture: 'gone' };
      const reply = await runCommand(at, { time: '0:05' }, two, gone);
      expect(reply.message).toMatch(/^Which lecture do you mean\?/);
    });

    it.each([
      ['a lecture', { time: '0:05', lecture: 'b' }],
      ['a link', { time: 'https://youtu.be/b?t=5' }],
    ])('but never where %s is given', async (_title, values) => {
      expect((await runCommand(at, values, two, asker)).message).toBe('At 0:05 of “Animals”.');
    });
  });

  it('asks which of several lectures is meant, by a command that works', async () => {
    const reply = await runCommand(at, { time: '0:05' }, two);
    expect(reply.message).toBe(
      'Which lecture do you mean? There are “Animals” and “Plants”. This works: /lecture at 0:05 lecture:b',
    );
    expect(reply.hits).toEqual([]);
    const menu = menuOf(reply);
    expect(menu.choices.map(({ label }) => label)).toEqual(['Animals', 'Plants']);
    const chosen = await choose(menu, 'Plants', two);
    expect(chosen.message).toBe('At 0:05 of “Plants”.');
  });

  it.each([
    ['that it has room for', 25, 'Which lecture do you mean?'],
    [
      'and what else to do where it has no room for all',
      26,
      'Which lecture do you mean?\n' +
        'There are “v0”, “v1”, “v2”, “v3”, “v4”, and 21 more.\n' +
        'This works: /lecture at 0:05 lecture:v0',
    ],
  ])('leaves it to the menu to name the lectures %s', async (_title, count, text) => {
    const lectures = Array.from({ length: count }, (_, n) => ({
      videoId: `v${n}`,
      said: [[0, 30, 'words']] as const,
    }));
    const reply = await runCommand(at, { time: '0:05' }, libraryOf(...lectures));
    expect(textOf(reply)).toBe(text);
    expect(menuOf(reply).choices).toHaveLength(25);
  });

  describe('where lectures are of different lengths', () => {
    const unlike = libraryOf(
      { videoId: 'b', title: 'Brief', said: [[0, 60, 'soon over']] },
      {
        videoId: 'l',
        title: 'Long',
        said: [
          [0, 60, 'a long story'],
          [600, 900, 'goes on'],
        ],
      },
    );

    it.each([
      ['the first where it lasts so long', '0:30', '/lecture at 0:30 lecture:b', ['Brief', 'Long']],
      ['the first that lasts so long', '12:00', '/lecture at 12:00 lecture:l', ['Long', 'Brief']],
      ['another time where none does', '20:00', '/lecture at 0:00 lecture:b', ['Brief', 'Long']],
    ])('the example and the menu begin with %s', async (_title, time, example, offered) => {
      const reply = await runCommand(at, { time }, unlike);
      expect(reply.message).toContain(`This works: ${example}`);
      expect(menuOf(reply).choices.map(({ label }) => label)).toEqual(offered);
      expect((await type(example, unlike)).message).toMatch(/^At /);
    });

    it.each([
      ['the linked one', 'https://youtu.be/l?t=720', '/lecture at 12:00 lecture:l'],
      [
        'at another time where it does not last so long',
        'https://youtu.be/l?t=1200',
        '/lecture at 10:00 lecture:l',
      ],
    ])('where the link leads to another lecture, the example names %s', async (_title, time, example) => {
      expect((await refusal(at, { time, lecture: 'b' }, unlike)).example).toBe(example);
      expect((await type(example, unlike)).message).toMatch(/^At /);
    });
  });

  it.each([
    ['a lecture of that name', { time: '0:05', lecture: 'plants' }, 'leaves are green'],
    ['a link', { time: 'https://youtu.be/b?t=5' }, 'fur is brown'],
    ['a link and the same lecture', { time: 'https://youtu.be/b?t=5', lecture: 'animals' }, 'fur is brown'],
    ['a link within a sentence', { time: 'see https://youtu.be/b?t=5 please' }, 'fur is brown'],
    ['a link without a time, and a time beside it', { time: 'https://youtu.be/b 0:05' }, 'fur is brown'],
    ['what the bot prints', { time: '0:05–0:30', lecture: 'b' }, 'fur is brown'],
  ])('takes %s', async (_title, values, text) => {
    expect(textOf(await runCommand(at, values, two))).toContain(text);
  });

  it('asks when the link and the lecture given are not the same', async () => {
    const refused = await refusal(at, { time: 'https://youtu.be/b?t=5', lecture: 'plants' }, two);
    expect(refused.message).toBe(
      'The link leads to “Animals”, but the lecture given is “Plants”; please leave one of them out.',
    );
    expect(refused.example).toBe('/lecture at 0:05 lecture:b');
  });

  it.each([
    ['banana', 'I cannot read that as a time'],
    ['1:75', 'minutes and seconds go up to 59'],
    ['https://youtu.be/c?t=5', 'a video that is not among the lectures'],
  ])('refuses %s', async (time, message) => {
    expect((await refusal(at, { time }, plants)).message).toContain(message);
  });

  it('names only times that the lecture has', async () => {
    const { message, example } = await refusal(at, { time: 'banana' }, talk);
    expect(message).toBe('I cannot read that as a time; try 4:00, 240, 4m0s or a YouTube link with a time.');
    expect(example).toBe('/lecture at 4:00');
    for (const time of ['', '-5', '1:75', '100:00:00', 'https://x.y/z']) {
      expect((await refusal(at, { time }, talk)).message).not.toMatch(/52:36|1:02:03/);
    }
  });

  it('gives an example from the lecture that was named', async () => {
    expect((await refusal(at, { time: 'banana', lecture: 'plants' }, two)).example).toBe(
      '/lecture at 0:00 lecture:a',
    );
  });
});
