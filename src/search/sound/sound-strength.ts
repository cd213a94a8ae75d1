import type { SoundAlike } from './sound-alikes.js';

/**
 * How sure it is that words which sound like a term are that term misheard, 0 to 1.
 *
 * A logistic function of what speaks for it, in bits: the sounds they share against those that differ; words that
 * are rare by themselves, for the recogniser writes odd words where it did not understand; and a term that is no
 * everyday word, for those it writes down right. Chance finds more in longer transcripts.
 *
 * @param alike - the run of words
 * @param rarity - minus the binary logarithm of the term's share of everyday English
 * @param words - in all transcripts together
 */
export function soundStrength(alike: SoundAlike, rarity: number, words: number): number {
  const evidence =
    5 * alike.shared - 6 * alike.cost + (alike.rarest - 8) + 0.7 * (rarity - 20) - Math.log2(words);
  return 1 / (1 + Math.exp(-0.5 * (evidence + 3)));
}
