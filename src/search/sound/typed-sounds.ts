import { float32At, float64At, numberAt, uint8At } from '../number-at.js';
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
  /** What each heard sound costs at least, wherever it is found. */
  readonly bounds: Float64Array;
}

/** The same costs added up in another order differ by less than this. */
const ROUNDING = 1e-9;

/** Prepares a sequence of sounds for comparisons. */
export function prepareSounds(sounds: readonly number[]): TypedSounds {
  const rows = sounds.length;
  const losses = Float64Array.from(sounds, (sound) => numberAt(LOSS_COSTS, sound));
  const changes = new Float64Array(PHONEME_COUNT * rows);
  const bounds = Float64Array.from(LOSS_COSTS);
  for (let heard = 0; heard < PHONEME_COUNT; heard++) {
    sounds.forEach((sound, row) => {
      const cost = numberAt(CHANGE_COSTS, heard * PHONEME_COUNT + sound);
      changes[heard * rows + row] = cost;
      bounds[heard] = Math.min(float64At(bounds, heard), cost);
    });
  }
  return { sounds, whole: losses.reduce((sum, loss) => sum + loss, 0), losses, changes, bounds };
}

/**
 * Finds words somewhere in what was typed, word after word: what a word shares at its beginning with the one before
 * it is not worked out again.
 */
export class WordFinder {
  /** A column of costs for each sound of the word so far, one after the other; before the first sound all 0. */
  private columns = new Float64Array(0);
  /** The least cost in each column. */
  private leasts = new Float64Array(0);
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
    this.makeRoom(length + 1);
    let done = Math.min(this.done, shared, length);
    let least = float64At(this.leasts, done);
    let rest = 0;
    for (let at = start + done; at < end; at++) rest += float64At(bounds, uint8At(sounds, at));
    while (done < length && least + rest <= most + ROUNDING) {
      const heard = uint8At(sounds, start + done);
      least = this.hear(heard, done);
      rest -= float64At(bounds, heard);
      this.leasts[++done] = least;
    }
    this.done = done;
    return done < length || least > most ? Infinity : least;
  }

  /** Works out the column after one more sound. Returns the least cost in it. */
  private hear(heard: number, done: number): number {
    const { columns } = this;
    const { losses, changes } = this.typed;
    const rows = losses.length;
    const last = done * (rows + 1);
    const current = last + rows + 1;
    const lost = float32At(LOSS_COSTS, heard);
    const at = heard * rows;
    let diagonal = float64At(columns, last);
    let above = diagonal + lost;
    let least = above;
    columns[current] = above;
    for (let row = 0; row < rows; row++) {
      const left = float64At(columns, last + row + 1);
      const changed = diagonal + float64At(changes, at + row);
      above = Math.min(changed, above + float64At(losses, row), left + lost);
      least = Math.min(least, above);
      columns[current + row + 1] = above;
      diagonal = left;
    }
    return least;
  }

  private makeRoom(length: number): void {
    if (this.leasts.length >= length) return;
    const [columns, leasts] = [this.columns, this.leasts];
    this.leasts = new Float64Array(2 * length);
    this.leasts.set(leasts);
    this.columns = new Float64Array(2 * length * (this.typed.losses.length + 1));
    this.columns.set(columns);
  }
}
