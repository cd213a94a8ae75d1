import { segmentKey, type QueryScore } from './scoring.js';

const SHOWN_HITS = 5;

/**
 * Lists the queries that could have been answered better: with an nDCG@5 below 1, or answered although the
 * lectures do not hold what they ask for; worst first. Each with the first hits and their grades, and with the
 * graded segments that are not among these.
 */
export function renderMisses(scores: readonly QueryScore[]): string {
  return scores
    .filter(isMiss)
    .sort((a, b) => (a.ndcg ?? 0) - (b.ndcg ?? 0))
    .map(renderMiss)
    .join('\n');
}

function isMiss({ ndcg, hits }: QueryScore): boolean {
  return ndcg === undefined ? hits.length > 0 : ndcg < 1;
}

function renderMiss({ judged, hits, ndcg }: QueryScore): string {
  const shown = hits.slice(0, SHOWN_HITS);
  const keys = shown.map(segmentKey);
  const found = shown.map(({ grade }, at) => `${keys[at]}:${grade}`).join(' ') || 'nothing';
  const missed = [...judged.grades]
    .filter(([key]) => !keys.includes(key))
    .map(([key, grade]) => `${key}:${grade}`)
    .join(' ');
  const figure = ndcg === undefined ? '  – ' : ndcg.toFixed(2);
  return `${figure} ${judged.kind.padEnd(13)}${judged.query}\n       found ${found}${missed === '' ? '' : `   missed ${missed}`}`;
}
