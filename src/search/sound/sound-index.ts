import type { InvertedIndex } from '../index/inverted-index.js';
import { numberAt } from '../number-at.js';
import type { SpokenEnglish } from '../language/spoken-english.js';
import { LOSS_COSTS, readPhonemes } from './phonemes.js';
import { pronounceHeard } from './pronounce.js';

/** How every term of the lectures is said, and which terms have a run of three rough sounds in common. */
export interface SoundIndex {
  /** Sounds of all terms, one after the other. */
  readonly phonemes: Uint8Array;
  /** Where a term's sounds start in `phonemes`; one more entry than terms. */
  readonly phonemeStarts: Uint32Array;
  /** What it would cost to lose all sounds of a term, see `phonemes.ts`. */
  readonly weights: Float32Array;
  /** How much a term tells when it occurs: minus the binary logarithm of its share of all words. */
  readonly bits: Float32Array;
  /** Terms with a certain run of rough sounds, by its code. */
  readonly termsByRun: ReadonlyMap<number, readonly number[]>;
}

// Sounds that are often heard for one another are one rough sound; H and Y are too weak to count.
const ROUGH_SOUNDS = [
  'AA AE AH AO AW AY EH ER EY IH IY OW OY UH UW',
  'P B F V W',
  'T D TH DH',
  'K G',
  'S Z SH ZH CH JH',
  'M N NG',
  'L R',
];
const WEAK = -1;
const ROUGH_OF: Int8Array = new Int8Array(64).fill(WEAK);
ROUGH_SOUNDS.forEach((names, rough) => {
  for (const phoneme of readPhonemes(names)) ROUGH_OF[phoneme] = rough;
});

/** Words of everyday English that weigh as much as the lectures' own in telling how common a word is. */
const EVERYDAY_WORDS = 20_000;

/** Works out the sounds of all terms. Time grows with the number of distinct terms, not with the texts. */
export function buildSoundIndex(index: InvertedIndex, english: SpokenEnglish): SoundIndex {
  const phonemeStarts = new Uint32Array(index.terms.length + 1);
  const all: number[] = [];
  const bits = new Float32Array(index.terms.length);
  const weights = new Float32Array(index.terms.length);
  const termsByRun = new Map<number, number[]>();
  const words = index.positions.length;
  index.terms.forEach((term, id) => {
    phonemeStarts[id] = all.length;
    if (term === '') return;
    const sounds = pronounceHeard(term);
    for (const phoneme of sounds) all.push(phoneme);
    weights[id] = sounds.reduce((sum, phoneme) => sum + numberAt(LOSS_COSTS, phoneme), 0);
    const count = numberAt(index.postingStarts, id + 1) - numberAt(index.postingStarts, id);
    const share = (count + EVERYDAY_WORDS * english.share(term)) / (words + EVERYDAY_WORDS);
    bits[id] = -Math.log2(share);
    for (const run of new Set(roughRuns(sounds))) {
      const sharing = termsByRun.get(run);
      if (sharing === undefined) termsByRun.set(run, [id]);
      else sharing.push(id);
    }
  });
  phonemeStarts[index.terms.length] = all.length;
  return { phonemes: Uint8Array.from(all), phonemeStarts, weights, bits, termsByRun };
}

/** The sounds of a term; a view, not a copy. */
export function phonemesOf(sound: SoundIndex, term: number): Uint8Array {
  return sound.phonemes.subarray(sound.phonemeStarts[term], sound.phonemeStarts[term + 1]);
}

/**
 * Codes of all runs of three rough sounds; of a shorter word, of the whole and marked as such. A term is worth
 * comparing with what was typed when they share one.
 */
export function roughRuns(phonemes: ArrayLike<number>): number[] {
  const rough = roughSounds(phonemes);
  if (rough.length === 0) return [];
  if (rough.length < 3) return [shortRun(rough)];
  return rough.slice(2).map((last, i) => 64 * numberAt(rough, i) + 8 * numberAt(rough, i + 1) + last);
}

/** Codes under which terms of one or two rough sounds are found that may be a part of what was typed. */
export function shortRuns(phonemes: ArrayLike<number>): number[] {
  const rough = roughSounds(phonemes);
  return rough.flatMap((one, i) => {
    const next = rough[i + 1];
    return next === undefined ? [shortRun([one])] : [shortRun([one]), shortRun([one, next])];
  });
}

function roughSounds(phonemes: ArrayLike<number>): number[] {
  return Array.from(phonemes, (phoneme) => numberAt(ROUGH_OF, phoneme)).filter((rough) => rough !== WEAK);
}

const SHORT = 512;

function shortRun(rough: readonly number[]): number {
  return rough.reduce((code, sound) => code * 8 + sound + 1, 0) + SHORT;
}
