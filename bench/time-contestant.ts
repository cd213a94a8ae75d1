import type { Contestant, SegmentRef } from '../eval/contestant.js';
import type { Questions } from './lecture-files.js';
import type { Timing } from './measurement.js';
import type { OwnContestant } from './own.js';
import { mixKinds, QUERY_KINDS } from './queries.js';
import type { BenchQuery, QueryKind } from './queries.js';
import { summarise } from './statistics.js';
import { timeWork } from './time-queries.js';
import type { Work } from './time-queries.js';

/** As many hits as a page of the bot's reply shows. */
export const HITS = 5;

/** Puts all queries to a contestant, and to ours what else the bot asks of it. */
export async function timeContestant(
  contestant: Contestant & Partial<OwnContestant>,
  { queries, beginnings }: Questions,
): Promise<Timing> {
  const found = new Map<string, readonly SegmentRef[]>();
  const searches: Work[] = [...queries].map(([kind, ofKind]) => ({
    name: kind,
    inputs: ofKind.map(({ query }) => query),
    run: async (query) => found.set(query, await contestant.find(query, HITS)),
  }));
  const times = await timeWork(searches);
  const { reply, complete } = contestant;
  const otherTimes = await timeWork([
    ...(reply === undefined ? [] : [{ name: 'reply', inputs: mixKinds(queries, QUERY_KINDS), run: reply }]),
    ...(complete === undefined ? [] : [{ name: 'complete', inputs: beginnings, run: complete }]),
  ]);
  return {
    name: contestant.name,
    byKind: byKind((kind) => summarise(times.get(kind) ?? [])),
    all: summarise([...times.values()].flat()),
    answered: byKind((kind) => shareAnswered(queries.get(kind) ?? [], found)),
    otherWork: Object.fromEntries([...otherTimes].map(([name, ms]) => [name, summarise(ms)])),
  };
}

function byKind<T>(value: (kind: QueryKind) => T): Record<QueryKind, T> {
  return Object.fromEntries(QUERY_KINDS.map((kind) => [kind, value(kind)])) as Record<QueryKind, T>;
}

/** Of the queries that were put. */
function shareAnswered(
  queries: readonly BenchQuery[],
  found: ReadonlyMap<string, readonly SegmentRef[]>,
): number {
  const put = queries.filter(({ query }) => found.has(query));
  const answered = put.filter(({ query, videoId }) =>
    found.get(query)?.some((hit) => hit.videoId === videoId),
  );
  return answered.length / put.length;
}
