import { describe, expect, it } from 'vitest';
import type { EnginePart } from '../../../../src/search/parts.js';
import { lengthOfRun } from '../../../../src/search/index/runs.js';
import { LANGUAGES } from '../../../../src/search/language/languages/index.js';
import { findUnspaced } from '../../../../src/search/query/found/find-unspaced.js';
import { KIND_WEIGHTS } from '../../../../src/search/weights.js';
import { materialOf, wordsAt } from '../../material-of.js';
import { PAUSE } from '../../small-search.js';

const JAPANESE = LANGUAGES.find(({ code }) => code === 'ja')!;
const material = materialOf([
  'これは色収差です',
  PAUSE,
  '収差を使います',
  '収差が収差です',
  PAUSE,
  'ドロップアウト と コンピュータ を 隠し ます',
]);

/** How a word was found, what stands there, and what share of its kind it counts. */
function found(term: string, ...without: EnginePart[]) {
  const { alternatives, ...rest } = findUnspaced({ ...material, without: new Set(without) }, term, 2, {
    language: JAPANESE,
  });
  const ways = alternatives.flatMap(({ kind, weight, sureness, first, last, runs }) => {
    expect([first, last]).toEqual([2, 2]);
    const share = weight / KIND_WEIGHTS[kind];
    if (kind !== 'fuzzy') expect(share).toBeCloseTo(sureness, 9);
    return Array.from(
      runs.starts,
      (start, at) => `${kind} ${share.toFixed(1)}: ${wordsAt(material, start, lengthOfRun(runs, at))}`,
    );
  });
  return { ways, ...rest };
}

describe('a word of a script without spaces is found', () => {
  it.each([
    ['where it stands as a word', '使い', ['exact 1.0: 使い']],
    ['in several words', 'は色収差', ['exact 1.0: は 色収差']],
    [
      'in parts of several words, and in another form',
      '色収差で',
      ['exact 0.8: 色収差 です', 'stem 1.0: 色収差'],
    ],
    ['as a part of a longer word, which counts less', 'ロップア', ['exact 0.8: ドロップアウト']],
    ['as a single character of a longer word, which counts still less', 'ロ', ['exact 0.4: ドロップアウト']],
    ['in another form', 'コンピューター', ['stem 1.0: コンピュータ']],
    ['in another form of a verb', '隠す', ['stem 1.0: 隠し']],
    ['nowhere', '勾配', []],
  ])('%s: %s', (_title, term, expected) => {
    expect(found(term).ways).toEqual(expected);
  });

  it('in so many segments, each counted once', () => {
    expect(found('収差')).toMatchObject({ segments: 3, isSaid: true });
    expect(found('勾配')).toMatchObject({ segments: 0, isSaid: false });
  });

  it('not in another form where that is switched off', () => {
    expect(found('コンピューター', 'stem').ways.filter((way) => way.startsWith('stem'))).toEqual([]);
  });
});
