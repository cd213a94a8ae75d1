import { BREAK, postingsOf, type InvertedIndex } from '../inverted-index.js';
import { numberAt } from '../number-at.js';
import { CHANGE_COSTS, LOSS_COSTS, PHONEME_COUNT } from './phonemes.js';
import { phonemesOf, roughRuns, shortRuns, type SoundIndex } from './sound-index.js';

/** A run of words that sounds like what was typed. */
export interface SoundAlike {
  /** Position of its first word. */
  readonly start: number;
  /** Number of words. */
  readonly length: number;
  /** 1 when every sound is the same; 0 or less when nothing is left of it. */
  readonly similarity: number;
  /** What the sounds that differ cost, see `phonemes.ts`. */
  readonly cost: number;
  /** What the sounds that are the same weigh, see `phonemes.ts`. */
  readonly shared: number;
  /** How much its rarest word tells, in bits: a rare word is a surprise, a common one is not. */
  readonly rarest: number;
}

/** A run reaches at most this many words to either side of the word it was found by. */
const REACH = 3;
/** A word starts a comparison when at least this share of the typed sounds may be in it. */
const LEAST_SHARE = 0.22;
/** A word starts a comparison when at most this share of its own sounds differs. */
const MOST_DIFFERENT = 0.5;
/** At most so many occurrences are compared for one pronunciation, which bounds the time. */
const MOST_OCCURRENCES = 4000;
/** A doubled sound on the border of two words is heard once ("wave vet"). */
const DOUBLED_COST = 0.15;

/**
 * Finds runs of one to five words that sound like a sequence of sounds.
 *
 * A word that sounds like a good part of it is the seed; around each of its occurrences the best run is found by
 * weighted edit distance over the sounds of the neighbouring words run together.
 *
 * @param typed - the sounds, see `phonemes.ts`
 * @param leastSimilarity - runs below this are left out
 */
export function findSoundAlikes(
  index: InvertedIndex,
  sound: SoundIndex,
  typed: readonly number[],
  leastSimilarity: number,
): SoundAlike[] {
  const whole = typed.reduce((sum, phoneme) => sum + numberAt(LOSS_COSTS, phoneme), 0);
  const found = new Map<number, SoundAlike>();
  const aligner = new Aligner(index, sound, typed);
  let compared = 0;
  for (const { term } of seedsFor(sound, typed, whole)) {
    for (const position of postingsOf(index, term)) {
      if (compared++ >= MOST_OCCURRENCES) return [...found.values()];
      const run = aligner.bestRunAround(position);
      if (run === undefined) continue;
      const similarity = 1 - run.cost / whole;
      if (similarity < leastSimilarity) continue;
      const known = found.get(run.start);
      if (known !== undefined && known.cost <= run.cost) continue;
      let rarest = 0;
      for (let at = run.start; at < run.start + run.length; at++) {
        rarest = Math.max(rarest, numberAt(sound.bits, numberAt(index.stream, at)));
      }
      found.set(run.start, { ...run, similarity, shared: whole - run.cost, rarest });
    }
  }
  return [...found.values()];
}

interface Seed {
  readonly term: number;
  readonly worth: number;
}

/** Terms that sound like a part of what was typed, those that promise most first. */
function seedsFor(sound: SoundIndex, typed: readonly number[], whole: number): Seed[] {
  const candidates = new Set<number>();
  for (const run of [...roughRuns(typed), ...shortRuns(typed)]) {
    for (const term of sound.termsByRun.get(run) ?? []) candidates.add(term);
  }
  const seeds: Seed[] = [];
  for (const term of candidates) {
    const sounds = phonemesOf(sound, term);
    let own = 0;
    for (const phoneme of sounds) own += numberAt(LOSS_COSTS, phoneme);
    const cost = costWithin(sounds, typed);
    if (cost > MOST_DIFFERENT * own || own - cost < LEAST_SHARE * whole) continue;
    seeds.push({ term, worth: (own - cost) * numberAt(sound.bits, term) });
  }
  return seeds.sort((a, b) => b.worth - a.worth || a.term - b.term);
}

