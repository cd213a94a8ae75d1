import type { Contestant } from '../eval/contestant.js';
import type { Corpus } from '../src/corpus/corpus.js';
import type { Measurement } from './measurement.js';
import type { OwnContestant } from './own.js';
import { makeBeginnings, makeQueries, mixKinds, QUERY_KINDS } from './queries.js';
import type { BenchQuery, QueryKind } from './queries.js';
import { summarise } from './statistics.js';
import { makeLibrary, writeCorpus } from './text/corpus.js';
import { loadEnglish } from './text/english.js';
import { timeWork } from './time-queries.js';
import type { Work } from './time-queries.js';

/** Everything is drawn from this seed; another one gives other lectures of the same kind. */
export const SEED = 2026;
const QUERIES_PER_KIND = 40;
/** As many hits as a page of the bot's reply shows. */
const HITS = 5;
const BYTES_PER_KIB = 1024;

/** Loads a contestant with lectures of so many segments in all, and measures it. */
export async function measure(
  makeContestant: (corpus: Corpus) => Promise<Contestant & Partial<OwnContestant>>,
  segmentCount: number,
): Promise<Measurement> {
  const { corpus, queries, beginnings } = prepare(segmentCount);
  const textBytes = residentBytes();
  const start = performance.now();
  const contestant = await makeContestant(corpus);
  const indexMs = performance.now() - start;
  const indexedBytes = residentBytes();

  const all = mixKinds(queries, QUERY_KINDS);
  const { reply, complete } = contestant;
  const searches: Work[] = [...queries].map(([kind, ofKind]) => ({
    name: kind,
    inputs: ofKind.map(({ query }) => query),
    run: (query) => contestant.find(query, HITS),
  }));
  const times = await timeWork(searches);
  const otherTimes = await timeWork([
    ...(reply === undefined ? [] : [{ name: 'reply', inputs: all, run: reply }]),
    ...(complete === undefined ? [] : [{ name: 'complete', inputs: beginnings, run: complete }]),
  ]);
  const answered = new Map<string, number>();
  for (const [kind, ofKind] of queries) answered.set(kind, await shareAnswered(contestant, ofKind));
  return {
    name: contestant.name,
    indexMs,
    textBytes,
    indexedBytes,
    peakBytes: process.resourceUsage().maxRSS * BYTES_PER_KIB,
    byKind: byKind((kind) => summarise(times.get(kind) ?? [])),
    all: summarise([...times.values()].flat()),
    answered: byKind((kind) => answered.get(kind) ?? 0),
    otherWork: Object.fromEntries([...otherTimes].map(([name, ms]) => [name, summarise(ms)])),
  };
}

/** The lectures and what is asked about them; whatever else it takes to write them is let go. */
function prepare(segmentCount: number) {
  const library = makeLibrary(loadEnglish(), SEED, segmentCount);
  const queries = makeQueries(library, SEED, QUERIES_PER_KIND);
  return { corpus: writeCorpus(library), queries, beginnings: makeBeginnings(queries, SEED) };
}

function byKind<T>(value: (kind: QueryKind) => T): Record<QueryKind, T> {
  return Object.fromEntries(QUERY_KINDS.map((kind) => [kind, value(kind)])) as Record<QueryKind, T>;
}

async function shareAnswered(contestant: Contestant, queries: readonly BenchQuery[]): Promise<number> {
  let answered = 0;
  for (const { query, videoId } of queries) {
    const hits = await contestant.find(query, HITS);
    if (hits.some((hit) => hit.videoId === videoId)) answered++;
  }
  return answered / queries.length;
}

/** Resident memory without what is no longer used, if the process was started with `--expose-gc`. */
function residentBytes(): number {
  globalThis.gc?.();
  return process.memoryUsage.rss();
}
