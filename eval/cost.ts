import { segmentKey, type QueryScore } from './scoring.js';
import type { Summary } from './summary.js';

/** What it costs in relevance to search by another engine. */
export interface Cost {
  /** What the mean nDCG@5 over all answerable queries loses; less than 0 where it gains. */
  readonly all: number;
  /** The same by kind of query. */
  readonly byKind: ReadonlyMap<string, number>;
  /** Share of the queries whose first hit is the same, or for which both find nothing. */
  readonly sameFirst: number;
}

interface Measured {
  readonly summary: Summary;
  /** In the order of the queries. */
  readonly scores: readonly QueryScore[];
}

/** So much the database may cost, over all queries and of each kind. */
const MOST = 0.03;
/** Below the last printed decimal: sums of fractions miss a round number by less. */
const TOLERANCE = 1e-9;

/** Tells what it costs to search by one engine and not by another. */
export function cost(other: Measured, engine: Measured): Cost {
  const byKind = [...other.summary.byKind].map(
    ([kind, value]) => [kind, value - (engine.summary.byKind.get(kind) ?? 0)] as const,
  );
  const firsts = other.scores.map(firstHit);
  const same = engine.scores.filter((score, at) => firstHit(score) === firsts[at]);
  return {
    all: (other.summary.all ?? 0) - (engine.summary.all ?? 0),
    byKind: new Map(byKind),
    sameFirst: same.length / Math.max(firsts.length, 1),
  };
}

/** One line for whoever reads it: by how much nDCG@5 falls or rises. */
export function describeCost({ all, byKind, sameFirst }: Cost): string {
  const figures = [['all', all] as const, ...byKind].map(([what, lost]) => `${what} ${change(lost)}`);
  return `${figures.join(', ')} against memory; the same first hit for ${(100 * sameFirst).toFixed(0)} % of the queries`;
}

/** Says for what the cost is more than it may be, one sentence each. */
export function tooDear(cost: Cost | undefined): readonly string[] {
  if (cost === undefined) return [];
  return [['all', cost.all] as const, ...cost.byKind].flatMap(([what, lost]) =>
    lost > MOST + TOLERANCE ? [`${what} loses ${lost.toFixed(3)}, ${MOST.toFixed(2)} may be lost`] : [],
  );
}

function firstHit({ hits: [first] }: QueryScore): string | undefined {
  return first && segmentKey(first);
}

function change(lost: number): string {
  const figure = Math.abs(lost).toFixed(3).replace(/^0\./, '.');
  if (figure === '.000') return figure;
  return `${lost > 0 ? '-' : '+'}${figure}`;
}
