/** A segment with what it scores. */
export interface RankedSegment {
  readonly segment: number;
  readonly score: number;
  /** How much of the score it has for what the plan prefers beside its words; none when left out. */
  readonly gained?: number;
}

/** Puts segments in order: the best first, of equals the earlier. */
export function compareRanked(
  a: Pick<RankedSegment, 'segment' | 'score'>,
  b: Pick<RankedSegment, 'segment' | 'score'>,
): number {
  return b.score - a.score || a.segment - b.segment;
}

/** The best segments of those added so far, in whatever order they come. */
export class BestOf {
  private readonly best: RankedSegment[] = [];

  /** @param limit - at most so many, 1 or more */
  constructor(private readonly limit: number) {}

  /** The greatest score so far; 0 for none. */
  get most(): number {
    return this.best[0]?.score ?? 0;
  }

  /** What a segment must score at least to be taken in: 0 as long as there is room. */
  get least(): number {
    return this.best.length < this.limit ? 0 : (this.best.at(-1)?.score ?? 0);
  }

  /** Takes a segment in where it is among the best so far; of equals the earlier one. */
  add(segment: number, score: number): void {
    if (score < this.least) return;
    const one = { segment, score };
    const place = this.placeFor(one);
    if (place === this.limit) return;
    if (this.best.length === this.limit) this.best.pop();
    this.best.splice(place, 0, one);
  }

  /**
   * The best first; of equals the earlier segment.
   *
   * @param least - those that score less are left out
   */
  ranked(least: number): readonly RankedSegment[] {
    return this.best.filter(({ score }) => score >= least);
  }

  private placeFor(one: RankedSegment): number {
    let low = 0;
    let high = this.best.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.best[middle];
      if (other !== undefined && compareRanked(other, one) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
