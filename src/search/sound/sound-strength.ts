import type { SoundAlike } from './sound-alikes.js';

/** Words in the transcripts that the weights below were fitted on: a lecture of 45 minutes. */
const FITTED_WORDS = 8000;

/**
 * How sure it is that words which sound like a term are that term misheard, 0 to 1.
 *
 * A logistic function of what speaks for it: the sounds they share against those that differ; a word that is rare
 * by itself, for the recogniser writes odd words where it did not understand; and a term that dictionaries lack,
 * for those that they have it mostly writes down right. Chance finds more in longer transcripts.
 *
 * @param alike - the run of words
 * @param isKnown - whether a dictionary has the term
 * @param words - in all transcripts together
 */
export function soundStrength(alike: SoundAlike, isKnown: boolean, words: number): number {
  const { shared, cost, rarest } = alike;
  const evidence =
    1.1 * shared - cost - (7 * cost) / (shared + cost) + 0.26 * rarest - (isKnown ? 1.45 : 0) - 3.6;
  return 1 / (1 + Math.exp(-evidence) * (words / FITTED_WORDS));
}
