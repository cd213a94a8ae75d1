import { mean } from './metrics.js';
import type { QueryScore } from './scoring.js';

/** An engine's figures on one set of queries, each from 0 to 1; `undefined` where there was nothing to measure. */
export interface Summary {
  /** Mean nDCG@5 over all queries that have an answer. */
  readonly all: number | undefined;
  /** The same by kind of query. */
  readonly byKind: ReadonlyMap<string, number>;
  readonly precisionAt1: number | undefined;
  /** Mean reciprocal rank. */
  readonly reciprocalRank: number | undefined;
  /** Share of the queries without an answer for which nothing was found. */
  readonly notFound: number | undefined;
  /** Share of the queries with an answer for which nothing was found. */
  readonly refused: number | undefined;
}

/** Sums up how an engine did. */
export function summarise(scores: readonly QueryScore[]): Summary {
  const answerable = scores.filter(({ judged }) => judged.grades.size > 0);
  const unanswerable = scores.filter(({ judged }) => judged.grades.size === 0);
  const byKind = new Map<string, number>();
  for (const kind of new Set(answerable.map(({ judged }) => judged.kind))) {
    const value = mean(
      answerable.filter(({ judged }) => judged.kind === kind).map((score) => score.ndcg ?? 0),
    );
    if (value !== undefined) byKind.set(kind, value);
  }
  return {
    all: mean(answerable.map((score) => score.ndcg ?? 0)),
    byKind,
    precisionAt1: mean(answerable.map((score) => score.precisionAt1 ?? 0)),
    reciprocalRank: mean(answerable.map((score) => score.reciprocalRank ?? 0)),
    notFound: shareOfEmpty(unanswerable),
    refused: shareOfEmpty(answerable),
  };
}

function shareOfEmpty(scores: readonly QueryScore[]): number | undefined {
  return mean(scores.map(({ hits }) => (hits.length === 0 ? 1 : 0)));
}
