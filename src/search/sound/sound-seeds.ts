import type { SpokenEnglish } from '../language/spoken-english.js';
import { roughRuns } from './rough-sounds.js';
import { mostCostOfSeed, runsOfSeed } from './seed-rule.js';
import { weightOf } from './sound-costs.js';
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
  /** How much cheaper it is found in what was typed than from nowhere, times the bits that the term tells. */
  readonly worth: number;
}

/** A term ready to be compared with several things that were typed. */
export interface ReadyTerm<T> {
  readonly term: T;
  /** What it would cost if all its sounds came in from nowhere. */
  readonly own: number;
  /** Its runs of rough sounds, each once; none of a short one, which need not share any. */
  readonly runs: readonly number[];
}

/** Works out once what is asked of each term for whatever was typed. */
export function readyTerms<T extends SoundingTerm>(terms: readonly T[]): ReadyTerm<T>[] {
  return terms.map((term) => {
    const own = weightOf(term.phonemes);
    return { term, own, runs: runsOfSeed(own) > 0 ? [...new Set(roughRuns(term.phonemes))] : [] };
  });
}

/**
 * The terms of some around which the search by sound would look for what was typed, as `findSoundAlikes` does among all
 * terms of an index; in no order. Short ones need not share a run of sounds with it, so there are more of those.
 *
 * @param words - in all lectures
 */
export function soundSeeds<T extends SoundingTerm>(
  terms: readonly ReadyTerm<T>[],
  sounds: readonly number[],
  words: number,
  english: SpokenEnglish,
): SoundSeed<T>[] {
  const typed = prepareSounds(sounds);
  const finder = new WordFinder(typed);
  const typedRuns = new Set(roughRuns(sounds));
  const mostCost = mostCostOfSeed(typed.whole);
  const seeds: SoundSeed<T>[] = [];
  for (const { term, own, runs } of terms) {
    const most = mostCost(own);
    if (most < 0 || countIn(typedRuns, runs) < runsOfSeed(own)) continue;
    const cost = finder.costWithin(term.phonemes, 0, term.phonemes.length, 0, most);
    if (cost > most) continue;
    seeds.push({ term, worth: (own - cost) * -Math.log2(shareSpoken(term, words, english)) });
  }
  return seeds;
}

function countIn(set: ReadonlySet<number>, numbers: readonly number[]): number {
  return numbers.reduce((count, one) => (set.has(one) ? count + 1 : count), 0);
}
