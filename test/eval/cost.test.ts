import { describe, expect, test } from 'vitest';
import { cost, describeCost, tooDear } from '../../eval/cost.js';
import { scoreHits, type QueryScore } from '../../eval/scoring.js';
import { summarise } from '../../eval/summary.js';

/** A query that the first second answers, and where the best hit of it is. */
function scored(kind: string, ...found: number[]): QueryScore {
  const judged = { kind, query: 'q', line: 1, judgements: [], grades: new Map([['v/1', 3]]) };
  return scoreHits(
    judged,
    found.map((startSecond) => ({ videoId: 'v', startSecond })),
  );
}
const measured = (...scores: QueryScore[]) => ({ scores, summary: summarise(scores) });

describe('what another engine costs', () => {
  const memory = measured(scored('typo', 1), scored('typo', 1), scored('phrase', 1));

  test('is nothing where it finds the same', () => {
    const none = cost(memory, memory);
    expect(describeCost(none)).toBe(
      'all .000, typo .000, phrase .000 against memory; the same first hit for 100 % of the queries',
    );
    expect(tooDear(none)).toEqual([]);
  });

  test('is told by kind, and where it is more than it may be', () => {
    const lost = cost(memory, measured(scored('typo', 2), scored('typo', 1), scored('phrase', 1)));
    expect(describeCost(lost)).toBe(
      'all -.333, typo -.500, phrase .000 against memory; the same first hit for 67 % of the queries',
    );
    expect(tooDear(lost)).toEqual([
      'all loses 0.333, 0.03 may be lost',
      'typo loses 0.500, 0.03 may be lost',
    ]);
  });

  test('is less than nothing where it finds more', () => {
    const won = cost(
      measured(scored('typo', 2), scored('typo')),
      measured(scored('typo', 2, 1), scored('typo')),
    );
    expect(describeCost(won)).toContain('all +.315, typo +.315 against');
    expect(describeCost(won)).toContain('100 %');
    expect(tooDear(won)).toEqual([]);
  });
});

test('no engine on a database costs anything that was not measured', () => {
  expect(tooDear(undefined)).toEqual([]);
});
