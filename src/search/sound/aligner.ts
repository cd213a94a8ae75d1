import { BREAK, type InvertedIndex } from '../index/inverted-index.js';
import { int32At, uint32At, uint8At } from '../number-at.js';
import { THOUSAND } from './sound-costs.js';
import type { SoundIndex } from './sound-index.js';
import { GAINS, inThousandths, ROUNDING, type TypedSounds } from './typed-sounds.js';

/** Words one after the other that were compared with what was typed. */
export interface AlignedRun {
  /** Position of the first word. */
  readonly start: number;
  /** Number of words. */
  readonly length: number;
  /** What the sounds that differ cost, see `sound-costs.ts`. */
  readonly cost: number;
}

/** A run reaches at most this many words to either side of the word it was found by. */
const REACH = 3;
/** A doubled sound on the border of two words is heard once ("wave vet"). */
const DOUBLED = 4 * inThousandths(0.15);
/** What costs more than anything wanted. */
const TOO_MUCH = 2 ** 28;

/**
 * Compares what was typed with the words around a position; keeps its arrays between comparisons.
 *
 * Of a column only the rows are worked out that may come to less than the limit (E. Ukkonen, "Finding approximate
 * patterns in strings", 1985). Costs are four times the thousandths, plus the number of the word that the run starts
 * with, of the four it may start with, so that both are found at once.
 */
export class Aligner {
  private readonly costs: Int32Array;
  private readonly losses: Int32Array;
  private readonly changes: Int32Array;
  /** The first and the last row of the last column that cost less than the limit; no row does when none is left. */
  private low = 0;
  private high = -1;

  constructor(
    private readonly index: InvertedIndex,
    private readonly sound: SoundIndex,
    typed: TypedSounds,
  ) {
    this.costs = new Int32Array(typed.sounds.length + 1);
    this.losses = typed.losses.map((cost) => 4 * cost);
    this.changes = typed.changes.map((cost) => 4 * cost);
  }

  /**
   * The cheapest run of words that includes the one at the position.
   * Column by column over the heard sounds; a run may only start where a word does and end where one does.
   *
   * @param limit - runs that cost this much or more are not wanted
   */
  bestRunAround(position: number, limit: number): AlignedRun | undefined {
    const { stream } = this.index;
    const { phonemeStarts, phonemes } = this.sound;
    const rows = this.losses.length;
    let from = position;
    while (from > 0 && position - from < REACH && this.isSaid(uint32At(stream, from - 1))) from--;
    this.low = 0;
    this.high = -1;
    let best: AlignedRun | undefined;
    let least = 4 * Math.min(Math.ceil(limit * THOUSAND - ROUNDING), TOO_MUCH / 4);
    let lastHeard = -1;
    for (let at = from; at <= position + REACH; at++) {
      const term = uint32At(stream, at);
      if (!this.isSaid(term)) break;
      if (at <= position) this.openRun(at - from, least);
      const end = uint32At(phonemeStarts, term + 1);
      for (let i = uint32At(phonemeStarts, term); i < end; i++) {
        const heard = uint8At(phonemes, i);
        this.hear(heard, heard === lastHeard ? DOUBLED : 4 * int32At(GAINS, heard), least);
        lastHeard = heard;
        // No later column can be cheaper than this one, once no run may start any more.
        if (at >= position && this.high < 0) return best;
      }
      if (at >= position && this.high === rows) {
        const cost = int32At(this.costs, rows);
        const start = from + (cost & 3);
        best = { start, length: at - start + 1, cost: (cost >> 2) / THOUSAND };
        least = cost & ~3;
      }
    }
    return best;
  }

  /** Whether a run may go on with a word: one of another script, of which no sound is known, ends it. */
  private isSaid(term: number): boolean {
    const { phonemeStarts } = this.sound;
    return term !== BREAK && uint32At(phonemeStarts, term) < uint32At(phonemeStarts, term + 1);
  }

  /** Goes on by one heard sound. */
  private hear(heard: number, extra: number, limit: number): void {
    const { costs, low, high, losses, changes } = this;
    const rows = losses.length;
    const changesAt = heard * rows - 1;
    if (high < 0) return;
    let diagonal = int32At(costs, low);
    let cost = diagonal + extra;
    costs[low] = cost;
    let first = cost < limit ? low : -1;
    let last = first;
    for (let row = low + 1; row <= rows; row++) {
      const left = row <= high ? int32At(costs, row) : TOO_MUCH;
      // From above: a typed sound that was not heard.
      const changed = diagonal + int32At(changes, changesAt + row);
      cost = Math.min(changed, left + extra, cost + int32At(losses, row - 1));
      costs[row] = cost;
      diagonal = left;
      if (cost < limit) {
        if (first < 0) first = row;
        last = row;
      } else if (row > high) break;
    }
    this.low = first;
    this.high = last;
  }

  /** Lets a run begin with a word, by its number among those it may begin with, unless an earlier one has got there as cheaply. */
  private openRun(word: number, limit: number): void {
    const { costs, losses, low, high } = this;
    let cost = word;
    let row = 0;
    while (row <= losses.length && cost < limit) {
      const isOpen = row >= low && row <= high;
      costs[row] = isOpen ? Math.min(cost, int32At(costs, row)) : cost;
      cost += int32At(losses, row++);
    }
    if (row < low) costs.fill(TOO_MUCH, row, low);
    this.low = 0;
    this.high = Math.max(high, row - 1);
  }
}
