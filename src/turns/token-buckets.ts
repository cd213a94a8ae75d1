/** How many tokens a bucket holds, and how soon it fills again. */
export interface BucketSize {
  /** Tokens in a full bucket: so much may be done at once. 1 or more. */
  readonly tokens: number;
  /** Milliseconds until one more is there; above 0. */
  readonly refillMs: number;
}

/** What is kept of one bucket are some 100 bytes. */
const MOST_BUCKETS = 10_000;

/** Sums of fractions come out a little off, and nobody waits for less. */
const ROUNDING_MS = 1;

/** Each time one bucket is used at most so many others are forgotten: more than come, so that none pile up. */
const MOST_FORGOTTEN = 2;

/**
 * A bucket of tokens for each of many keys: whoever does something takes tokens out of their own, and it fills again
 * with time (token bucket, kept as the time when it will be full: the generic cell rate algorithm of ITU-T I.371).
 *
 * Only buckets that are not full are kept. Where there are more of these than may be kept, the one that was used longest
 * ago is forgotten and counts as full.
 */
export class TokenBuckets {
  /** When each bucket is full, as the clock tells it; the one that was used longest ago first. */
  readonly #fullAt = new Map<string, number>();

  /**
   * @param now - milliseconds that only grow
   * @param mostBuckets - that are kept, 1 or more
   */
  constructor(
    private readonly size: BucketSize,
    private readonly now: () => number = () => performance.now(),
    private readonly mostBuckets = MOST_BUCKETS,
  ) {}

  /** How many buckets are kept. */
  get kept(): number {
    return this.#fullAt.size;
  }

  /**
   * Takes tokens where there are enough, and none otherwise.
   *
   * @param tokens - more than a bucket holds count as all that it holds
   * @returns 0 where they were taken, else the milliseconds until there are enough
   */
  take(key: string, tokens = 1): number {
    const { tokens: most, refillMs } = this.size;
    const now = this.now();
    this.#forgetFull(now);
    const fullAt = Math.max(this.#fullAt.get(key) ?? now, now) + Math.min(tokens, most) * refillMs;
    const wait = fullAt - now - most * refillMs;
    if (wait >= ROUNDING_MS) return wait;
    this.#fullAt.delete(key);
    this.#fullAt.set(key, fullAt);
    const [oldest] = this.#fullAt.keys();
    if (this.#fullAt.size > this.mostBuckets && oldest !== undefined) this.#fullAt.delete(oldest);
    return 0;
  }

  /** Of those used longest ago; one that is not full yet holds up the others for no longer than it takes to fill. */
  #forgetFull(now: number): void {
    let forgotten = 0;
    for (const [key, fullAt] of this.#fullAt) {
      if (fullAt > now || forgotten++ === MOST_FORGOTTEN) break;
      this.#fullAt.delete(key);
    }
  }
}
