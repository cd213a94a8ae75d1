import { Turns } from './turns.js';

/** Does the same work whenever it is asked for, one time after the other; who asks while a turn waits shares it. */
export class SharedTurns<T> {
  private readonly turns = new Turns();
  private waiting: Promise<T> | undefined;

  constructor(private readonly work: () => Promise<T>) {}

  /** Comes with what the work brought that had not begun yet. */
  take(): Promise<T> {
    this.waiting ??= this.turns.take(() => {
      this.waiting = undefined;
      return this.work();
    });
    return this.waiting;
  }
}
