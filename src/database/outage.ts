import type { Log } from '../log/log.js';
import type { DatabaseError } from './database-error.js';

/** Milliseconds after which another outage is told: a database that is slow now and then would fill the log. */
const TOLD_AGAIN_MS = 60_000;

/** Knows whether the database gives answers, and tells the operator once when it does not, and once when it does again. */
export class Outage {
  private sinceMs: number | undefined;
  private toldMs = -Infinity;
  private isTold = false;

  /** @param onChange - is told whether there are answers from now on */
  constructor(
    private readonly log: Log,
    private readonly onChange: (isThere: boolean) => void,
  ) {}

  /** Whether the database gave no answer when it was last asked. */
  get isOn(): boolean {
    return this.sinceMs !== undefined;
  }

  /** Takes note that there was no answer. */
  begins(error: DatabaseError): void {
    if (this.isOn) return;
    const now = performance.now();
    this.sinceMs = now;
    this.isTold = now - this.toldMs > TOLD_AGAIN_MS;
    if (this.isTold) {
      this.toldMs = now;
      this.log.error(
        'The database of the lectures gives no answer, so members are told to ask again in a minute; it is tried each time.',
        error,
      );
    }
    this.onChange(false);
  }

  /** Takes note that there was an answer. */
  ends(): void {
    if (this.sinceMs === undefined) return;
    const seconds = (performance.now() - this.sinceMs) / 1_000;
    this.sinceMs = undefined;
    if (this.isTold) {
      this.log.info(`The database of the lectures answers again after ${seconds.toFixed(1)} s.`, {
        seconds: Number(seconds.toFixed(1)),
      });
    }
    this.onChange(true);
  }
}
