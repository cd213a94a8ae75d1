import { describe, expect, it } from 'vitest';
import { choicesFor } from '../../../src/commands/options/choices.js';
import { search } from '../../../src/commands/search.js';
import { libraryOf, sampleLibrary, type SmallLecture } from '../library.js';

const option = (name: string) => search.options.find((one) => one.name === name)!;
const lecture = (videoId: string, title: string): SmallLecture => ({ videoId, title, said: [[0, 5, 'a']] });

describe('what is offered while a member types', () => {
  it('is at most 25 of many lectures, each with a name and a value that Discord takes', async () => {
    const library = libraryOf(
      ...Array.from({ length: 40 }, (_, n) => lecture(`v${n}`, `Lecture ${n} ${'long '.repeat(n * 3)}`)),
      lecture('an id with spaces that is rather longer than any id ought to be', ' '),
      lecture('blank', '\u200b'),
    );
    for (const typed of ['', 'lecture', 'long']) {
      const choices = await choicesFor(option('lecture'), typed, library);
      expect(choices.length).toBeGreaterThan(0);
      expect(choices.length).toBeLessThanOrEqual(25);
      for (const { name, value } of choices) {
        expect(name.trim()).not.toBe('');
        expect(name.length).toBeLessThanOrEqual(100);
        expect(value.length).toBeLessThanOrEqual(100);
      }
    }
  });

  it('tells lectures of the same title apart', async () => {
    const library = libraryOf(lecture('x', 'Plants'), lecture('y', 'Plants'), lecture('z', 'Animals'));
    expect(await choicesFor(option('lecture'), '', library)).toEqual([
      { name: 'Animals', value: 'z' },
      { name: 'Plants (x)', value: 'x' },
      { name: 'Plants (y)', value: 'y' },
    ]);
  });

  it('is a term that the sample has, once', async () => {
    const choices = await choicesFor(option('query'), 'coloriz', await sampleLibrary());
    const values = choices.map(({ value }) => value);
    expect(values).toContain('colorization');
    expect(new Set(values).size).toBe(values.length);
  });

  it('is nothing for an option that has no suggestions', async () => {
    expect(await choicesFor(option('page'), '1', libraryOf(lecture('x', 'Plants')))).toEqual([]);
  });
});
