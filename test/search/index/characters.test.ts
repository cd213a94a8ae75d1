import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildCharacters } from '../../../src/search/index/characters.js';
import { indexOf, PAUSE } from '../small-search.js';

const texts = fc
  .array(fc.constantFrom('画像', '学習', '学', '習', 'を', '使う', 'データ', 'cnn '), { maxLength: 12 })
  .map((words) => words.join(''));

it('characters are found wherever they stand, and nowhere else', () => {
  fc.assert(
    fc.property(texts, texts, fc.nat(30), fc.integer({ min: 1, max: 4 }), (one, other, from, length) => {
      const index = indexOf([one, other]);
      const said = Array.from(index.stream, (term) => index.terms[term]!);
      const wanted = said
        .join('')
        .replace(/cnn/g, '')
        .slice(from, from + length);
      if (wanted === '') return;
      const runs = buildCharacters(index).find(wanted);
      for (const run of runs) {
        const words = said.slice(run.start, run.start + run.length);
        expect(words.join('')).toContain(wanted);
        expect(words.slice(1).join('')).not.toContain(wanted);
        expect(words.slice(0, -1).join('')).not.toContain(wanted);
        expect(run.isWhole).toBe(words.join('') === wanted);
      }
      const expected = [...said.keys()].filter((start) => startsAt(said, start, wanted));
      expect(runs.map(({ start }) => start)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

/** Whether a text stands in the words from one on, with its beginning in that one. */
function startsAt(words: readonly string[], start: number, text: string): boolean {
  const word = words[start]!;
  let following = '';
  for (let at = start + 1; words[at] !== undefined && words[at] !== ''; at++) following += words[at]!;
  return Array.from(word).some((_, at) => (word.slice(at) + following).startsWith(text));
}

it('over the border of two captions, but not over a pause', () => {
  const index = indexOf(['これは自己教', '師あり学習です', PAUSE, '勾配', PAUSE, '降下']);
  const characters = buildCharacters(index);
  expect(characters.find('教師').length).toBe(1);
  expect(characters.find('勾配降下')).toEqual([]);
});
