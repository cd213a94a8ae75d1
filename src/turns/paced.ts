/** How much is begun in a turn of the event loop: so many pieces of work, … */
const MOST = 16;

/** … and none more when so many milliseconds have passed. */
const LONGEST_MS = 8;

/**
 * Begins pieces of work in the order they come. Where many come at once they are begun over several turns of the event
 * loop, so that timers and the network have their turns in between.
 */
export class Paced {
  private readonly waiting: (() => void)[] = [];
  private isTurnPlanned = false;
  private unfinished = 0;

  /** How many pieces of work wait or are under way. */
  get count(): number {
    return this.unfinished;
  }

  /** Does a piece of work; it is begun at once where no other was begun in this turn. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    this.unfinished++;
    try {
      if (this.isTurnPlanned) await new Promise<void>((resolve) => this.waiting.push(resolve));
      else this.planTurn();
      return await work();
    } finally {
      this.unfinished--;
    }
  }

  private planTurn(): void {
    this.isTurnPlanned = true;
    let began: number | undefined;
    // One call for each: what goes on without waiting when a piece of work is begun comes before the next call.
    for (let count = Math.min(MOST, this.waiting.length); count > 0; count--) {
      setImmediate(() => {
        began ??= performance.now();
        if (performance.now() - began < LONGEST_MS) this.waiting.shift()?.();
      });
    }
    setImmediate(() => {
      this.isTurnPlanned = false;
      if (this.waiting.length > 0) this.planTurn();
    });
  }
}
