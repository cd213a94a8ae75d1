import { describe, expect, it } from 'vitest';
import { nearestTitles } from '../../../src/commands/lectures/nearest-titles.js';
import { libraryOf, type SmallLecture } from '../library.js';

const lecture = (title: string): SmallLecture => ({ videoId: title, title, said: [[0, 5, 'a']] });
const { corpus } = libraryOf(
  lecture('Cell Biology'),
  lecture('CMU15445 P20F202319 DatabaseLogging'),
  lecture('Économie'),
  lecture('Operating Systems'),
  lecture('The Physics of Music'),
  lecture('Transformers explained'),
);
const titled = (typed: string) => nearestTitles(corpus, typed).map(({ title }) => title);

describe('the lectures that a name which fits none may mean', () => {
  it.each([
    ['a letter is missing', 'physcs', 'The Physics of Music'],
    ['two letters changed places', 'transfromers', 'Transformers explained'],
    ['one of several words is right', 'biology of plants', 'Cell Biology'],
    ['an accent is missing, and a letter', 'econmie', 'Économie'],
    ['a letter is missing from the beginning of a word', 'databse', 'CMU15445 P20F202319 DatabaseLogging'],
    ['a letter is missing from one of two words', 'operatng system', 'Operating Systems'],
    ['the beginning of a word is right', 'phys department', 'The Physics of Music'],
  ])('are the one that was meant where %s', (_title, typed, title) => {
    expect(titled(typed)).toEqual([title]);
  });

  it.each([
    ['is like no title', 'zebra'],
    ['is empty', ''],
    ['has no words', '???'],
    ['is a sign', '*'],
    ['is a word of the language it is written in', 'constructor'],
    ['has no words but small ones', 'of the'],
    ['has so few letters that it is like many', 'oc'],
    ['is longer than any title', 'zebra '.repeat(500)],
  ])('are none where it %s', (_title, typed) => {
    expect(titled(typed)).toEqual([]);
  });

  it('are told by the words that few titles have', () => {
    const course = libraryOf(...['Lecture 1', 'Lecture 2', 'Lecture 3', 'Guest Lecture19'].map(lecture));
    const [nearest] = nearestTitles(course.corpus, 'lecure 2');
    expect(nearest?.title).toBe('Lecture 2');
  });

  it('are several where it may mean each of them, each once', () => {
    expect(titled('systems of cells').sort()).toEqual(['Cell Biology', 'Operating Systems']);
  });

  it('are three at most, however many titles are alike', () => {
    const many = libraryOf(...Array.from({ length: 30 }, (_, n) => lecture(`Seminar ${n}`)));
    expect(nearestTitles(many.corpus, 'semniar')).toHaveLength(3);
  });
});
