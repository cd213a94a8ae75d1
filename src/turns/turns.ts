/** Does one piece of work after the other, in the order they come. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  /** Does a piece of work when all that was taken before it is done, whether that failed or not; comes with what it brings. */
  take<T>(work: () => Promise<T>): Promise<T> {
    const done = this.last.then(work);
    this.last = done.catch(() => undefined);
    return done;
  }
}
