/** A term around whose places it is looked for what was typed. */
export interface Seed {
  readonly term: number;
  /** How much of what was typed it may be, times how much it tells; not below 0. */
  readonly worth: number;
  /** In how many places it stands, 1 or more. */
  readonly places: number;
}

/** Of the seeds added so far, in whatever order they come, those that promise most: as many as so many places take. */
export class BestSeeds {
  private readonly best: Seed[] = [];
  private placesTaken = 0;

  /** @param places - how many places are looked at */
  constructor(private readonly places: number) {}

  /** The most promising first; of equals the one of the smaller number. */
  get seeds(): readonly Seed[] {
    return this.best;
  }

  /** What a seed must be worth at least to be taken in: 0 as long as there is room. */
  get leastWorth(): number {
    return this.placesTaken < this.places ? 0 : (this.best.at(-1)?.worth ?? Infinity);
  }

  /** Takes a seed in where it is among the most promising, and drops those whose places are not needed any more. */
  add(seed: Seed): void {
    if (seed.worth < this.leastWorth) return;
    this.best.splice(this.placeFor(seed), 0, seed);
    this.placesTaken += seed.places;
    for (;;) {
      const last = this.best.at(-1);
      if (last === undefined || this.placesTaken - last.places < this.places) return;
      this.placesTaken -= last.places;
      this.best.pop();
    }
  }

  private placeFor(seed: Seed): number {
    let low = 0;
    let high = this.best.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.best[middle];
      if (other !== undefined && isBefore(other, seed)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function isBefore(one: Seed, other: Seed): boolean {
  return one.worth > other.worth || (one.worth === other.worth && one.term < other.term);
}
