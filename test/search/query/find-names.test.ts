import { describe, expect, it } from 'vitest';
import type { Alternative } from '../../../src/search/query/concept.js';
import { doubtScattered, findDunders } from '../../../src/search/query/find-names.js';
import { findWord } from '../../../src/search/query/find-words.js';
import { parseQuery } from '../../../src/search/query/parse-query.js';
import { lengthOfRun } from '../../../src/search/index/runs.js';
import { materialOf, wordsAt } from '../material-of.js';
import { PAUSE } from '../small-search.js';

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
  const known = words.flatMap(({ term }, concept) => findWord(material, term, concept).alternatives);
  return { words, known };
}

describe('the parts of a name that are never said together make it less sure', () => {
  const mostSure = (alternatives: readonly Alternative[]) =>
    Math.max(...alternatives.map((one) => one.sureness));

  it.each([
    ['a name of one telling part', 'useEffect', true],
    ['no name of two telling parts', 'rotNet', false],
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

  it('is none without its underscores', () => {
    const { words, known } = understood('call');
    expect(findDunders(material, words, known)).toEqual(known);
  });
});
