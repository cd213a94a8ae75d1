import { firstReaching } from '../../index/ascending.js';
import type { SoundAlike } from '../../sound/sound-alikes.js';
import { isAsTyped, type Alternative } from '../concept.js';

/** A misheard word is looked for within so many words of one that was heard right. */
const ANCHOR_REACH = 2;
/** How many sequences of words beside one anchor may be the misheard word: by where they start, and of about its length. */
const PLACES_BESIDE = 8;

/** A word beside a span that was heard right. */
export interface Anchor {
  readonly side: 'before' | 'after';
  readonly starts: Alternative['runs']['starts'];
}

/** The words typed beside a span, where the lectures have them: what was misheard is looked for beside them first. */
export function anchorsOf(
  known: readonly Alternative[],
  roles: readonly number[],
  first: number,
  last: number,
): Anchor[] {
  return known.flatMap((one): Anchor[] => {
    if (one.first !== one.last || roles[one.first] !== 1 || !isAsTyped(one.kind)) return [];
    if (one.first === first - 1) return [{ side: 'before', starts: one.runs.starts }];
    if (one.first === last + 1) return [{ side: 'after', starts: one.runs.starts }];
    return [];
  });
}

/**
 * What share of all words was searched to find a run of words: those beside anchors where it stands beside one, else all of
 * them, 1. Chance finds less among fewer words, so the run proves more.
 */
export function shareBeside(
  anchors: readonly Anchor[],
  { start, length }: SoundAlike,
  words: number,
): number {
  const isBeside = anchors.some(({ side, starts }) => {
    const from = side === 'before' ? start - ANCHOR_REACH : start + length;
    return (starts[firstReaching(starts, from)] ?? Infinity) < from + ANCHOR_REACH;
  });
  if (!isBeside) return 1;
  return shareOfPlacesBeside(
    anchors.reduce((sum, { starts }) => sum + starts.length, 0),
    words,
  );
}

/** The share of all words that stand beside so many anchors, 0 to 1. */
export function shareOfPlacesBeside(anchors: number, words: number): number {
  return Math.min(1, (PLACES_BESIDE * anchors) / words);
}
