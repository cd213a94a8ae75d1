import { readFile } from 'node:fs/promises';
import type { WholeCorpus } from '../src/corpus/corpus.js';
import { describeGlossaryReport, describeReport } from '../src/corpus/csv/describe-report.js';
import type { GlossaryEntry } from '../src/corpus/glossary.js';
import { loadCorpus } from '../src/corpus/load-corpus.js';
import { loadGlossary } from '../src/corpus/load-glossary.js';
import { parseJudgedQueries } from './queries.js';
import type { QuerySet } from './query-sets.js';
import { resolveQueries } from './scoring.js';
import type { ResolvedQuery } from './scoring.js';

/** A transcript with the queries put to it. */
export interface LoadedSet {
  readonly corpus: WholeCorpus;
  /** The glossary beside the transcript; empty when there is none. */
  readonly glossary: readonly GlossaryEntry[];
  readonly queries: readonly ResolvedQuery[];
  /** What the loaders have to say about rows left out; empty when every row is used. */
  readonly warnings: readonly string[];
}

/**
 * Reads the transcript, its glossary and the judged queries of a set, and ties the one to the other.
 *
 * @throws {CorpusError} when the transcript cannot be used
 * @throws {QueryFileError} at the first fault in the queries
 */
export async function readSet({ data, queries }: QuerySet): Promise<LoadedSet> {
  const { corpus, report } = await loadCorpus(data);
  const { glossary, report: glossaryReport } = await loadGlossary(data);
  const judged = parseJudgedQueries(await readFile(queries, 'utf8'), queries);
  return {
    corpus,
    glossary,
    queries: resolveQueries(judged, corpus, queries),
    warnings: [
      ...(report.rowsLeftOut > 0 ? describeReport(report) : []),
      ...describeGlossaryReport(glossaryReport),
    ],
  };
}
