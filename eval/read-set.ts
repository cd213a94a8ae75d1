import { readFile } from 'node:fs/promises';
import type { Corpus } from '../src/corpus/corpus.js';
import { describeReport } from '../src/corpus/describe-report.js';
import { loadCorpus } from '../src/corpus/load-corpus.js';
import { parseJudgedQueries } from './queries.js';
import type { QuerySet } from './query-sets.js';
import { resolveQueries } from './scoring.js';
import type { ResolvedQuery } from './scoring.js';

/** A transcript with the queries put to it. */
export interface LoadedSet {
  readonly corpus: Corpus;
  readonly queries: readonly ResolvedQuery[];
  /** What the transcript's loader has to say about rows left out; empty when every row is used. */
  readonly warnings: readonly string[];
}

/**
 * Reads the transcript and the judged queries of a set, and ties the one to the other.
 *
 * @throws {CorpusError} when the transcript cannot be used
 * @throws {QueryFileError} at the first fault in the queries
 */
export async function readSet({ data, queries }: QuerySet): Promise<LoadedSet> {
  const { corpus, report } = await loadCorpus(data);
  const judged = parseJudgedQueries(await readFile(queries, 'utf8'), queries);
  return {
    corpus,
    queries: resolveQueries(judged, corpus, queries),
    warnings: report.rowsLeftOut > 0 ? describeReport(report) : [],
  };
}
