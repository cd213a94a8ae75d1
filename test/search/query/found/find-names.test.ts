import { describe, expect, it } from 'vitest';
import type { MatchKind } from '../../../../src/search/match-kind.js';
import type { Alternative } from '../../../../src/search/query/concept.js';
import { doubtScattered, findDunders, preferWhole } from '../../../../src/search/query/found/find-names.js';
import { findWord } from '../../../../src/search/query/found/find-words.js';
import { parseQuery } from '../../../../src/search/query/parse-query.js';
import { lengthOfRun } from '../../../../src/search/index/runs.js';
import { materialOf, wordsAt } from '../../material-of.js';
import { PAUSE } from '../../small-search.js';

const material = materialOf([
  'the effect is strong',
  PAUSE,
  'they use a pump',
  PAUSE,
  'train a linear classifier',
  PAUSE,
  'the dunder call method and underscore underscore call and a call',
  PAUSE,
  'a rot in the floor',
  PAUSE,
  'a net on the beach',
]);

function understood(query: string) {
  const { words } = parseQuery(query);
  const known = words.flatMap(
    ({ term, isCode }, concept) => findWord(material, term, concept, { isPart: isCode }).alternatives,
  );
  return { words, known };
}

describe('the parts of a name that are never said, or never together, make it less sure', () => {
  const mostSure = (alternatives: readonly Alternative[]) =>
    Math.max(...alternatives.map((one) => one.sureness));

  it.each([
    ['a name of one telling part', 'useEffect', true],
    ['a name of two telling parts with a capital each', 'RotNet', true],
    ['no two telling words run together as programmers do', 'rotNet', false],
    ['a name of which half is not said', 'WaveNet', true],
    ['what programmers run together, of which half is not said', 'waveNet', true],
    ['nothing of which half is cut short', 'classNet', false],
    ['no name of which most is said', 'LinearWaveClassifier', false],
    ['a name of which most is not said', 'DeepWaveNet', true],
    ['no name whose parts are said near one another', 'trainClassifier', false],
    ['no name with underscores', 'use_effect', false],
    ['no two words', 'use effect', false],
    ['no single word', 'effect', false],
  ])('%s: %s', (_title, query, isDoubted) => {
    const { words, known } = understood(query);
    const sureness = mostSure(doubtScattered(words, known));
    if (isDoubted) expect(sureness).toBeLessThan(mostSure(known));
    else expect(sureness).toBe(mostSure(known));
  });
});

describe('the parts of a name are said together', () => {
  const isDoubted = (query: string, said: readonly string[]) => {
    const { words } = parseQuery(query);
    const there = materialOf(said);
    const known = words.flatMap(({ term }, concept) => findWord(there, term, concept).alternatives);
    const sure = (ways: readonly Alternative[]) => ways.map(({ sureness }) => sureness);
    const doubted = sure(doubtScattered(words, known));
    if (doubted.every((sureness, at) => sureness === sure(known)[at])) return false;
    expect(doubted).toEqual(sure(known).map((sureness) => expect.closeTo(0.45 * sureness, 9) as number));
    return true;
  };

  it.each([
    ['not, if a pause lies between', 'useEffect', ['we use it', PAUSE, 'the effect'], true],
    ['if they are four words apart', 'useEffect', ['use one two three effect'], false],
    ['not, if they are five words apart', 'useEffect', ['use one two three four effect'], true],
    ['not, if they stand in the other order', 'useEffect', ['the effect use'], true],
    ['if they are somewhere', 'useEffect', ['the effect', PAUSE, 'we use it', PAUSE, 'use effect'], false],
    [
      'if they are in another form',
      'useEffect',
      ['we use it', PAUSE, 'effect', PAUSE, 'used effects'],
      false,
    ],
    ['or the first part is never said', 'useEffect', ['the effect'], false],
    ['or the second part is never said', 'useEffect', ['we use it'], false],
    ['or one is a digit', 'use2', ['we use it', PAUSE, '2 of them'], false],
    ['or they are two names', 'use-Effect', ['we use it', PAUSE, 'the effect'], false],
    ['or both parts tell something', 'rotNet', ['a rot', PAUSE, 'a net'], false],
  ])('%s: %s', (_title, query, said, expected) => {
    expect(isDoubted(query, said)).toBe(expected);
  });
});

