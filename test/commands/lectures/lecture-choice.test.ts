import { describe, expect, it } from 'vitest';
import { chooseLecture } from '../../../src/commands/lectures/lecture-choice.js';
import { english } from '../../../src/texts/english.js';
import { libraryOf, type SmallLecture } from '../library.js';

const lecture = (videoId: string, title: string): SmallLecture => ({ videoId, title, said: [[0, 5, 'a']] });
const { corpus } = libraryOf(
  lecture('one', 'Lecture 3'),
  lecture('two', 'Lecture 30'),
  lecture('three', 'Deep Learning, part 3'),
  lecture('same-a', 'Repetition'),
  lecture('same-b', 'repetition'),
);

describe('a lecture', () => {
  it.each([
    ['by its key', 'two', 'two'],
    ['by a link to it', ' https://www.youtube.com/watch?v=two&t=90s ', 'two'],
    ['by a short link', 'youtu.be/three', 'three'],
    ['by its title', 'lecture 3', 'one'],
    ['by words that only one title has', 'deep part', 'three'],
    ['by the beginning of a word', 'dee', 'three'],
    ['by a whole word before the beginning of another', '3 lecture', 'one'],
  ])('is chosen %s', (_title, name, videoId) => {
    expect(chooseLecture(corpus, name, english).videoId).toBe(videoId);
  });

  it.each([
    ['lecture', 'Several lectures fit “lecture”: “Lecture 3” and “Lecture 30”.'],
    ['3', 'Several lectures fit “3”: “Deep Learning, part 3” and “Lecture 3”.'],
    ['Repetition', 'Several lectures fit “Repetition”: “repetition” and “Repetition”.'],
    [
      'zebra',
      'No lecture is called “zebra”; there are “Deep Learning, part 3”, “Lecture 3”, “Lecture 30”, “repetition”, and “Repetition”.',
    ],
    ['depe learning', 'No lecture is called “depe learning”. Did you mean “Deep Learning, part 3”?'],
    ['repitition', 'No lecture is called “repitition”. Did you mean “repetition” or “Repetition”?'],
  ])('“%s” is asked about', (name, message) => {
    expect(() => chooseLecture(corpus, name, english)).toThrow(message);
  });

  it('is told apart from others of the same title by its key', () => {
    const twice = libraryOf(lecture('same-a', 'Repetition'), lecture('same-b', 'Repetition'));
    expect(() => chooseLecture(twice.corpus, 'Repetition', english)).toThrow(
      '“Repetition (same-a)” and “Repetition (same-b)”.',
    );
    expect(chooseLecture(twice.corpus, 'same-b', english).videoId).toBe('same-b');
  });

  it('is named in short where its title is long', () => {
    const long = libraryOf(lecture('x', 'long '.repeat(40)), lecture('y', 'long '.repeat(41)));
    const named = (key: string) => `“${'long '.repeat(10)}long… (${key})”`;
    expect(() => chooseLecture(long.corpus, 'long', english)).toThrow(
      `“long”: ${named('x')} and ${named('y')}.`,
    );
  });

  it('is one of how many, where more fit than are named', () => {
    const thirty = libraryOf(...Array.from({ length: 30 }, (_, n) => lecture(`v${n}`, `Lecture ${n}`)));
    expect(() => chooseLecture(thirty.corpus, 'lecture', english)).toThrow('“Lecture 4”, and 25 more.');
  });

  it('is the only one there is, when another is asked for', () => {
    const only = libraryOf(lecture('one', 'Lecture 3'));
    expect(() => chooseLecture(only.corpus, 'zebra', english)).toThrow(
      'No lecture is called “zebra”; there is only “Lecture 3”.',
    );
  });
});
