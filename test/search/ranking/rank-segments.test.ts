import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/search/query/parse-query.js';
import { planQuery } from '../../../src/search/query/plan-query.js';
import { rankSegments } from '../../../src/search/ranking/rank-segments.js';
import { makeScoring, type Near, type Scoring } from '../../../src/search/ranking/scoring.js';
import { LEAST_SCORE_SHARE } from '../../../src/search/weights.js';
import { materialOf } from '../material-of.js';
import { PAUSE } from '../small-search.js';

const common = fc.constantFrom('network', 'image', 'train', 'the', 'so');
const rare = fc.constantFrom(
  'jigsaw',
  'chromatic',
  'aberration',
  'rotation',
  'gann',
  'bow',
  'see',
  'rot',
  'net',
);
const word = fc.oneof({ weight: 3, arbitrary: common }, { weight: 1, arbitrary: rare });
const segment = fc.oneof(
  { weight: 9, arbitrary: fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' ')) },
  { weight: 1, arbitrary: fc.constant(PAUSE) },
);
const lecture = fc
  .array(segment, { minLength: 1, maxLength: 40 })
  .filter((said) => said.some((text) => text !== PAUSE));
const lectures = fc.array(lecture, { minLength: 1, maxLength: 3 });
const asked = fc.oneof(
  word,
  fc.constantFrom('jigsw', 'cbow', 'rotnet', 'GAN', '"image network"', '"see bow so"', 'networks', 'CA'),
);
const query = fc.array(asked, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));

/** What ranking has to come to, by looking at every segment. */
function rankByHand(scoring: Scoring, count: number, allows: (segment: number) => boolean) {
  const all = Array.from({ length: count }, (_, segment) => ({ segment, ...scoring.worthOf(segment) }))
    .filter(({ segment, score }) => score > 0 && allows(segment))
    .sort((a, b) => b.score - a.score || a.segment - b.segment);
  const least = (all[0]?.score ?? 0) * LEAST_SCORE_SHARE;
  return {
    answering: all.filter(({ score }) => score >= least).map(({ segment, score }) => ({ segment, score })),
    surest: Math.max(0, ...all.map(({ sureness }) => sureness())),
  };
}

