import { BREAK, type InvertedIndex } from '../index/inverted-index.js';
import { float32At, float64At, int32At, uint32At, uint8At } from '../number-at.js';
import { LOSS_COSTS } from './phonemes.js';
import type { SoundIndex } from './sound-index.js';
import type { TypedSounds } from './typed-sounds.js';

/** Words one after the other that were compared with what was typed. */
export interface AlignedRun {
  /** Position of the first word. */
  readonly start: number;
  /** Number of words. */
  readonly length: number;
  /** What the sounds that differ cost, see `phonemes.ts`. */
  readonly cost: number;
}

/** A run reaches at most this many words to either side of the word it was found by. */
const REACH = 3;
/** A doubled sound on the border of two words is heard once ("wave vet"). */
const DOUBLED_COST = 0.15;

/** Compares what was typed with the words around a position; keeps its arrays between comparisons. */
export class Aligner {
  private readonly costs: Float64Array;
  private readonly starts: Int32Array;

  constructor(
    private readonly index: InvertedIndex,
    private readonly sound: SoundIndex,
    private readonly typed: TypedSounds,
  ) {
    this.costs = new Float64Array(typed.sounds.length + 1);
    this.starts = new Int32Array(typed.sounds.length + 1);
  }

  /**
   * The cheapest run of words that includes the one at the position, the shortest of equally cheap ones.
   * Column by column over the heard sounds; a run may only start where a word does and end where one does.
   *
   * @param limit - runs that cost this much or more are not wanted
   */
  bestRunAround(position: number, limit: number): AlignedRun | undefined {
    const { costs, starts } = this;
    const { stream } = this.index;
    const { phonemeStarts, phonemes } = this.sound;
    const rows = this.typed.sounds.length;
    let from = position;
    while (from > 0 && position - from < REACH && this.isSaid(uint32At(stream, from - 1))) from--;
    costs.fill(Infinity);
    let best: AlignedRun | undefined;
    let least = limit;
    let lastHeard = -1;
    for (let at = from; at <= position + REACH; at++) {
      const term = uint32At(stream, at);
      if (!this.isSaid(term)) break;
      if (at <= position) this.openRunAt(at);
      const end = uint32At(phonemeStarts, term + 1);
      for (let i = uint32At(phonemeStarts, term); i < end; i++) {
        const heard = uint8At(phonemes, i);
        const cheapest = this.hear(heard, heard === lastHeard ? DOUBLED_COST : float32At(LOSS_COSTS, heard));
        lastHeard = heard;
        // No later column can be cheaper than the cheapest of this one, once no run may start any more.
        if (at >= position && cheapest >= least) return best;
      }
      const cost = float64At(costs, rows);
      if (at >= position && cost < least) {
        const start = int32At(starts, rows);
        best = { start, length: at - start + 1, cost };
        least = cost;
      }
    }
    return best;
  }

  /** Whether a run may go on with a word: one of another script, of which no sound is known, ends it. */
  private isSaid(term: number): boolean {
    const { phonemeStarts } = this.sound;
    return term !== BREAK && uint32At(phonemeStarts, term) < uint32At(phonemeStarts, term + 1);
  }

  /** Goes on by one heard sound. Returns the least cost of the new column. */
  private hear(heard: number, extra: number): number {
    const { costs, starts } = this;
    const { changes, losses } = this.typed;
    const rows = losses.length;
    const changesAt = heard * rows;
    let diagonal = float64At(costs, 0);
    let diagonalStart = int32At(starts, 0);
    let cost = diagonal + extra;
    let start = diagonalStart;
    let cheapest = cost;
    costs[0] = cost;
    for (let row = 0; row < rows; row++) {
      const left = float64At(costs, row + 1);
      const leftStart = int32At(starts, row + 1);
      // From above: a typed sound that was not heard.
      cost += float64At(losses, row);
      const changed = diagonal + float64At(changes, changesAt + row);
      if (changed <= cost) {
        cost = changed;
        start = diagonalStart;
      }
      if (left + extra < cost) {
        cost = left + extra;
        start = leftStart;
      }
      costs[row + 1] = cost;
      starts[row + 1] = start;
      if (cost < cheapest) cheapest = cost;
      diagonal = left;
      diagonalStart = leftStart;
    }
    return cheapest;
  }

  /** Lets a run begin before the word at a position, unless an earlier one has got there more cheaply. */
  private openRunAt(at: number): void {
    const { costs, starts } = this;
    const { losses } = this.typed;
    let cost = 0;
    for (let row = 0; row <= losses.length; row++) {
      if (row > 0) cost += float64At(losses, row - 1);
      if (cost < float64At(costs, row)) {
        costs[row] = cost;
        starts[row] = at;
      }
    }
  }
}
