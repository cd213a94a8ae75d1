import { SPILL } from '../../search/weights.js';
import type { Query } from '../query.js';
import type { Proposal } from './propose.js';
import type { TsQuery } from './tsquery.js';

/** A segment that may answer a query. */
export interface Candidate {
  readonly lectureId: string;
  /** Position in the lecture's segments. */
  readonly number: number;
}

interface Row extends Candidate {
  /** Number of the proposal, from 1. */
  readonly proposal: number;
}

interface Promising extends Candidate {
  /** The most that a proposal says of it; with what others add. */
  best: number;
  added: number;
}

/**
 * Finds the segments that promise most by what was proposed to look for.
 *
 * @param scope - what every segment must fulfil
 * @param most - at most so many
 */
export async function findCandidates(
  query: Query,
  proposals: readonly Proposal[],
  scope: TsQuery,
  most: number,
): Promise<readonly Candidate[]> {
  const rows = await query<Row>(
    'find-candidates',
    `SELECT p.number::int AS proposal, s.lecture_id AS "lectureId", s.number
       FROM unnest($1::text[], $2::int[]) WITH ORDINALITY AS p (condition, most, number)
      CROSS JOIN LATERAL (
            SELECT lecture_id, number FROM lecture_bot.segment_words
             WHERE words @@ p.condition::tsquery LIMIT p.most) AS s`,
    [proposals.map(({ condition }) => `(${condition}) & ${scope}`), proposals.map((one) => one.most)],
  );
  const promises = addUp(rows, proposals);
  const worthOf = (lectureId: string, number: number) => {
    const one = promises.get(keyOf(lectureId, number));
    return one === undefined ? 0 : one.best + one.added;
  };
  const ranked = [...promises.values()].map(({ lectureId, number }) => {
    const beside = SPILL.reduce((sum, share, at) => {
      const reach = at + 1;
      return sum + share * (worthOf(lectureId, number - reach) + worthOf(lectureId, number + reach));
    }, 0);
    return { lectureId, number, worth: worthOf(lectureId, number) + beside };
  });
  ranked.sort(
    (a, b) => b.worth - a.worth || Number(a.lectureId) - Number(b.lectureId) || a.number - b.number,
  );
  return ranked.slice(0, most);
}

function addUp(rows: readonly Row[], proposals: readonly Proposal[]): ReadonlyMap<string, Promising> {
  const promises = new Map<string, Promising>();
  for (const { proposal, lectureId, number } of rows) {
    const key = keyOf(lectureId, number);
    const one = promises.get(key) ?? { lectureId, number, best: 0, added: 0 };
    promises.set(key, one);
    const { worth = 0, adds = false } = proposals[proposal - 1] ?? {};
    if (adds) one.added += worth;
    else one.best = Math.max(one.best, worth);
  }
  return promises;
}

function keyOf(lectureId: string, number: number): string {
  return `${lectureId} ${number}`;
}
