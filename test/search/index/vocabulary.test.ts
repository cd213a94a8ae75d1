import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/search/language/edit-distance.js';
import { spokenLanguages } from '../../../src/search/index/spoken-languages.js';
import { buildVocabulary, stemsOf, type Vocabulary } from '../../../src/search/index/vocabulary.js';
import { indexOf } from '../small-search.js';

const index = indexOf([
  'convolution convolutions convolutional convolve convolve convolve',
  'jigsaw puzzle puzzles colour color colors',
  'jigsawed discriminator the then them 4,000 naïve',
]);
const spoken = spokenLanguages(index);
const vocabulary = buildVocabulary(index, spoken, stemsOf(index, spoken));
const text = (ids: readonly number[]) => ids.map((id) => index.terms[id]!);

describe('what was typed is continued', () => {
  it.each([
    [
      'with the most frequent word first',
      'convol',
      9,
      ['convolve', 'convolution', 'convolutions', 'convolutional'],
    ],
    ['with no more words than asked for', 'convol', 2, ['convolve', 'convolution']],
    ['with itself, if it is a word', 'jigsaw', 9, ['jigsaw', 'jigsawed']],
    ['with nothing that only contains it', 'saw', 9, []],
    ['with nothing that is nearly so', 'konvol', 9, []],
  ])('%s: %s', (_title, typed, limit, words) => {
    expect(text(vocabulary.startingWith(typed, limit))).toEqual(words);
  });
});

describe('what was misspelt is corrected', () => {
  it.each([
    ['a letter left out', 'jigsw', 1, ['jigsaw']],
    ['a letter too many', 'jiggsaw', 1, ['jigsaw']],
    ['another letter', 'jigsow', 1, ['jigsaw']],
    ['two letters swapped, as one mistake', 'jigswa', 1, ['jigsaw']],
    ['a swap and another letter', 'jogswa', 2, ['jigsaw']],
    ['two swaps', 'ijgswa', 2, ['jigsaw']],
    ['not with more mistakes than allowed', 'jgsw', 1, []],
    ['the first letter wrong', 'ligsaw', 1, ['jigsaw']],
    ['the nearest first', 'puzzel', 2, ['puzzle', 'puzzles']],
    ['no continuation', 'discrim', 2, []],
  ])('%s: %s', (_title, typed, most, words) => {
    expect(text(vocabulary.misspelt(typed, most, 9).map(({ term }) => term))).toEqual(words);
  });

  it('by no word that is further off, and by every one that is not', () => {
    const typed = fc.string({
      unit: fc.constantFrom(...'a d e g i j o p s u w z'.split(' ')),
      minLength: 1,
      maxLength: 9,
    });
    const near = fc.oneof(
      typed,
      typed.map((end) => `jig${end}`),
      typed.map((end) => `puzz${end}`),
    );
    fc.assert(
      fc.property(near, fc.integer({ min: 1, max: 3 }), (word, most) => {
        const found = vocabulary.misspelt(word, most, 99);
        const within = (mistakes: number) =>
          index.terms.filter((term) => term !== '' && editDistance(word, term, most) <= mistakes);
        expect(text(found.map(({ term }) => term)).sort()).toEqual(within(most).sort());
        for (const { term, distance } of found)
          expect(distance).toBe(editDistance(word, index.terms[term]!, most));
      }),
      { numRuns: 300 },
    );
  });

  it('by no more words than asked for', () => {
    expect(vocabulary.misspelt('thex', 2, 1)).toHaveLength(1);
  });
});

describe('a word is known', () => {
  it.each([
    ['with all forms that have its stem', 'convolution', ['convolution', 'convolutional', 'convolutions']],
    ['in either spelling', 'colors', ['color', 'colors', 'colour']],
    ['though only other forms of it are said', 'puzzled', ['puzzle', 'puzzles']],
    ['by no form, if none is said', 'unheard', []],
  ])('%s: %s', (_title, term, forms) => {
    expect(text(vocabulary.withStemOf(term)).sort()).toEqual(forms);
  });

  it('by its number, folded, and not if it is never said', () => {
    expect(index.terms[vocabulary.idOf('naive')!]).toBe('naive');
    expect(index.terms[vocabulary.idOf('4000')!]).toBe('4000');
    expect(vocabulary.idOf('unheard')).toBeUndefined();
    expect(vocabulary.stemOf(vocabulary.idOf('convolutions')!)).toBe(
      vocabulary.stemOf(vocabulary.idOf('convolution')!),
    );
  });
});

