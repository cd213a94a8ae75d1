import { int32At, numberAt, uint8At } from '../number-at.js';
import { PHONEME_COUNT } from './phonemes.js';
import {
  CHANGE_COSTS,
  GAIN_COSTS,
  LOSS_COSTS,
  SOUND_WEIGHTS,
  sumOver,
  THOUSAND,
  weightOf,
} from './sound-costs.js';

/**
 * A cost as a whole number: all of `sound-costs.ts` are some thousandths. Whole numbers are added up quickly, and to the
 * same in whatever order.
 */
export function inThousandths(cost: number): number {
  return Math.round(cost * THOUSAND);
}

const LOSSES: Int32Array = Int32Array.from(LOSS_COSTS, inThousandths);
/** What it costs when a sound is heard that was not typed, in thousandths. */
export const GAINS: Int32Array = Int32Array.from(GAIN_COSTS, inThousandths);

/** A sequence of sounds that is compared with many others. Its costs are in thousandths. */
export interface TypedSounds {
  readonly sounds: readonly number[];
  /** What it would cost if all of them came in from nowhere, not in thousandths: what a word that is all of it weighs. */
  readonly whole: number;
  /** What all of them tell when they are heard, not in thousandths. */
  readonly tells: number;
  /** What it costs to lose each. */
  readonly losses: Int32Array;
  /** What it costs when sound number `row` is heard as another, at `heard * sounds.length + row`. */
  readonly changes: Int32Array;
  /** What each heard sound costs at least, wherever it is found. */
  readonly bounds: Int32Array;
}

/** What the costs of others may be off by, in thousandths: they are kept as Float32. */
export const ROUNDING = 5e-4;

/** Prepares a sequence of sounds for comparisons. */
export function prepareSounds(sounds: readonly number[]): TypedSounds {
  const rows = sounds.length;
  const losses = Int32Array.from(sounds, (sound) => int32At(LOSSES, sound));
  const changes = new Int32Array(PHONEME_COUNT * rows);
  const bounds = GAINS.slice();
  for (let heard = 0; heard < PHONEME_COUNT; heard++) {
    sounds.forEach((sound, row) => {
      const cost = inThousandths(numberAt(CHANGE_COSTS, sound * PHONEME_COUNT + heard));
      changes[heard * rows + row] = cost;
      bounds[heard] = Math.min(int32At(bounds, heard), cost);
    });
  }
  return {
    sounds,
    whole: weightOf(sounds),
    tells: sumOver(SOUND_WEIGHTS, sounds),
    losses,
    changes,
    bounds,
  };
}

/**
 * Finds words somewhere in what was typed, word after word: what a word shares at its beginning with the one before
 * it is not worked out again.
 */
export class WordFinder {
  /** A column of costs for each sound of the word so far, one after the other; before the first sound all 0. */
  private columns = new Int32Array(0);
  /** The least cost in each column. */
  private leasts = new Int32Array(0);
  /** How many sounds of the last word have a column. */
  private done = 0;

  constructor(private readonly typed: TypedSounds) {}

  /**
   * The least cost of finding all of a word's sounds in a row somewhere in what was typed.
   *
   * @param sounds - those of the word are from `start` up to but not including `end`
   * @param shared - how many sounds at the beginning are those of the word asked for before
   * @param most - the answer is Infinity as soon as it is certain to be more than this
   */
  costWithin(sounds: Uint8Array, start: number, end: number, shared: number, most: number): number {
    const { bounds } = this.typed;
    const length = end - start;
    const limit = most * THOUSAND + ROUNDING;
    this.makeRoom(length + 1);
    let done = Math.min(this.done, shared, length);
    let least = int32At(this.leasts, done);
    let rest = 0;
    for (let at = start + done; at < end; at++) rest += int32At(bounds, uint8At(sounds, at));
    while (done < length && least + rest <= limit) {
      const heard = uint8At(sounds, start + done);
      least = this.hear(heard, done);
      rest -= int32At(bounds, heard);
      this.leasts[++done] = least;
    }
    this.done = done;
    return done < length || least > limit ? Infinity : least / THOUSAND;
  }

  /** Works out the column after one more sound. Returns the least cost in it. */
  private hear(heard: number, done: number): number {
    const { columns } = this;
    const { losses, changes } = this.typed;
    const rows = losses.length;
    const last = done * (rows + 1);
    const current = last + rows + 1;
    const gained = int32At(GAINS, heard);
    const at = heard * rows;
    let diagonal = int32At(columns, last);
    let cost = diagonal + gained;
    let least = cost;
    columns[current] = cost;
    for (let row = 0; row < rows; row++) {
      const left = int32At(columns, last + row + 1);
      cost = Math.min(diagonal + int32At(changes, at + row), left + gained, cost + int32At(losses, row));
      least = Math.min(least, cost);
      columns[current + row + 1] = cost;
      diagonal = left;
    }
    return least;
  }

  private makeRoom(length: number): void {
    if (this.leasts.length >= length) return;
    const [columns, leasts] = [this.columns, this.leasts];
    this.leasts = new Int32Array(2 * length);
    this.leasts.set(leasts);
    this.columns = new Int32Array(2 * length * (this.typed.losses.length + 1));
    this.columns.set(columns);
  }
}
