import { numberAt } from '../number-at.js';
import type { ConfusionCosts } from './align-sounds.js';
import { CONFUSIONS } from './confusions.js';
import { PHONEME_COUNT, PHONEMES } from './phonemes.js';

/** Costs are written in thousandths, and by this multiplied to be whole numbers. */
export const THOUSAND = 1_000;
/** In each line, after the name of the sound: what it tells, what it costs to lose it and to add it, and all changes. */
const CHANGES_FROM = 3;

const LINES: readonly (readonly number[])[] = CONFUSIONS.trim()
  .split('\n')
  .map((line) =>
    line
      .split(/\s+/)
      .slice(1)
      .map((thousandths) => Number(thousandths) / THOUSAND),
  );

const column = (place: number) =>
  Float32Array.from(PHONEMES, (_, sound) => numberAt(LINES[sound] ?? [], place));

/**
 * What a sound tells that is heard as it was typed, by its number: a rare one more than one that is in every other word.
 * All costs are in tens of nats: by so much less likely it is that the one was heard for the other, and not by chance.
 * They are learnt from what recognisers made of terms, see `confusions.ts`.
 */
export const SOUND_WEIGHTS: Float32Array = column(0);
/** What it costs when a typed sound is not heard, by its number. */
export const LOSS_COSTS: Float32Array = column(1);
/** What it costs when a sound is heard that was not typed, by its number. */
export const GAIN_COSTS: Float32Array = column(2);
/** What it costs when a typed sound is heard as another, at `typed * PHONEME_COUNT + heard`; 0 for the same sound. */
export const CHANGE_COSTS: Float32Array = Float32Array.from({ length: PHONEME_COUNT ** 2 }, (_, at) =>
  numberAt(LINES[Math.floor(at / PHONEME_COUNT)] ?? [], CHANGES_FROM + (at % PHONEME_COUNT)),
);

/** All of them together. */
export const CONFUSION_COSTS: ConfusionCosts = {
  tells: SOUND_WEIGHTS,
  lost: LOSS_COSTS,
  gained: GAIN_COSTS,
  changed: CHANGE_COSTS,
};

/** What it would cost if all of some sounds came in from nowhere: what a word of them weighs. */
export function weightOf(sounds: Iterable<number>): number {
  return sumOver(GAIN_COSTS, sounds);
}

/** The sum of what each of some sounds costs or tells, by its number. */
export function sumOver(costs: ArrayLike<number>, sounds: Iterable<number>): number {
  let sum = 0;
  for (const sound of sounds) sum += numberAt(costs, sound);
  return sum;
}
