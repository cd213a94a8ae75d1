import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../../src/search/language/languages/english.js';
import { LANGUAGES } from '../../../../src/search/language/languages/index.js';
import { tellingPlaces } from '../../../../src/search/query/found/telling-places.js';
import { materialOf } from '../../material-of.js';

const GERMAN = LANGUAGES.find(({ code }) => code === 'de')!;
const material = materialOf(
  ['the cells die when they are told to die', 'and all of them die in the end'],
  ['wir haben die Zellen und die Kerne', 'das ist die Faltung und nicht die Netze', 'und das ist das Ende'],
  ['et le mot die est dans les données', "c'est une image de l'école et la leçon"],
  ['this was what it was and what they had', 'and it is what it is for us'],
  ['was ist das und was ist die Zelle', 'das ist nicht das Ende'],
);
const { index } = material;

/** In which segments a word is looked for, from a query in a language. */
function segmentsOf(term: string, language = ENGLISH) {
  const { runs, segments } = tellingPlaces(material, index.termIds.get(term)!, language);
  const found = Array.from(runs.starts, (start) => index.segmentEnds.findIndex((end) => end > start));
  expect(new Set(found).size).toBe(segments);
  expect(runs.lengths).toBe(1);
  return found;
}

describe('a word is looked for', () => {
  it.each([
    ['in lectures of the language where it is empty in others, …', 'was', ENGLISH, [7, 7]],
    ['… whichever that is', 'was', GERMAN, [9, 9]],
    ['and in those of a language where it is not empty', 'die', ENGLISH, [0, 0, 1, 5]],
    [
      'everywhere where it is empty in the language of the query itself',
      'die',
      GERMAN,
      [0, 0, 1, 2, 2, 3, 3, 5, 9],
    ],
    ['everywhere where it is empty in no language', 'zellen', ENGLISH, [2]],
    ['everywhere where it is empty in a language but not said there', 'the', ENGLISH, [0, 1]],
    ['nowhere where it is said as an empty word alone', 'und', ENGLISH, []],
  ])('%s: %s', (_title, term, language, segments) => {
    expect(segmentsOf(term, language)).toEqual(segments);
  });
});
