import type pg from 'pg';

/**
 * A connection taken from the pool for a time. When that is over it is cut off: a server that hangs, or a network that
 * swallows everything, keeps to no timeout of its own.
 */
export class Lease {
  private timer: NodeJS.Timeout;
  isOpen = true;

  constructor(
    readonly client: pg.PoolClient,
    ms: number,
  ) {
    this.timer = this.dropIn(ms);
  }

  /** @param until - when it is cut off instead, as `performance.now()` tells it */
  endAt(until: number): void {
    clearTimeout(this.timer);
    if (this.isOpen) this.timer = this.dropIn(until - performance.now());
  }

  /** Gives it back as it was. */
  end(): void {
    this.release(false);
  }

  /** Cuts it off. */
  drop(): void {
    this.release(true);
  }

  private dropIn(ms: number): NodeJS.Timeout {
    return setTimeout(() => {
      this.drop();
    }, ms);
  }

  private release(isBroken: boolean): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    clearTimeout(this.timer);
    this.client.release(isBroken);
  }
}
