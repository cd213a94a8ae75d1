import type { InvertedIndex } from '../index/inverted-index.js';
import { lengthOfRun, runsReaching, strengthOfRun } from '../index/runs.js';
import { joinTerms } from '../language/join-terms.js';
import { numberAt } from '../number-at.js';
import { answers, type Plan } from '../query/concept.js';
import type { Reason } from '../search-engine.js';
import type { ScoreParts } from './scoring.js';

/** The most ways in which one word of a query is told to have been found in a segment. */
const MOST_TOLD = 4;

/**
 * Tells what a segment's score comes from, the most first: each word of the query, words near one another, and what the plan
 * prefers beside them.
 */
export function explainHit(
  index: InvertedIndex,
  plan: Plan,
  segment: number,
  parts: ScoreParts & { readonly gained: number },
): Reason[] {
  const reasons = plan.concepts.map(({ label }, concept): Reason => {
    const found = foundIn(index, plan, segment, concept);
    return {
      what: label,
      points: numberAt(parts.concepts, concept),
      found: found.length > 0 ? found : [{ kind: 'neighbour', text: '' }],
    };
  });
  if (parts.nearness > 0) reasons.push({ what: 'nearness', points: parts.nearness, found: [] });
  if (plan.prefers !== undefined) reasons.push({ what: plan.prefers, points: parts.gained, found: [] });
  return reasons.filter(({ points }) => points > 0).sort((a, b) => b.points - a.points);
}

function foundIn(index: InvertedIndex, plan: Plan, segment: number, concept: number) {
  const from = numberAt(index.segmentStarts, segment);
  const end = numberAt(index.segmentEnds, segment);
  const found = new Map<string, Reason['found'][number]>();
  for (const one of plan.alternatives) {
    if (!answers(one, concept)) continue;
    const { kind, runs } = one;
    for (const at of runsReaching(runs, from, end)) {
      if (strengthOfRun(runs, at) === 0) continue;
      const start = numberAt(runs.starts, at);
      const terms = index.stream.subarray(start, start + lengthOfRun(runs, at));
      const text = joinTerms(Array.from(terms, (term) => index.terms[term] ?? ''));
      if (found.size < MOST_TOLD) found.set(`${kind} ${text}`, { kind, text });
    }
  }
  return [...found.values()];
}
