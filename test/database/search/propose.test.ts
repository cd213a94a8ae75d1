import { describe, expect, it } from 'vitest';
import type { LookedUp } from '../../../src/database/search/look-up-query.js';
import { proposeWritten } from '../../../src/database/search/propose.js';
import { parseQuery } from '../../../src/search/query/parse-query.js';

const SEGMENTS = 1_000_000;

/**
 * @param said - in how many segments each word is said, in the order of the query; 0 where it is not
 * @param guessed - in how many segments it is said what each of those may have been meant to be
 */
function proposed(query: string, said: readonly number[], guessed = 0) {
  const parsed = parseQuery(query);
  const saidTerm = (term: string, segments: number) => ({ term, times: segments, segments });
  const forms = new Map(
    parsed.words.flatMap(({ term }, at) => (said[at]! > 0 ? [[term, [saidTerm(term, said[at]!)]]] : [])),
  );
  const words = parsed.words.map((word) => {
    const own = forms.get(word.term) ?? [];
    const guesses = own.length > 0 ? [] : [saidTerm(`${word.term}s`, guessed)];
    return { ...word, role: 1, forms: own, characters: [], guesses };
  });
  const looked: LookedUp = {
    words,
    forms,
    longer: new Map(),
    inDigits: new Map(),
    isLong: words.length >= 8,
  };
  return proposeWritten(looked, parsed, [], SEGMENTS);
}

const wordsOf = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    `quaxel${at}ing`.replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!),
  );

/** For so many words, said in the more segments the later they come. */
const proposedFor = (count: number) =>
  proposed(
    wordsOf(count).join(' '),
    wordsOf(count).map((_, at) => at + 1),
  );

describe('a database is asked', () => {
  it.each([
    [7, 7],
    [30, 12],
  ])('of %d words for the %d that tell most', (count, most) => {
    const all = proposedFor(count);
    const asked = wordsOf(count).filter((word) =>
      all.some(({ condition }) => condition.includes(`'${word}'`)),
    );
    expect(asked).toEqual(wordsOf(count).slice(0, most));
  });

  it.each([1, 7, 12, 32])('for few segments in all, however many words there are: %d', (count) => {
    const all = proposedFor(count).filter(({ condition }) => !condition.includes('@again'));
    const most = all.reduce((sum, one) => sum + one.most, 0);
    expect(most).toBeGreaterThan(2_500);
    expect(most).toBeLessThanOrEqual(3_000);
    expect(all.length).toBeLessThanOrEqual(24);
  });

  it.each([
    ['in few segments', 20, ['network jigzaws', 'network', 'jigzaws']],
    ['in very many, but not alone', 300_000, ['network jigzaws', 'network']],
  ])('for what a misspelt word may have been that is said %s', (_title, guessed, sets) => {
    const asked = proposed('jigzaw network', [0, 20], guessed).flatMap(({ condition }) => {
      const words = ['network', 'jigzaws'].filter((word) => condition.includes(`'${word}'`));
      return condition.includes('@again') ? [] : [words.join(' ')];
    });
    expect(asked).toEqual(sets);
  });

  it.each<[string, number[], string[]]>([
    [
      'all sets of the words, what counts most first',
      [20, 900, 9_000],
      [
        'jigsaw puzzle network',
        'jigsaw puzzle',
        'jigsaw network',
        'puzzle network',
        'jigsaw',
        'puzzle',
        'network',
      ],
    ],
    [
      'all words alone where each is said in very many segments',
      [310_000, 320_000, 330_000],
      ['jigsaw puzzle network'],
    ],
    [
      'a very common word beside a rare one, but not alone',
      [20, 310_000, 320_000],
      ['jigsaw puzzle network', 'jigsaw puzzle', 'jigsaw network', 'jigsaw'],
    ],
  ])('for %s', (_title, said, sets) => {
    const asked = proposed('jigsaw puzzle network', said).flatMap(({ condition }) => {
      const words = ['jigsaw', 'puzzle', 'network'].filter((word) => condition.includes(`'${word}'`));
      return condition.includes('@again') ? [] : [words.join(' ')];
    });
    expect(asked).toEqual(sets);
  });
});

it('a database is asked for a word that is cut short where it is said as two', () => {
  const term = (text: string) => [{ term: text, times: 1, segments: 1 }];
  const [word] = parseQuery('backprop').words;
  const looked: LookedUp = {
    words: [{ ...word!, role: 1, forms: [], characters: [], guesses: [] }],
    forms: new Map([['back', term('back')]]),
    longer: new Map([['prop', term('propagation')]]),
    inDigits: new Map(),
    isLong: false,
  };
  const asked = proposeWritten(looked, parseQuery('backprop'), [], SEGMENTS);
  expect(asked.map(({ condition }) => condition)).toContainEqual(
    expect.stringMatching(/'back'.*&.*'propagation'/),
  );
});

it.each([
  ['Q_out', ["'q' <-> 'out' | 'q' <2> 'out'"]],
  ['4_layer', ["'4' | 'four' <-> 'layer' | '4' | 'four' <2> 'layer'"]],
  ['q out', []],
  ['layer_net', []],
])('a database is asked for a name in a row where its parts are small: %s', (query, expected) => {
  const said = parseQuery(query).words.map(() => 5_000);
  const asked = proposed(query, said).map(({ condition }) => condition);
  const inARow = asked.filter((condition) => condition.includes('<->'));
  expect(inARow.map((condition) => condition.replace(/[()]/g, ''))).toEqual(expected);
});