describe('a special name of Python', () => {
  it('is found however it is read out, and its word alone counts less', () => {
    const { words, known } = understood('__call__');
    const found = findDunders(material, words, known);
    const weights = new Map<string, number>();
    for (const { runs, weight } of found) {
      Array.from(runs.starts).forEach((start, at) => {
        weights.set(wordsAt(material, start, lengthOfRun(runs, at)), weight);
      });
    }
    expect([...weights.keys()].sort()).toEqual([
      'call',
      'dunder call',
      'underscore call',
      'underscore underscore call',
    ]);
    expect(weights.get('call')).toBeLessThan(weights.get('dunder call')!);
  });

  it('is not found where nobody reads it out', () => {
    const { words, known } = understood('__effect__');
    const found = findDunders(material, words, known);
    expect(found.map(({ kind }) => kind)).toEqual(['exact']);
    expect(findDunders(material, parseQuery('__call__').words, []).map(({ kind }) => kind)).toEqual([
      'joined',
      'joined',
      'joined',
    ]);
  });

  it('is none without its underscores', () => {
    const { words, known } = understood('call');
    expect(findDunders(material, words, known)).toEqual(known);
  });
});

describe('where the lectures have a name, its parts count half', () => {
  /** A way to find the words with these numbers, counting 1. */
  const way = (kind: MatchKind, first: number, last: number, strength = 1): Alternative => ({
    kind,
    weight: 1,
    sureness: 1,
    first,
    last,
    runs: { starts: Uint32Array.of(10), lengths: 1, strengths: [strength] },
  });
  const weights = (query: string, ways: readonly Alternative[]) =>
    preferWhole(parseQuery(query).words, ways).map(({ weight }) => weight);
  const part = way('number', 1, 1);

  it.each([
    ['a part that was guessed at', 'word2vec', [way('sound', 0, 2), part], [1, 0.5]],
    ['several parts together', 'word2vec', [way('sound', 0, 2), way('sound', 0, 1)], [1, 0.5]],
    ['the last part', 'word2vec', [way('glossary', 0, 2), way('fuzzy', 2, 2)], [1, 0.5]],
    ['no part as it was typed', 'word2vec', [way('sound', 0, 2), way('exact', 0, 0)], [1, 1]],
    ['no part in another form', 'word2vec', [way('sound', 0, 2), way('stem', 0, 0)], [1, 1]],
    ['no parts said as one word', 'word2vec', [way('sound', 0, 2), way('joined', 0, 1)], [1, 1]],
    ['a part, if the name was heard well enough', 'word2vec', [way('sound', 0, 2, 0.5), part], [1, 0.5]],
    ['no part, if it was hardly heard', 'word2vec', [way('sound', 0, 2, 0.49), part], [1, 1]],
    ['no part, if it was not', 'word2vec', [way('sound', 0, 1), part], [1, 1]],
    ['no word that stands apart', 'word2vec two', [way('sound', 0, 2), way('number', 3, 3)], [1, 1]],
    ['no words that stand apart', 'word two vec', [way('sound', 0, 2), part], [1, 1]],
    ['no word that has no parts', 'word', [way('sound', 0, 0), way('fuzzy', 0, 0)], [1, 1]],
    [
      'no word before a name',
      'tyvek word2vec',
      [way('sound', 1, 3), way('fuzzy', 0, 0), way('number', 2, 2)],
      [1, 1, 0.5],
    ],
    [
      'no words of which the first stands before it',
      'tyvek word2vec',
      [way('sound', 1, 3), way('sound', 0, 1)],
      [1, 1],
    ],
    ['the parts of a second name', 'a word2vec', [way('sound', 1, 3), way('number', 2, 2)], [1, 0.5]],
  ])('%s', (_title, query, ways, expected) => {
    expect(weights(query, ways)).toEqual(expected);
  });
});
