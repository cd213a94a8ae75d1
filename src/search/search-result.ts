import type { Found } from './finder.js';
import type { ParsedQuery } from './query/parse-query.js';
import type { Hit, SearchResult } from './search-engine.js';

/** What a finder found, whatever its segments are. */
interface FoundAs<S> extends Pick<Found, 'hasMore' | 'suggestions' | 'unsaid' | 'isShortened'> {
  readonly segments: readonly S[];
  readonly nearest: readonly S[];
}

/** Makes the result of a search of what was found. */
export function resultOf<S>(
  { segments, nearest, hasMore, suggestions, unsaid, isShortened }: FoundAs<S>,
  query: ParsedQuery,
  unknownLecture: string | undefined,
  toHit: (found: S) => Hit,
): SearchResult {
  return {
    hits: segments.map(toHit),
    hasMore,
    nearest: nearest.map(toHit),
    suggestions,
    unknownLecture,
    ...(query.isShortened || isShortened ? { isShortened: true } : {}),
    ...(query.isAllLeftOut ? { isAllLeftOut: true } : {}),
    ...(segments.length > 0 && unsaid.length > 0 ? { unsaid } : {}),
  };
}
