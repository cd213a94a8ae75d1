import { describe, expect, it } from 'vitest';
import { languagesIn, spokenLanguages } from '../../../src/search/index/spoken-languages.js';
import { writtenAs } from '../../../src/search/index/inverted-index.js';
import { indexOf } from '../small-search.js';

const GERMAN = [
  'und die Faltung ist nicht die Größe, das ist die Faltung',
  'und das ist die Größe von dem Bild',
];
const FRENCH = ["et l'image est dans les données et c'est une image"];
const ENGLISH = ['the image and the size of the image are what we see in the end'];

describe('the languages that lectures are in', () => {
  const codes = (...lectures: string[][]) =>
    spokenLanguages(indexOf(...lectures)).all.map(({ language, words }) => `${language.code} ${words}`);

  it.each([
    ['one, with all words', [ENGLISH], ['en 15']],
    ['English first, however little is said in it', [GERMAN, ENGLISH], ['en 15', 'de 19']],
    ['then those with more words', [FRENCH, GERMAN], ['de 19', 'fr 10']],
    ['whatever the order of lectures', [GERMAN, FRENCH], ['de 19', 'fr 10']],
    ['then those with more words, whichever they are', [GERMAN, FRENCH, FRENCH, FRENCH], ['fr 30', 'de 19']],
    ['each once, with the words of all its lectures', [GERMAN, ENGLISH, GERMAN], ['en 15', 'de 38']],
    ['English, where there is none', [], ['en 0']],
  ])('are %s', (_title, lectures, expected) => {
    expect(codes(...lectures)).toEqual(expected);
  });

  it('are also known in one fixed order', () => {
    expect(languagesIn(indexOf(FRENCH, GERMAN, ENGLISH)).map(({ code }) => code)).toEqual(
      languagesIn(indexOf(ENGLISH, GERMAN, FRENCH)).map(({ code }) => code),
    );
    expect(languagesIn(indexOf(FRENCH, ENGLISH))[0]?.code).toBe('en');
  });
});

describe('of a word in lectures of several languages', () => {
  const index = indexOf(GERMAN, ENGLISH, FRENCH);
  const id = (term: string) => index.termIds.get(term)!;
  const counts = (term: string) =>
    Object.fromEntries(
      spokenLanguages(index).all.map(({ language, countOf }) => [language.code, countOf(id(term))]),
    );

  it.each([
    ['image', { en: 2, de: 0, fr: 2 }],
    ['die', { en: 0, de: 4, fr: 0 }],
    ['the', { en: 4, de: 0, fr: 0 }],
  ])('it is known how often it is said in each: %s', (term, expected) => {
    expect(counts(term)).toEqual(expected);
  });

  it.each([
    ['faltung', 'de'],
    ['size', 'en'],
    ['donnees', 'fr'],
    ['est', 'fr'],
    ['image', 'en'],
  ])('it is known in which it is said most: %s', (term, code) => {
    expect(spokenLanguages(index).ofTerm(id(term)).code).toBe(code);
  });

  it('it is known in which language it is said at a place', () => {
    const spoken = spokenLanguages(index);
    expect(Array.from(index.segmentStarts, (start) => spoken.at(start).code)).toEqual([
      'de',
      'de',
      'en',
      'fr',
    ]);
    expect(Array.from(index.segmentEnds, (end) => spoken.at(end - 1).code)).toEqual(['de', 'de', 'en', 'fr']);
  });
});

describe('where all lectures are in one language', () => {
  it('every word is of it, wherever it stands', () => {
    const index = indexOf(GERMAN);
    const spoken = spokenLanguages(index);
    const die = index.termIds.get('die')!;
    expect(spoken.ofTerm(die).code).toBe('de');
    expect(spoken.at(index.segmentStarts[1]!).code).toBe('de');
    expect(spoken.all.map(({ countOf }) => countOf(die))).toEqual([4]);
  });
});

describe('a word is shown', () => {
  const lectures = [
    ['und die Größe, die Groesse und die GRÖSSE vom Café'],
    ["the naïve Café isn't what it is in the end"],
    ["et l'Été est là, c'est la vie de l'été et de là où il a été"],
  ];

  it.each([
    ['with its accents, in small letters', 'grosse', 'größe'],
    ['as it is, if it has none', 'vom', 'vom'],
    ['without what is elided to its front', 'ete', 'été'],
    ['without accents, where it is also written without', 'la', 'la'],
    ['without accents in English', 'naive', 'naive'],
    ['without apostrophes in English', 'isnt', 'isnt'],
  ])('%s: %s', (_title, term, written) => {
    const index = indexOf(...lectures);
    expect(writtenAs(index, index.termIds.get(term)!)).toBe(written);
  });
});
