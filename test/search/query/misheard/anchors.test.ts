import { describe, expect, it } from 'vitest';
import { anchorsOf, shareBeside } from '../../../../src/search/query/misheard/anchors.js';
import type { Alternative } from '../../../../src/search/query/concept.js';

const known = (concept: number, starts: number[], rest: Partial<Alternative> = {}): Alternative => ({
  kind: 'exact',
  weight: 1,
  sureness: 1,
  first: concept,
  last: concept,
  runs: { starts: Uint32Array.from(starts), lengths: 1 },
  ...rest,
});

describe('a misheard word is looked for beside', () => {
  it.each([
    ['the word typed before it', [known(0, [5])], [1, 1, 1], [{ side: 'before', starts: Uint32Array.of(5) }]],
    ['the word typed after it', [known(2, [9])], [1, 1, 1], [{ side: 'after', starts: Uint32Array.of(9) }]],
    [
      'a word in another form',
      [known(0, [5], { kind: 'stem' })],
      [1, 1, 1],
      [{ side: 'before', starts: Uint32Array.of(5) }],
    ],
    ['no word that is only a guess', [known(0, [5], { kind: 'fuzzy' })], [1, 1, 1], []],
    ['no word that tells nothing', [known(0, [5])], [0, 1, 1], []],
    ['no word further away', [known(3, [5])], [1, 1, 1, 1], []],
    ['no words run together', [known(0, [5], { last: 1 })], [1, 1, 1], []],
  ])('%s', (_title, alternatives, roles, anchors) => {
    expect(anchorsOf(alternatives, roles, 1, 1)).toEqual(anchors);
  });
});

describe('the share of all words that it is looked for in', () => {
  const alike = (start: number, length = 2) => ({
    start,
    length,
    cost: 1,
    similarity: 0.5,
    shared: 1,
    sameStart: false,
    rarest: 9,
    oddest: 9,
  });
  const before = [{ side: 'before', starts: Uint32Array.of(100) }] as const;
  const after = [{ side: 'after', starts: Uint32Array.of(100) }] as const;

  it.each([
    ['all, without a word to look beside', [], alike(101), false],
    ['few, right after the word before', before, alike(101), true],
    ['few, one word further', before, alike(102), true],
    ['all, too far after it', before, alike(103), false],
    ['all, before the word that should be before', before, alike(99), false],
    ['few, right before the word after', after, alike(98), true],
    ['few, one word earlier', after, alike(97), true],
    ['all, too far before it', after, alike(96), false],
    ['all, after the word that should be after', after, alike(101), false],
  ])('is %s', (_title, anchors, run, isFew) => {
    const share = shareBeside(anchors, run, 10_000);
    if (isFew) {
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThan(0.01);
    } else expect(share).toBe(1);
  });

  it('grows with how often the word is said, up to all', () => {
    const often = [{ side: 'before', starts: Uint32Array.of(100, 200, 300, 400) }] as const;
    expect(shareBeside(often, alike(101), 10_000)).toBeGreaterThan(shareBeside(before, alike(101), 10_000));
    expect(shareBeside(often, alike(101), 10)).toBe(1);
  });
});