describe('of several words that come to mind', () => {
  /** The vocabulary of some lectures, made anew, and its words by their numbers. */
  function made(...lectures: string[][]) {
    const index = indexOf(...lectures);
    const spoken = spokenLanguages(index);
    const there: Vocabulary = buildVocabulary(index, spoken, stemsOf(index, spoken));
    return { there, words: (ids: readonly number[]) => ids.map((id) => index.terms[id]!) };
  }

  it.each([
    ['j', ['jog', 'jigsaw', 'jar', 'jam']],
    ['ja', ['jar', 'jam']],
    ['q', []],
    ['jx', []],
  ])('the most frequent comes first, of equals the one said first: %s', (typed, expected) => {
    const { there, words } = made(['jar jigsaw jog jam jog', 'jigsaw jog not']);
    expect(words(there.startingWith(typed, 9))).toEqual(expected);
    expect(words(there.startingWith(typed, 2))).toEqual(expected.slice(0, 2));
  });

  it('no more than are shown to anybody are kept for each letter', () => {
    const { there } = made([Array.from({ length: 120 }, (_, at) => `j${at}`).join(' ')]);
    expect(there.startingWith('j', 200)).toHaveLength(100);
    expect(there.startingWith('j1', 200)).toHaveLength(31);
  });

  it.each([
    ['zigsaw', 2, ['jigsaw', 'digsaw', 'jigsaws']],
    ['jigsawz', 1, ['jigsaw', 'jigsaws']],
    ['digsawz', 2, ['digsaw', 'jigsaw', 'jigsaws']],
  ])(
    'the nearest comes first, then the most frequent, then the one said first: %s',
    (typed, most, expected) => {
      const { there, words } = made(['jigsaws jigsaw digsaw jigsaw']);
      expect(words(there.misspelt(typed, most, 9).map(({ term }) => term))).toEqual(expected);
    },
  );

  it('of equals the one said first', () => {
    const { there, words } = made(['matrix matrax matrox']);
    expect(words(there.misspelt('matrex', 1, 9).map(({ term }) => term))).toEqual([
      'matrix',
      'matrax',
      'matrox',
    ]);
  });

  it('it makes no difference whether it was prepared', () => {
    const [one, other] = [made(['jigsaw jog jog']), made(['jigsaw jog jog'])];
    one.there.prepare();
    for (const typed of ['j', 'ji']) {
      expect(one.there.startingWith(typed, 9)).toEqual(other.there.startingWith(typed, 9));
    }
    expect(one.there.misspelt('jigsow', 1, 9)).toEqual(other.there.misspelt('jigsow', 1, 9));
  });

  const GERMAN = 'und die Netze sind nicht das Netz, das ist die Faltung';
  const ENGLISH = 'the networks of the network and the gift are what we see in the end';

  it('those with one stem are known in each language that is spoken, and in no other', () => {
    const { there, words } = made([GERMAN], [ENGLISH]);
    expect(words(there.withStemOf('netzen')).sort()).toEqual(['netz', 'netze']);
    expect(words(there.withStemOf('network')).sort()).toEqual(['network', 'networks']);
    expect(there.withStemOf('kubernetes')).toEqual([]);
    const english = made([ENGLISH]);
    expect(english.words(english.there.withStemOf('networks')).sort()).toEqual(['network', 'networks']);
    const german = made([GERMAN]);
    expect(german.words(german.there.withStemOf('netzen')).sort()).toEqual(['netz', 'netze']);
    expect(german.there.withStemOf('network')).toEqual([]);
  });

  it('each is known once, though it has one stem in two languages', () => {
    const { there, words } = made([`${GERMAN} Problem`], [`${ENGLISH} problem`]);
    expect(words(there.withStemOf('problem'))).toEqual(['problem']);
  });

  it('the stem is that of the language in which it is said most', () => {
    const { there } = made([GERMAN], [ENGLISH]);
    expect(there.stemOf(there.idOf('netze')!)).toBe(there.stemOf(there.idOf('netz')!));
    expect(there.stemOf(there.idOf('networks')!)).toBe(there.stemOf(there.idOf('network')!));
    expect(there.stemOf(there.idOf('netze')!)).toBe('netz');
    expect(there.stemOf(there.idOf('networks')!)).toBe('network');
  });

  it('nothing is a form of nothing', () => {
    const { there } = made([ENGLISH]);
    expect(there.withStemOf('')).toEqual([]);
    expect(there.misspelt('x', 1, 9)).toEqual([]);
  });
});

it('stems are those of the words that are said in a language', () => {
  const two = indexOf(
    ['und die Netze sind nicht das Netz, das ist die Faltung'],
    ['the networks and the end of it'],
  );
  const stems = new Map(
    Array.from(stemsOf(two, spokenLanguages(two)), ([{ code }, ofTerms]) => [
      code,
      two.terms.filter((_, id) => ofTerms[id] !== ''),
    ]),
  );
  expect(stems.get('en')).toEqual(['the', 'networks', 'and', 'end', 'of', 'it']);
  expect(stems.get('de')).toEqual(['und', 'die', 'netze', 'sind', 'nicht', 'das', 'netz', 'ist', 'faltung']);
});
