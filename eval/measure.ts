import type { ContestantFactory } from './contestant.js';
import { cost, describeCost, tooDear, type Cost } from './cost.js';
import { shortfalls } from './goals.js';
import { renderMisses } from './misses.js';
import { DATABASE_ENGINE, DATABASE_WITH_GLOSSARY, OWN_ENGINE, WITH_GLOSSARY } from './names.js';
import type { QuerySet } from './query-sets.js';
import { readSet } from './read-set.js';
import { scoreQueries } from './scoring.js';
import type { QueryScore } from './scoring.js';
import { summarise } from './summary.js';
import type { Summary } from './summary.js';
import { renderTable } from './table.js';

/** How one engine did on one set. */
export interface Result {
  /** The name by which `--engine` picks it. */
  readonly engine: string;
  /** The name in the table. */
  readonly name: string;
  readonly summary: Summary;
  readonly scores: readonly QueryScore[];
  /** Goals that are not reached, in words; none where none are set. */
  readonly shortfalls: readonly string[];
  /** What the database costs, where that is what it is in and the same engine in memory was measured before. */
  readonly cost: Cost | undefined;
}

/** How the engines did on one set. */
export interface SetResult {
  readonly set: QuerySet;
  readonly results: readonly Result[];
  /** Rows of the transcript or the glossary that could not be used. */
  readonly warnings: readonly string[];
}

/** The engines on a database, and the same in memory. */
const IN_MEMORY: ReadonlyMap<string, string> = new Map([
  [DATABASE_ENGINE, OWN_ENGINE],
  [DATABASE_WITH_GLOSSARY, WITH_GLOSSARY],
]);

/** Loads a set, puts its queries to each engine and sums up. */
export async function measureSet(
  set: QuerySet,
  engines: ReadonlyMap<string, ContestantFactory>,
): Promise<SetResult> {
  const { corpus, glossary, queries, warnings } = await readSet(set);
  const results: Result[] = [];
  for (const [engine, makeContestant] of engines) {
    const contestant = await makeContestant(corpus, glossary);
    const scores = await scoreQueries(contestant, queries);
    const summary = summarise(scores);
    const goals = engine === OWN_ENGINE ? set.goals : undefined;
    const inMemory = results.find((result) => result.engine === IN_MEMORY.get(engine));
    const dear = inMemory && cost(inMemory, { summary, scores });
    const short = goals === undefined ? tooDear(dear) : shortfalls(summary, goals);
    results.push({ engine, name: contestant.name, summary, scores, shortfalls: short, cost: dear });
  }
  return { set, results, warnings };
}

/** A set's table as text, with the goals missed and, if asked for, the queries that went wrong. */
export function renderSet({ set, results, warnings }: SetResult, misses: boolean): string {
  const scores = results[0]?.scores ?? [];
  const answerable = scores.filter(({ judged }) => judged.grades.size > 0).length;
  const counts = `${answerable} answerable and ${scores.length - answerable} unanswerable queries`;
  const parts = [`${set.name}: ${counts} on ${set.data}`, ...warnings, renderTable(results)];
  if (set.goals !== undefined) {
    for (const { name, engine, shortfalls: short } of results) {
      if (engine !== OWN_ENGINE) continue;
      parts.push(
        short.length === 0 ? `${name} reaches every goal.` : `${name} falls short: ${short.join('; ')}.`,
      );
    }
  }
  for (const { engine, cost, shortfalls: short } of results) {
    if (cost !== undefined) parts.push([`${engine}: ${describeCost(cost)}`, ...short].join('; '));
  }
  if (misses) for (const result of results) parts.push(`${result.name}\n${renderMisses(result.scores)}`);
  return parts.join('\n\n');
}

/** Results as plain data for JSON, single queries only if asked for. */
export function toJson({ set, results }: SetResult, misses: boolean): unknown {
  return {
    set: set.name,
    data: set.data,
    queries: set.queries,
    engines: results.map(({ engine, summary, scores, shortfalls: short, cost }) => ({
      engine,
      ...summary,
      byKind: Object.fromEntries(summary.byKind),
      shortfalls: short,
      ...(cost && { cost: { ...cost, byKind: Object.fromEntries(cost.byKind) } }),
      ...(misses && { scores: scores.map(scoreToJson) }),
    })),
  };
}

function scoreToJson({ judged, hits, ndcg }: QueryScore): unknown {
  const { kind, query, judgements } = judged;
  return { kind, query, judgements, ndcg, hits };
}
