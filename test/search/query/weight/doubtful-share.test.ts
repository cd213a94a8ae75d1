import { describe, expect, it } from 'vitest';
import type { Alternative } from '../../../../src/search/query/concept.js';
import { doubtfulShare } from '../../../../src/search/query/weight/doubtful-share.js';

const exact: Alternative = {
  kind: 'exact',
  weight: 1,
  sureness: 1,
  first: 0,
  last: 0,
  runs: { starts: Uint32Array.of(10, 50), lengths: 1 },
};
const sound = (
  strengths: readonly number[],
  starts: readonly number[],
  first = 1,
  last = 1,
): Alternative => ({
  kind: 'sound',
  weight: 0.75,
  sureness: 1,
  first,
  last,
  runs: { starts: Uint32Array.from(starts), lengths: strengths.map(() => 2), strengths },
});

const joined: Alternative = { ...exact, kind: 'joined', last: 1 };
const fuzzy: Alternative = { ...exact, kind: 'fuzzy', sureness: 0.3 };

describe('of its weight a word keeps', () => {
  it.each<[string, number, Alternative[], number]>([
    ['all where it was said', 0, [exact], 1],
    ['all where it was misheard for sure', 1, [exact, sound([0.2, 0.9], [20, 30])], 1],
    ['a quarter where something is half as much like it', 1, [exact, sound([0.1, 0.3], [20, 30])], 0.25],
    ['next to nothing where nothing is like it', 1, [exact], 0.02],
    ['all where it was misheard together with its neighbour', 1, [exact, sound([0.9], [30], 0, 1)], 1],
    ['all where it stands run together with its neighbour', 1, [exact, joined], 1],
    ['a quarter where it is a guess that is half as sure', 0, [fuzzy], 0.25],
    ['what the surest of several leaves', 0, [fuzzy, exact, fuzzy], 1],
    ['next to nothing beside what was found behind it', 0, [sound([0.9], [20], 1, 2)], 0.02],
    ['next to nothing beside what was found before it', 3, [sound([0.9], [20], 1, 2)], 0.02],
    ['all at the end of what was found', 2, [sound([0.9], [20], 1, 2)], 1],
  ])('%s', (_title, concept, alternatives, share) => {
    expect(doubtfulShare(alternatives, concept)).toBeCloseTo(share, 9);
  });
});
