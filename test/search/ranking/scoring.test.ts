import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EnginePart } from '../../../src/search/parts.js';
import { parseQuery } from '../../../src/search/query/parse-query.js';
import { planQuery } from '../../../src/search/query/plan-query.js';
import { makeScoring, perfectScore, type Near } from '../../../src/search/ranking/scoring.js';
import { windowAround } from '../../../src/search/ranking/window.js';
import { PROXIMITY, SPILL, SURENESS_OF_NEIGHBOUR } from '../../../src/search/weights.js';
import { materialOf } from '../material-of.js';
import { PAUSE, type Said } from '../small-search.js';

function scored(said: readonly Said[], query: string, without: readonly EnginePart[] = []) {
  const material = { ...materialOf(said), without: new Set(without) };
  const plan = planQuery(material, parseQuery(query));
  const scoring = makeScoring(material, plan);
  const weights = plan.concepts.map(({ weight }) => weight);
  return { plan, weights, scoring, worth: (segment: number) => scoring.worthOf(segment) };
}
const SAID = ['a jigsaw', 'and so on', PAUSE, 'jigsaw zebra', PAUSE, 'a zebra and then some more jigsaw'];

describe('what a segment is worth', () => {
  const { weights, worth, plan } = scored(SAID, 'jigsaw zebra');
  const [jigsaw = NaN, zebra = NaN] = weights;
  const all = jigsaw + zebra;
  const near = PROXIMITY * Math.min(jigsaw, zebra);

  it.each([
    ['all, for all words side by side', 2, all + near],
    ['a share of the one word it has, by how much of the query that is', 0, jigsaw * (jigsaw / all)],
    ['less of what its neighbour says', 1, SPILL[0]! * jigsaw * ((SPILL[0]! * jigsaw) / all)],
    ['less for all words apart and in another order', 3, all + near / (1 + 4 + 1)],
  ])('is %s', (_title, segment, score) => {
    expect(worth(segment).score).toBeCloseTo(score, 9);
  });

  it.each([
    ['all of it', 2, 1],
    ['half of it', 0, plan.concepts[0]!.stake / (plan.concepts[0]!.stake + plan.concepts[1]!.stake)],
  ])('with how sure it is by how much was at stake: %s', (_title, segment, sure) => {
    expect(worth(segment).sureness()).toBeCloseTo(sure, 9);
  });

  it.each([
    ['coverage', 0, jigsaw],
    ['proximity', 2, all],
    ['spill', 1, 0],
  ] as const)('without "%s" is simpler', (part, segment, score) => {
    expect(scored(SAID, 'jigsaw zebra', [part]).worth(segment).score).toBeCloseTo(score, 9);
  });

  it('is nothing without a phrase that must be there', () => {
    const { worth } = scored(SAID, '"jigsaw zebra" so');
    expect([0, 1, 3].map((segment) => worth(segment).score)).toEqual([0, 0, 0]);
    expect([0, 1, 3].map((segment) => worth(segment).sureness())).toEqual([0, 0, 0]);
    expect(worth(2).score).toBeGreaterThan(0);
  });

  it('is nothing for words that only hold a sentence together', () => {
    const { worth, scoring } = scored(SAID, 'and jigsaw');
    expect(worth(1).score).toBeCloseTo(scored(SAID, 'the jigsaw').worth(1).score, 9);
    expect(scoring.telling.map(({ concept }) => concept)).toEqual([1]);
  });

  it('is the sum of its parts', () => {
    const { scoring } = scored(SAID, 'and jigsaw zebra');
    for (const segment of [0, 1, 2, 3]) {
      const { concepts, nearness } = scoring.partsOf(segment);
      expect(concepts).toHaveLength(3);
      expect(concepts[0]).toBe(0);
      expect(concepts.reduce((sum, part) => sum + part, nearness)).toBeCloseTo(
        scoring.worthOf(segment).score,
        9,
      );
    }
  });
});

describe('the surest word of a segment', () => {
  const { scoring } = scored(['a jigsaw', 'and so on', PAUSE, 'well'], 'jigsaw zebra');

  it.each([
    ['is as sure as can be, where it says one of them', 0, 1],
    ['is a little less sure, where the segment beside it says one', 1, SURENESS_OF_NEIGHBOUR],
    ['is none where it says nothing of it', 2, 0],
  ])('%s', (_title, segment, sure) => {
    expect(scoring.surestOf(segment)).toBe(sure);
  });
});

