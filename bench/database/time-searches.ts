import type { Questions } from '../lecture-files.js';
import { summarise } from '../statistics.js';
import { timeWork, type Work } from '../time-queries.js';
import type { Searched } from './measurement.js';

/** What `npm run bench` asks for as well. */
export const HITS = 5;

/** Times searches by kind of query, and suggestions. */
export async function timeSearches(
  { queries, beginnings }: Questions,
  find: (query: string) => Promise<unknown>,
  complete: (typed: string) => Promise<unknown>,
): Promise<Searched> {
  const searches = Array.from(queries, ([name, ofKind]): Work => {
    return { name, inputs: ofKind.map(({ query }) => query), run: find };
  });
  const times = await timeWork([...searches, { name: 'complete', inputs: beginnings, run: complete }]);
  const latencies = searches.flatMap(({ name }) => {
    const taken = times.get(name);
    return taken === undefined ? [] : [[name, summarise(taken)] as const];
  });
  return {
    latencies: [...latencies, ['all', summarise(searches.flatMap(({ name }) => times.get(name) ?? []))]],
    complete: summarise(times.get('complete') ?? []),
    bytes: process.memoryUsage.rss(),
  };
}
