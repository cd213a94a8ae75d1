import { SOUND_EVIDENCE } from '../weights.js';
import type { SoundAlike } from './sound-alikes.js';

/** What speaks for words being a term misheard, beside how alike they sound. */
export interface SoundEvidence {
  /** The share of letters that the term and the words run together have in common, 0 to 1. */
  readonly sameLetters: number;
  /** Whether a dictionary has the term. */
  readonly isKnown: boolean;
  /** Words in all transcripts together. */
  readonly words: number;
  /** The share of them among which the term was looked for: all, or those beside a word that was heard right. */
  readonly shareSearched: number;
}

/**
 * How sure it is that words which sound like a term are that term misheard, 0 to 1.
 *
 * A logistic function of what speaks for it: the sounds they share against those that differ; letters they share,
 * since nobody says names quite as dictionaries think; a word that is rare by itself, for the recogniser writes odd
 * words where it did not understand; and a term that dictionaries lack, for those that they have it mostly writes
 * down right.
 */
export function soundStrength(
  alike: SoundAlike,
  { sameLetters, isKnown, words, shareSearched }: SoundEvidence,
): number {
  const { shared, cost, rarest } = alike;
  const evidence =
    SOUND_EVIDENCE.shared * Math.min(shared, SOUND_EVIDENCE.mostShared) -
    SOUND_EVIDENCE.cost * cost -
    (SOUND_EVIDENCE.shareOfCost * cost) / (shared + cost) +
    SOUND_EVIDENCE.sameLetters * sameLetters +
    SOUND_EVIDENCE.rarest * rarest -
    (isKnown ? SOUND_EVIDENCE.known : 0) -
    SOUND_EVIDENCE.needed;
  // Chance finds more in more words, but what is sought is said more often there, too.
  const chance = shareSearched * Math.sqrt(words / SOUND_EVIDENCE.fittedWords);
  return 1 / (1 + Math.exp(-evidence) * chance);
}
