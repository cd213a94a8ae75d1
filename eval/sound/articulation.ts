import { isVowel, PHONEME_COUNT, PHONEMES, readPhonemes } from '../../src/search/sound/phonemes.js';
import { numberAt } from '../../src/search/number-at.js';

// Place from lips (0) to throat (6), manner from closed (0) to open (5), voiced or not.
const CONSONANTS: readonly (readonly [string, number, number, 0 | 1])[] = [
  ['P', 0, 0, 0],
  ['B', 0, 0, 1],
  ['T', 2, 0, 0],
  ['D', 2, 0, 1],
  ['K', 5, 0, 0],
  ['G', 5, 0, 1],
  ['CH', 3, 1, 0],
  ['JH', 3, 1, 1],
  ['F', 0.5, 2, 0],
  ['V', 0.5, 2, 1],
  ['TH', 1, 2, 0],
  ['DH', 1, 2, 1],
  ['S', 2, 2, 0],
  ['Z', 2, 2, 1],
  ['SH', 3, 2, 0],
  ['ZH', 3, 2, 1],
  ['HH', 6, 2, 0],
  ['M', 0, 3, 1],
  ['N', 2, 3, 1],
  ['NG', 5, 3, 1],
  ['L', 2, 4, 1],
  ['R', 3, 4, 1],
  ['W', 0, 5, 1],
  ['Y', 4, 5, 1],
];
// How open the mouth is (0 to 1) and how far back the tongue (0 to 1), at the start and at the end of the vowel.
const VOWEL_SHAPES: readonly (readonly [number, number, number, number])[] = [
  [1, 0.8, 1, 0.8],
  [0.9, 0, 0.9, 0],
  [0.6, 0.6, 0.6, 0.6],
  [0.8, 1, 0.8, 1],
  [1, 0.5, 0.3, 1],
  [1, 0.5, 0.2, 0],
  [0.6, 0.1, 0.6, 0.1],
  [0.5, 0.5, 0.5, 0.5],
  [0.5, 0.1, 0.2, 0],
  [0.3, 0.2, 0.3, 0.2],
  [0, 0, 0, 0],
  [0.5, 0.9, 0.3, 1],
  [0.7, 1, 0.2, 0],
  [0.3, 0.8, 0.3, 0.8],
  [0, 0.9, 0, 0.9],
];

const numberOf = (name: string) => readPhonemes(name)[0] ?? 0;
// Sounds that are swallowed or slipped in more readily than the rest.
const LOSS_EXCEPTIONS: ReadonlyMap<number, number> = new Map(
  Object.entries({
    AH: 0.25,
    IH: 0.3,
    HH: 0.4,
    Y: 0.45,
    W: 0.55,
    R: 0.55,
    T: 0.7,
    D: 0.65,
    L: 0.65,
    N: 0.75,
  }).map(([name, cost]) => [numberOf(name), cost]),
);

/** What it costs when a sound is lost or comes in from nowhere, by its number; a firm consonant costs the most. */
export const ARTICULATED_LOSSES: Float32Array = Float32Array.from(
  PHONEMES,
  (_, phoneme) => LOSS_EXCEPTIONS.get(phoneme) ?? (isVowel(phoneme) ? 0.4 : 0.85),
);

/** Pairs across the classes that are nearly one sound. */
const NEAR_PAIRS: readonly (readonly [string, string, number])[] = [
  ['ER', 'R', 0.25],
  ['UW', 'W', 0.3],
  ['UH', 'W', 0.4],
  ['IY', 'Y', 0.3],
  ['IH', 'Y', 0.4],
  ['OW', 'W', 0.45],
  ['OW', 'L', 0.5],
  ['W', 'V', 0.4],
  ['M', 'N', 0.35],
  ['N', 'NG', 0.25],
  ['L', 'R', 0.55],
  ['Y', 'JH', 0.5],
  ['T', 'CH', 0.45],
  ['D', 'JH', 0.45],
  ['TH', 'T', 0.4],
  ['DH', 'D', 0.3],
  ['TH', 'F', 0.3],
  ['B', 'V', 0.4],
];

/** What it costs when one sound is heard as another, at `a * PHONEME_COUNT + b`; 0 for the same sound. */
export const ARTICULATED_CHANGES: Float32Array = changeCosts();

function changeCosts(): Float32Array {
  const costs = new Float32Array(PHONEME_COUNT * PHONEME_COUNT);
  for (let a = 0; a < PHONEME_COUNT; a++) {
    for (let b = 0; b < PHONEME_COUNT; b++) costs[a * PHONEME_COUNT + b] = changeCost(a, b);
  }
  for (const [first, second, cost] of NEAR_PAIRS) {
    const [a, b] = [numberOf(first), numberOf(second)];
    costs[a * PHONEME_COUNT + b] = cost;
    costs[b * PHONEME_COUNT + a] = cost;
  }
  return costs;
}

function changeCost(a: number, b: number): number {
  if (a === b) return 0;
  if (isVowel(a) && isVowel(b)) {
    const [one = [], other = []] = [VOWEL_SHAPES[a], VOWEL_SHAPES[b]];
    const apart = [0, 1, 2, 3].reduce((sum, i) => sum + Math.abs(numberAt(one, i) - numberAt(other, i)), 0);
    return Math.min(0.08 + 0.12 * apart, 0.4);
  }
  const one = CONSONANTS[a - VOWEL_SHAPES.length];
  const other = CONSONANTS[b - VOWEL_SHAPES.length];
  // A vowel for a consonant is a loss and a gain.
  if (one === undefined || other === undefined)
    return numberAt(ARTICULATED_LOSSES, a) + numberAt(ARTICULATED_LOSSES, b);
  const apart =
    0.18 * Math.abs(one[1] - other[1]) +
    0.25 * Math.abs(one[2] - other[2]) +
    0.25 * Math.abs(one[3] - other[3]);
  return Math.min(0.1 + apart, 1);
}
