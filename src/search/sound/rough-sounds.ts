import { numberAt } from '../number-at.js';
import { readPhonemes } from './phonemes.js';

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
/** Codes of runs are below this: three rough sounds of eight, and one or two marked as short. */
export const RUN_CODES = SHORT + 9 * 8 + 1;

function shortRun(rough: readonly number[]): number {
  return rough.reduce((code, sound) => code * 8 + sound + 1, 0) + SHORT;
}
