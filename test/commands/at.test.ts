import { describe, expect, it } from 'vitest';
import { at } from '../../src/commands/at.js';
import { runCommand } from '../../src/commands/run-command.js';
import { buttonsOf, libraryOf, press, refusal, sampleLibrary, textOf, type } from './library.js';

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
    let place = 0;
    for (const text of texts) {
      place = lines.findIndex((line, index) => index > place && line.includes(text));
      expect(place, text).toBeGreaterThan(0);
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

  it('keeps the heading short where nothing is said', async () => {
    const title = 'A very long title '.repeat(20);
    const library = libraryOf({ videoId: 'v', title, said: [[0, 5, 'words']] });
    const reply = await runCommand(at, { time: '9:00' }, library);
    expect(textOf(reply).split('\n')[0]!.length).toBeLessThanOrEqual(110);
  });

  it('steps through a lecture and back, one start after another', async () => {
    let reply = await runCommand(at, { time: '0:12' }, plants);
    const starts = [reply.hits[0]!.startSecond];
    while (buttonsOf(reply).includes('Later')) {
      reply = await press(reply, 'Later', plants);
      starts.push(reply.hits[0]!.startSecond);
    }
    expect(starts).toEqual([10, 20, 50, 60]);
    while (buttonsOf(reply).includes('Earlier')) {
      reply = await press(reply, 'Earlier', plants);
      starts.push(reply.hits[0]!.startSecond);
    }
    expect(starts).toEqual([10, 20, 50, 60, 50, 20, 10]);
  });

  describe('where segments overlap', () => {
    const overlapping = libraryOf({
      videoId: 'o',
      said: [
        [0, 100, 'alpha'],
        [10, 20, 'beta'],
        [30, 35, 'gamma'],
        [30, 40, 'delta'],
        [200, 210, 'epsilon'],
      ],
    });

    it('never steps back in time by “Later”, nor forth by “Earlier”', async () => {
      for (let second = 0; second <= 210; second += 5) {
        const reply = await runCommand(at, { time: String(second) }, overlapping);
        for (const label of buttonsOf(reply)) {
          const { startSecond } = (await press(reply, label, overlapping)).hits[0]!;
          if (label === 'Later') expect(startSecond).toBeGreaterThan(second);
          else expect(startSecond).toBeLessThan(second);
        }
      }
    });

    it('shows the latest start, what began before it, and what follows', async () => {
      const reply = await runCommand(at, { time: '0:32' }, overlapping);
      expect(textOf(reply)).toMatch(/gamma\n.*\ndelta\n.*epsilon$/);
    });
  });

  it('leads back to the search it came from, also after steps', async () => {
    const reply = await runCommand(at, { time: '12', query: 'sugar', page: 1, within: 'plants' }, plants);
    const back = await press(await press(reply, 'Later', plants), 'Back to results', plants);
    expect(back.message).toBe('1 passage for “sugar”.');
  });

  it('asks which of several lectures is meant, by a command that works', async () => {
    const { message, example } = await refusal(at, { time: '0:05' }, two);
    expect(message).toBe('Which lecture do you mean? There are “Animals” and “Plants”.');
    expect(example).toBe('/lecture at 0:05 lecture:b');
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
      ['the first where it lasts so long', { time: '0:30' }, '/lecture at 0:30 lecture:b'],
      ['the first that lasts so long', { time: '12:00' }, '/lecture at 12:00 lecture:l'],
      ['another time where none does', { time: '20:00' }, '/lecture at 0:00 lecture:b'],
      [
        'of a link, the linked one',
        { time: 'https://youtu.be/l?t=720', lecture: 'b' },
        '/lecture at 12:00 lecture:l',
      ],
      [
        'another time where the linked one does not last so long',
        { time: 'https://youtu.be/l?t=1200', lecture: 'b' },
        '/lecture at 10:00 lecture:l',
      ],
    ])('the example names %s', async (_title, values, example) => {
      expect((await refusal(at, values, unlike)).example).toBe(example);
      expect((await type(example, unlike)).message).toMatch(/^At /);
    });
  });

  it.each([
    ['a lecture of that name', { time: '0:05', lecture: 'plants' }, 'leaves are green'],
    ['a link', { time: 'https://youtu.be/b?t=5' }, 'fur is brown'],
    ['a link and the same lecture', { time: 'https://youtu.be/b?t=5', lecture: 'animals' }, 'fur is brown'],
    ['a link within a sentence', { time: 'see https://youtu.be/b?t=5 please' }, 'fur is brown'],
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

  it('gives an example from the lecture that was named', async () => {
    expect((await refusal(at, { time: 'banana', lecture: 'plants' }, two)).example).toBe(
      '/lecture at 0:00 lecture:a',
    );
  });
});
