/** Of so many urgent pieces of work in a row the next one is one of the others, where any waits. */
const MOST_URGENT_IN_ROW = 8;

/**
 * Does several pieces of work at a time and lets the rest wait: urgent ones come before the others, but never so many in
 * a row that those never come.
 */
export class Lanes {
  private readonly urgent: (() => void)[] = [];
  private readonly others: (() => void)[] = [];
  private underWay = 0;
  private urgentInRow = 0;

  /** @param places - how many pieces of work are done at a time, 1 or more */
  constructor(private readonly places: number) {}

  /** Does a piece of work as soon as there is a place. */
  async take<T>(isUrgent: boolean, work: () => Promise<T>): Promise<T> {
    if (this.underWay < this.places) this.underWay++;
    else await new Promise<void>((resolve) => (isUrgent ? this.urgent : this.others).push(resolve));
    try {
      return await work();
    } finally {
      this.handOn();
    }
  }

  /** Gives a place to the next who waits. */
  private handOn(): void {
    const isOthersTurn = this.urgentInRow === MOST_URGENT_IN_ROW || this.urgent.length === 0;
    const lane = isOthersTurn && this.others.length > 0 ? this.others : this.urgent;
    this.urgentInRow = lane === this.urgent ? this.urgentInRow + 1 : 0;
    const next = lane.shift();
    if (next === undefined) this.underWay--;
    else next();
  }
}
