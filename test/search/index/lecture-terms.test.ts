import { describe, expect, it } from 'vitest';
import { lectureTerms, termPhonemes, termSpoken } from '../../../src/search/index/lecture-terms.js';
import { ENGLISH } from '../../../src/search/language/languages/english.js';
import { GERMAN } from '../../../src/search/language/languages/german.js';
import { corpusOf, PAUSE } from '../small-search.js';

const termsOf = (...said: string[]) => lectureTerms(corpusOf(said).lectures[0]!);

describe('a lecture is found by its terms', () => {
  it('each of which is counted in words and in segments', () => {
    const { words, terms, language } = termsOf('Dog and dog', "Don't, dog");
    expect(language).toBe(ENGLISH);
    expect(words).toBe(5);
    expect(terms).toEqual([
      { term: 'dog', written: 'dog', places: 3, segments: 2 },
      { term: 'and', written: 'and', places: 1, segments: 1 },
      { term: 'dont', written: 'dont', places: 1, segments: 1 },
    ]);
  });

  it('and shown as they are written where letters have accents', () => {
    const { language, terms } = termsOf('Die Größe ist nicht für alle und das ist die Größe');
    expect(language).toBe(GERMAN);
    expect(terms).toContainEqual({ term: 'grosse', written: 'größe', places: 2, segments: 1 });
  });

  it('those of a segment and of the next one, unless there is a pause between', () => {
    const { ofSegments } = termsOf('one two', 'two three', PAUSE, 'four', '...', 'five');
    expect(ofSegments.map(({ terms }) => terms)).toEqual([
      ['one', 'two', 'two', 'three'],
      ['two', 'three'],
      ['four'],
      ['five'],
      ['five'],
    ]);
  });

  it('and by the initials of words in a row, over a border too', () => {
    const { ofSegments } = termsOf(
      'we use contrastive predictive',
      'coding of images',
      PAUSE,
      'area under the curve today',
    );
    expect(ofSegments.map(({ initials }) => initials)).toEqual([
      ['ucp', 'cpc', 'pci', 'coi'],
      ['coi'],
      ['aut', 'auc'],
    ]);
  });

  it('which tell of what the segment itself says, and what more than once', () => {
    const { ofSegments } = termsOf('a jigsaw is a jigsaw', 'puzzle and puzzle');
    expect(ofSegments.map(({ own }) => own)).toEqual([5, 3]);
    expect(ofSegments.map(({ again }) => again)).toEqual([['jigsaw'], ['puzzle']]);
  });

  it('and by the characters of scripts without spaces, over the borders of words and segments', () => {
    const { ofSegments } = termsOf('GPUの色', '収差');
    const [first, second] = ofSegments.map(({ characters }) => [...characters].sort());
    expect(first).toEqual(['の', 'の色', '収', '収差', '差', '色', '色収'].sort());
    expect(second).toEqual(['収', '収差', '差'].sort());
  });

  it('also where no word is said', () => {
    expect(termsOf('...')).toEqual({
      language: ENGLISH,
      words: 0,
      terms: [],
      ofSegments: [{ terms: [], own: 0, again: [], initials: [], characters: [] }],
    });
  });
});

describe('a term has the sounds that it is said with', () => {
  it('as another has that sounds the same', () => {
    expect(termPhonemes('knight', ENGLISH)).toHaveLength(3);
    expect(termPhonemes('knight', ENGLISH)).toEqual(termPhonemes('night', ENGLISH));
  });

  it('which are known of English alone', () => {
    expect(termPhonemes('banane', GERMAN)).toEqual([]);
  });
});

describe('a term with digits', () => {
  it('is found by what is said in their place', () => {
    expect(termSpoken('19')).toContain('nineteen');
    expect(termSpoken('nineteen')).toEqual([]);
  });
});
