import { float32At, float64At, numberAt } from '../number-at.js';
import { CHANGE_COSTS, LOSS_COSTS, PHONEME_COUNT } from './phonemes.js';

/** A sequence of sounds that is compared with many others. */
export interface TypedSounds {
  readonly sounds: readonly number[];
  /** What it costs to lose all of them. */
  readonly whole: number;
  /** What it costs to lose each. */
  readonly losses: Float64Array;
  /** What it costs when sound number `row` is heard as another, at `heard * sounds.length + row`. */
  readonly changes: Float64Array;
}

/** Prepares a sequence of sounds for comparisons. */
export function prepareSounds(sounds: readonly number[]): TypedSounds {
  const rows = sounds.length;
  const losses = Float64Array.from(sounds, (sound) => numberAt(LOSS_COSTS, sound));
  const changes = new Float64Array(PHONEME_COUNT * rows);
  for (let heard = 0; heard < PHONEME_COUNT; heard++) {
    sounds.forEach((sound, row) => {
      changes[heard * rows + row] = numberAt(CHANGE_COSTS, heard * PHONEME_COUNT + sound);
    });
  }
  return { sounds, whole: losses.reduce((sum, loss) => sum + loss, 0), losses, changes };
}

/** Finds words somewhere in what was typed; keeps its arrays between words. */
export class WordFinder {
  private last: Float64Array;
  private current: Float64Array;

  constructor(private readonly typed: TypedSounds) {
    this.last = new Float64Array(typed.sounds.length + 1);
    this.current = new Float64Array(typed.sounds.length + 1);
  }

  /** The least cost of finding all of a word's sounds in a row somewhere in what was typed. */
  costWithin(word: Uint8Array): number {
    const { losses, changes } = this.typed;
    const rows = losses.length;
    this.last.fill(0);
    for (const heard of word) {
      const { last, current } = this;
      const lost = float32At(LOSS_COSTS, heard);
      const at = heard * rows;
      let above = float64At(last, 0) + lost;
      current[0] = above;
      for (let row = 0; row < rows; row++) {
        const changed = float64At(last, row) + float64At(changes, at + row);
        const skipped = above + float64At(losses, row);
        const dropped = float64At(last, row + 1) + lost;
        above = changed < skipped ? changed : skipped;
        if (dropped < above) above = dropped;
        current[row + 1] = above;
      }
      this.last = current;
      this.current = last;
    }
    let least = Infinity;
    for (const cost of this.last) if (cost < least) least = cost;
    return least;
  }
}
