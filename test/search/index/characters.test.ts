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
      const found = buildCharacters(index).find(wanted);
      expect(found).toEqual([...said.keys()].flatMap((start) => runFrom(said, start, wanted) ?? []));
    }),
    { numRuns: 500 },
  );
});

/** The fewest words from one on that a text stands in, with its beginning in the first; undefined if it does not. */
function runFrom(words: readonly string[], start: number, text: string) {
  const first = words[start]!;
  for (let end = start, said = ''; words[end] !== undefined && words[end] !== ''; end++) {
    said += words[end]!;
    const places = Array.from(first, (_, at) => at);
    if (places.some((at) => said.startsWith(text, at))) {
      return { start, length: end - start + 1, isWhole: said === text };
    }
  }
  return undefined;
}

it.each([
  ['学習', ['学習 whole', '学習 whole']],
  ['習', ['学習 part', '学習 part']],
  ['機械学習', ['機械学習 whole']],
  ['械学', ['機械学習 part']],
  ['像', ['画像 part', '画像 part']],
  ['鳥', []],
])('it is known whether the characters are all of the words they stand in: %s', (text, expected) => {
  const index = indexOf(['学習と画像', PAUSE, '機械学習', PAUSE, '画像']);
  const found = buildCharacters(index)
    .find(text)
    .map(({ start, length, isWhole }) => {
      const words = Array.from(index.stream.subarray(start, start + length), (term) => index.terms[term]);
      return `${words.join('')} ${isWhole ? 'whole' : 'part'}`;
    });
  expect(found).toEqual(expected);
});

it('in the fewest words, where a word holds their beginning twice', () => {
  const index = indexOf(['いい', 'い']);
  const [first] = index.segmentStarts;
  expect(buildCharacters(index).find('いい')).toEqual([{ start: first, length: 1, isWhole: true }]);
});

it('over the border of two captions, but not over a pause', () => {
  const index = indexOf(['これは自己教', '師あり学習です', PAUSE, '勾配', PAUSE, '降下']);
  const characters = buildCharacters(index);
  expect(characters.find('教師').length).toBe(1);
  expect(characters.find('勾配降下')).toEqual([]);
});
