import { SPILL } from '../../search/weights.js';
import type { Query } from '../connections.js';
import type { Proposal } from './proposal.js';
import { allOf, type TsQuery } from './tsquery.js';

/** A segment that may answer a query. */
export interface Candidate {
  readonly lectureId: number;
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
 * @param scope - what every segment must fulfil; undefined for nothing
 * @param among - ids of the lectures to look in; all of them when left out
 * @param most - at most so many
 */
export async function findCandidates(
  query: Query,
  proposals: readonly Proposal[],
  scope: TsQuery | undefined,
  among: readonly number[] | undefined,
  most: number,
): Promise<readonly Candidate[]> {
  const rows = await query<Row>(
    'find-candidates',
    `SELECT proposal, lecture_id AS "lectureId", number
     FROM lecture_bot.segments_proposed($1::text[], $2::int[], $3::bigint[])`,
    [
      proposals.map(({ condition }) => allOf([condition, ...(scope === undefined ? [] : [scope])])),
      proposals.map((one) => one.most),
      among ?? null,
    ],
  );
  const promises = addUp(rows, proposals);
  const worthOf = (lectureId: number, number: number) => {
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
  ranked.sort((a, b) => b.worth - a.worth || a.lectureId - b.lectureId || a.number - b.number);
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

function keyOf(lectureId: number, number: number): string {
  return `${lectureId} ${number}`;
}
