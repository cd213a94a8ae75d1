import type { SpokenEnglish } from '../language/spoken-english.js';
import { LOSS_COSTS } from './phonemes.js';
import { numberAt } from '../number-at.js';
import { LEAST_SHARE, LONG_WORD, MOST_DIFFERENT } from './sound-alikes.js';
import { roughRuns } from './rough-sounds.js';
import { shareSpoken } from './sound-index.js';
import { prepareSounds, WordFinder } from './typed-sounds.js';

/** A term that may sound like a part of something typed. */
export interface SoundingTerm {
  readonly term: string;
  /** How it is said, see `phonemes.ts`. */
  readonly phonemes: Uint8Array;
  /** How often in all lectures. */
  readonly times: number;
}

/** A term that sounds like a part of something typed. */
export interface SoundSeed<T> {
  readonly term: T;
  /** The weight of the sounds that are the same, times the bits that the term tells. */
  readonly worth: number;
}

/**
 * The terms of some around which the search by sound would look for what was typed, as `findSoundAlikes` does among all
 * terms of an index; in no order.
 *
 * @param words - in all lectures
 */
export function soundSeeds<T extends SoundingTerm>(
  terms: readonly T[],
  sounds: readonly number[],
  words: number,
  english: SpokenEnglish,
): SoundSeed<T>[] {
  const typed = prepareSounds(sounds);
  const finder = new WordFinder(typed);
  const runs = new Set(roughRuns(sounds));
  const leastShared = LEAST_SHARE * typed.whole;
  const mostWeight = typed.whole / (1 - MOST_DIFFERENT);
  return terms.flatMap((term) => {
    const { phonemes } = term;
    let own = 0;
    for (const phoneme of phonemes) own += numberAt(LOSS_COSTS, phoneme);
    if (own < leastShared || own > mostWeight) return [];
    if (own > LONG_WORD && new Set(roughRuns(phonemes).filter((run) => runs.has(run))).size < 2) return [];
    const most = Math.min(MOST_DIFFERENT * own, own - leastShared);
    const cost = finder.costWithin(phonemes, 0, phonemes.length, 0, most);
    if (cost > most) return [];
    return [{ term, worth: (own - cost) * -Math.log2(shareSpoken(term, words, english)) }];
  });
}