/** The least cost of finding all of a word's sounds in a row somewhere in what was typed. */
function costWithin(word: ArrayLike<number>, typed: readonly number[]): number {
  let last = new Float64Array(typed.length + 1);
  let current = new Float64Array(typed.length + 1);
  for (let i = 0; i < word.length; i++) {
    const heard = numberAt(word, i);
    const lost = numberAt(LOSS_COSTS, heard);
    current[0] = numberAt(last, 0) + lost;
    for (let j = 1; j <= typed.length; j++) {
      const said = numberAt(typed, j - 1);
      const changed = numberAt(last, j - 1) + numberAt(CHANGE_COSTS, heard * PHONEME_COUNT + said);
      const skipped = numberAt(current, j - 1) + numberAt(LOSS_COSTS, said);
      current[j] = Math.min(changed, skipped, numberAt(last, j) + lost);
    }
    [last, current] = [current, last];
  }
  return Math.min(...last);
}

/** Compares what was typed with the words around a position; keeps its arrays between comparisons. */
class Aligner {
  private costs: Float64Array;
  private starts: Int32Array;

  constructor(
    private readonly index: InvertedIndex,
    private readonly sound: SoundIndex,
    private readonly typed: readonly number[],
  ) {
    this.costs = new Float64Array(typed.length + 1);
    this.starts = new Int32Array(typed.length + 1);
  }

  /**
   * The cheapest run of words that includes the one at the position, the shortest of equally cheap ones.
   * Column by column over the heard sounds; a run may only start where a word does and end where one does.
   */
  bestRunAround(position: number): { start: number; length: number; cost: number } | undefined {
    const { index, typed, costs, starts, sound } = this;
    const rows = typed.length;
    let from = position;
    while (from > 0 && position - from < REACH && numberAt(index.stream, from - 1) !== BREAK) from--;
    costs.fill(Infinity);
    let best: { start: number; length: number; cost: number } | undefined;
    let lastHeard = -1;
    for (let at = from; at <= position + REACH; at++) {
      const term = numberAt(index.stream, at);
      if (term === BREAK) break;
      if (at <= position) this.openRunAt(at);
      const first = numberAt(sound.phonemeStarts, term);
      const end = numberAt(sound.phonemeStarts, term + 1);
      for (let i = first; i < end; i++) {
        const heard = numberAt(sound.phonemes, i);
        const extra = heard === lastHeard ? DOUBLED_COST : numberAt(LOSS_COSTS, heard);
        lastHeard = heard;
        let diagonal = numberAt(costs, 0);
        let diagonalStart = numberAt(starts, 0);
        costs[0] = diagonal + extra;
        for (let row = 1; row <= rows; row++) {
          const said = numberAt(typed, row - 1);
          const left = numberAt(costs, row);
          const leftStart = numberAt(starts, row);
          let cost = diagonal + numberAt(CHANGE_COSTS, heard * PHONEME_COUNT + said);
          let start = diagonalStart;
          if (left + extra < cost) {
            cost = left + extra;
            start = leftStart;
          }
          const above = numberAt(costs, row - 1) + numberAt(LOSS_COSTS, said);
          if (above < cost) {
            cost = above;
            start = numberAt(starts, row - 1);
          }
          costs[row] = cost;
          starts[row] = start;
          diagonal = left;
          diagonalStart = leftStart;
        }
      }
      const cost = numberAt(costs, rows);
      if (at >= position && cost < (best?.cost ?? Infinity)) {
        const start = numberAt(starts, rows);
        best = { start, length: at - start + 1, cost };
      }
    }
    return best;
  }

  /** Lets a run begin before the word at a position, unless an earlier one has got there more cheaply. */
  private openRunAt(at: number): void {
    let cost = 0;
    for (let row = 0; row <= this.typed.length; row++) {
      if (row > 0) cost += numberAt(LOSS_COSTS, numberAt(this.typed, row - 1));
      if (cost < numberAt(this.costs, row)) {
        this.costs[row] = cost;
        this.starts[row] = at;
      }
    }
  }
}
