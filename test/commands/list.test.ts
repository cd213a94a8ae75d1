import { describe, expect, it } from 'vitest';
import { list } from '../../src/commands/list.js';
import { runCommand } from '../../src/commands/run-command.js';
import { buttonsOf, libraryOf, press, sampleLibrary, textOf, type SmallLecture } from './library.js';

const lecture = (number: number): SmallLecture => ({
  videoId: `v${number}`,
  title: `Lecture ${number}`,
  said: [
    [0, 30, 'one'],
    [30, 90, 'two'],
  ],
});

describe('/lecture list', () => {
  it('says what the sample covers', async () => {
    const reply = await runCommand(list, {}, await sampleLibrary());
    expect(textOf(reply)).toMatch(
      /^Lectures\nLecture 7 .* · 34:42–1:21:40, 47 min\n1 lecture, 100 segments$/,
    );
    expect(reply.message).toBe('1 lecture, 100 segments');
    expect(reply.hits).toMatchObject([{ videoId: 'dMUes74-nYY', startSecond: 2082, endSecond: 4900 }]);
    expect(buttonsOf(reply)).toEqual([]);
  });

  it.each([
    ['title', 'Entropy', 'week-1', 'Entropy'],
    ['id, where the title shows nothing', '\u200d\u2800', 'week 1', 'week 1'],
    ['key, where the id shows nothing either', '\ue000', '\ue001', '~'],
  ])('calls a lecture by its %s', async (_what, title, videoId, shown) => {
    const reply = await runCommand(list, {}, libraryOf({ videoId, title, said: [[0, 30, 'one']] }));
    expect(textOf(reply)).toContain(`Lectures\n${shown}`);
  });

  it('turns pages of ten lectures, and back', async () => {
    const library = libraryOf(...Array.from({ length: 25 }, (_, index) => lecture(index + 1)));
    const first = await runCommand(list, {}, library);
    expect(textOf(first)).toContain('Page 1 of 3 · 25 lectures, 50 segments');
    expect(first.hits.map(({ videoId }) => videoId)).toEqual(
      Array.from({ length: 10 }, (_, index) => `v${index + 1}`),
    );
    expect(buttonsOf(first)).toEqual(['Next page']);
    const second = await press(first, 'Next page', library);
    expect(second.hits[0]).toMatchObject({ videoId: 'v11', startSecond: 0, endSecond: 90 });
    expect(buttonsOf(second)).toEqual(['Previous page', 'Next page']);
    const last = await press(second, 'Next page', library);
    expect(last.hits).toHaveLength(5);
    expect(buttonsOf(last)).toEqual(['Previous page']);
    expect(await press(await press(last, 'Previous page', library), 'Previous page', library)).toEqual(first);
  });

  it('shows the last page for a page past the end, and says so before the lectures', async () => {
    const library = libraryOf(...Array.from({ length: 25 }, (_, index) => lecture(index + 1)));
    const last = await runCommand(list, { page: 3 }, library);
    const past = await runCommand(list, { page: 99 }, library);
    expect(past.hits).toEqual(last.hits);
    expect(buttonsOf(past)).toEqual(['Previous page']);
    expect(textOf(past).split('\n')[1]).toBe('There are only 3 pages; this is the last one.');
    expect(past.message).toBe('There are only 3 pages; this is the last one. 25 lectures, 50 segments');
    expect(last.message).toBe('25 lectures, 50 segments');
    expect(textOf(last)).not.toContain('only 3 pages');
  });

  it('says of a page past the end that there is only one, where that is so', async () => {
    const past = await runCommand(list, { page: 2 }, libraryOf(lecture(1)));
    expect(textOf(past)).toMatch(/^Lectures\nThere is only one page\.\nLecture 1 · /);
  });

  it('tells lectures of the same title apart', async () => {
    const library = libraryOf({ ...lecture(1), videoId: 'x' }, { ...lecture(1), videoId: 'y' }, lecture(2));
    const text = textOf(await runCommand(list, {}, library));
    expect(text).toContain('Lecture 1 (x) ·');
    expect(text).toContain('Lecture 1 (y) ·');
    expect(text).toContain('Lecture 2 ·');
  });

  it.each<[string, SmallLecture['said'], string]>([
    [
      'over a pause',
      [
        [60, 90, 'one'],
        [300, 330, 'two'],
      ],
      '1:00–5:30, 5 min',
    ],
    [
      'where an earlier segment outlasts the last',
      [
        [0, 600, 'one'],
        [60, 90, 'two'],
      ],
      '0:00–10:00, 10 min',
    ],
    [
      'where its last words have no length',
      [
        [0, 5, 'one'],
        [8, 8, 'two'],
      ],
      '0:00–0:09, 9 sec',
    ],
  ])('says from when to when something is said, %s', async (_title, said, range) => {
    const text = textOf(await runCommand(list, {}, libraryOf({ videoId: 'v', said })));
    expect(text).toContain(` · ${range}\n`);
  });

  it('calls a lecture without title by its id', async () => {
    const text = textOf(await runCommand(list, {}, libraryOf({ videoId: 'week-1', said: [[0, 5, 'a']] })));
    expect(text).toContain('week-1 · 0:00–0:05, 5 sec\n1 lecture, 1 segment');
  });
});
