import { describe, expect, it } from 'vitest';
import { nearestTitlesFirst } from '../../../src/commands/lectures/nearest-titles.js';
import { libraryOf, type SmallLecture } from '../library.js';

const lecture = (title: string): SmallLecture => ({ videoId: title, title, said: [[0, 5, 'a']] });
const { corpus } = libraryOf(
  lecture('Cell Biology'),
  lecture('Database Systems'),
  lecture('Économie'),
  lecture('Transformers explained'),
);

describe('the lectures named to a member whose own name fits none', () => {
  it.each([
    ['a letter is missing', 'databse', 'Database Systems'],
    ['two letters changed places', 'transfromers', 'Transformers explained'],
    ['one of several words is right', 'biology of plants', 'Cell Biology'],
    ['an accent is missing, and a letter', 'econmie', 'Économie'],
  ])('begin with the one that was meant where %s', (_title, typed, title) => {
    expect(nearestTitlesFirst(corpus, typed)[0]?.title).toBe(title);
  });

  it.each([['zebra'], [''], ['???'], ['*'], ['constructor']])('are all there for “%s”, in order', (typed) => {
    expect(nearestTitlesFirst(corpus, typed)).toEqual(corpus.lectures);
  });

  it('are each named once', () => {
    const twice = nearestTitlesFirst(corpus, 'systems of databases and cells');
    expect(twice.map(({ title }) => title).sort()).toEqual(corpus.lectures.map(({ title }) => title).sort());
  });
});