it('the surest word is none of those that belong to the asking', () => {
  const { scoring } = scored(['what a difference', PAUSE, 'a jigsaw'], 'difference between jigsaw and zebra');
  expect([scoring.surestOf(0), scoring.surestOf(1)]).toEqual([0, 1]);
});

describe('a perfect score', () => {
  it('is what all words weigh, said once and far from one another', () => {
    const { plan, weights } = scored(SAID, 'jigsaw zebra');
    expect(perfectScore(plan)).toBeCloseTo(weights[0]! + weights[1]!, 9);
  });

  it('counts words in full that the lectures only seem to have', () => {
    const { plan } = scored(SAID, 'jigsaw zorbqua');
    expect(perfectScore(plan)).toBe(plan.concepts[0]!.sureWeight + plan.concepts[1]!.sureWeight);
    expect(perfectScore(plan)).toBeGreaterThan(plan.concepts[0]!.weight + plan.concepts[1]!.weight);
  });
});

it('no segment is worth more than what is near it allows, though it says all over and over', () => {
  const said = Array<string>(7).fill('jigsaw zebra '.repeat(60));
  const { scoring, worth } = scored(said, 'jigsaw zebra');
  const near = scoring.telling.map((telling) => ({ telling, isBeside: false }));
  const most = scoring.mostWorth(near).score;
  expect(worth(3).score).toBeLessThanOrEqual(most + 1e-9);
  expect(worth(3).score).toBeGreaterThan(0.99 * most);
});

describe('the most that a segment can score by how often it says a word', () => {
  const all = Array.from({ length: 7 }, () => 'jigsaw '.repeat(400));
  const { scoring, worth } = scored([...all, PAUSE, 'zebra', PAUSE, 'jigsaw'], 'jigsaw');

  it('is what it scores between such that never stop saying it', () => {
    expect(worth(3).score).toBeLessThanOrEqual(scoring.mostScore(3) + 1e-9);
    expect(worth(3).score).toBeGreaterThan(0.99 * scoring.mostScore(3));
  });

  it('is less the less often it says it', () => {
    expect(scoring.mostScore(8)).toBeLessThan(0.9 * scoring.mostScore(3));
    expect(scoring.mostScore(7)).toBeLessThan(0.9 * scoring.mostScore(8));
  });

  it('is not told of several words, nor where nothing is asked', () => {
    expect(scored(SAID, 'jigsaw zebra').scoring.mostScore(0)).toBe(Infinity);
    expect(scored(SAID, '').scoring.mostScore(0)).toBe(Infinity);
  });
});

it('no segment is worth more, or surer, than what is near it allows', () => {
  const word = fc.constantFrom('jigsaw', 'zebra', 'rot', 'net', 'network', 'so', 'skip', 'gram', 'skipgram');
  const segment = fc.oneof(
    { weight: 6, arbitrary: fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')) },
    { weight: 1, arbitrary: fc.constant(PAUSE) },
  );
  const said = fc.array(segment, { minLength: 1, maxLength: 12 }).map((all) => [...all, 'the end']);
  const query = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(said, query, (said, query) => {
      const { scoring, plan } = scored(said, query);
      const { index } = materialOf(said);
      for (let segment = 0; segment < index.segmentStarts.length; segment++) {
        const [from, end] = [index.segmentStarts[segment]!, index.segmentEnds[segment]!];
        const near = scoring.telling.flatMap((telling): Near[] => {
          const places = telling.places.within(windowAround(index, segment));
          if (places.length === 0) return [];
          return [{ telling, isBeside: !places.some((one) => one.start < end && one.end > from) }];
        });
        const most = scoring.mostWorth(near);
        const worth = scoring.worthOf(segment);
        expect(worth.score).toBeLessThanOrEqual(most.score + 1e-9);
        expect(worth.score).toBeLessThanOrEqual(scoring.mostScore(segment) + 1e-9);
        expect(worth.sureness()).toBeLessThanOrEqual(most.sureness() + 1e-9);
      }
      expect(scoring.mostWorth([]).score).toBe(0);
      const all = scoring.telling.map((telling) => ({ telling, isBeside: false }));
      expect(scoring.mostWorth(all).score).toBeLessThanOrEqual(4 * perfectScore(plan));
    }),
    { numRuns: 60 },
  );
});