describe('the best segments', () => {
  it('are those that come first when every segment is scored', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        lectures,
        query,
        fc.integer({ min: 1, max: 8 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (said, typed, limit, leastSureness) => {
          const material = materialOf(...said);
          const scoring = makeScoring(material, planQuery(material, parseQuery(typed)));
          const allows = (segment: number) => segment % 5 !== 3;
          const request = { allows, limit, leastSureness, withNeighbours: true };
          const ranking = rankSegments(material.index, scoring, request);
          const { answering, surest } = rankByHand(scoring, material.index.segmentStarts.length, allows);
          expect(ranking.best).toEqual(answering.slice(0, limit));
          expect(ranking.hasMore).toBe(answering.length > limit);
          expect(ranking.isSure).toBe(answering.length > 0 && surest >= leastSureness);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('are, without neighbours, such as say a word, and all that are worth more by their own words', () => {
    fc.assert(
      fc.property(lectures, query, fc.integer({ min: 1, max: 8 }), (said, typed, limit) => {
        const material = materialOf(...said);
        const scoring = makeScoring(material, planQuery(material, parseQuery(typed)));
        const allows = (segment: number) => segment % 5 !== 3;
        const request = { allows, limit, leastSureness: 0.3, withNeighbours: false };
        const { best } = rankSegments(material.index, scoring, request);
        const own = new Map<number, Near[]>();
        for (const telling of scoring.telling) {
          telling.places.forEachSegment(material.index, (segment) => {
            own.set(segment, [...(own.get(segment) ?? []), { telling, isBeside: false }]);
          });
        }
        const worths = [...own.keys()]
          .filter(allows)
          .map((segment) => ({ segment, score: scoring.worthOf(segment).score }))
          .sort((a, b) => b.score - a.score || a.segment - b.segment);
        const found = new Set(best.map(({ segment }) => segment));
        expect(best).toEqual(worths.filter(({ segment }) => found.has(segment)));
        const needed = best.length < limit ? (best[0]?.score ?? 0) * LEAST_SCORE_SHARE : best.at(-1)!.score;
        const missed = worths.filter(({ segment, score }) => !found.has(segment) && score > needed);
        for (const { segment } of missed) {
          expect(scoring.mostWorth(own.get(segment) ?? []).score).toBeLessThanOrEqual(needed + 1e-6);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('do not end the search while a worse one may be surer', () => {
    const { index } = materialOf(['zebra', PAUSE, 'quokka']);
    const at = (segment: number) => ({
      count: 1,
      forEachSegment: (_index: unknown, each: (segment: number) => void) => {
        each(segment);
      },
    });
    const telling = [
      { concept: 0, weight: 10, stake: 1, required: false, places: at(0) },
      { concept: 1, weight: 1, stake: 9, required: false, places: at(1) },
    ] as unknown as Scoring['telling'];
    const worths = [
      { score: 100, sureness: () => 0.1 },
      { score: 1, sureness: () => 0.9 },
    ];
    const scoring: Scoring = {
      telling,
      worthOf: (segment) => worths[segment]!,
      surestOf: () => 1,
      partsOf: () => ({ concepts: [], nearness: 0 }),
      mostScore: () => Infinity,
      mostWorth: (near) =>
        near.some((one) => !one.isBeside && one.telling.concept === 0) ? worths[0]! : worths[1]!,
    };
    for (const [leastSureness, isSure] of [
      [0.1, true],
      [0.5, true],
      [0.9, true],
      [0.91, false],
    ] as const) {
      const ranking = rankSegments(index, scoring, {
        allows: () => true,
        limit: 1,
        leastSureness,
        withNeighbours: true,
      });
      expect(ranking).toEqual({ best: [{ segment: 0, score: 100 }], hasMore: false, isSure });
    }
  });

  it('are found without looking at those that have the common word only', () => {
    const said = Array.from({ length: 400 }, (_, at) =>
      at % 100 === 50 ? 'network and then a jigsaw puzzle' : 'and so this network is what we train',
    );
    const material = materialOf(said);
    const scoring = makeScoring(material, planQuery(material, parseQuery('network jigsaw')));
    let scored = 0;
    const counting: Scoring = {
      ...scoring,
      worthOf(segment) {
        scored++;
        return scoring.worthOf(segment);
      },
    };
    const { best } = rankSegments(material.index, counting, {
      allows: () => true,
      limit: 3,
      leastSureness: 0.5,
      withNeighbours: true,
    });
    expect(best.map(({ segment }) => segment)).toEqual([50, 150, 250]);
    expect(scored).toBeLessThan(100);
  });

  it('are found without looking closely at those that say the only word too seldom', () => {
    const often = Array.from({ length: 20 }, () => 'jigsaw '.repeat(6));
    const once = Array.from({ length: 20 }, () => [PAUSE, 'jigsaw']).flat();
    const material = materialOf([...once, PAUSE, ...often, ...once]);
    const scoring = makeScoring(material, planQuery(material, parseQuery('jigsaw')));
    const scored: number[] = [];
    const counting: Scoring = {
      ...scoring,
      worthOf(segment) {
        scored.push(segment);
        return scoring.worthOf(segment);
      },
    };
    const request = { allows: () => true, limit: 3, withNeighbours: true };
    const { best } = rankSegments(material.index, counting, { ...request, leastSureness: 0.5 });
    expect(best.map(({ segment }) => segment)).toEqual([23, 24, 25]);
    // Those behind them cannot be among the best any more.
    expect(scored).toEqual(Array.from({ length: 40 }, (_, segment) => segment));
    scored.length = 0;
    // As long as none is sure enough, any may be.
    rankSegments(material.index, counting, { ...request, leastSureness: 1.01 });
    expect(scored).toHaveLength(60);
  });
});
