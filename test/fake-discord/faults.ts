import type { JsonRecord } from './json.js';

/** A fault to be put in the way of requests. */
export interface Fault {
  /** `METHOD template` or the template alone as in Discord's API, or `*` for every route. */
  readonly route: string;
  /** Status of the answer given instead of the real one. */
  readonly status?: number;
  /** Body of that answer; by default the one Discord gives with the status. */
  readonly body?: JsonRecord;
  readonly headers?: Readonly<Record<string, string>>;
  /** Seconds to wait, for status 429. */
  readonly retryAfter?: number;
  /** Whether a 429 holds for all routes. */
  readonly global?: boolean;
  /** Milliseconds before the request is looked at; with `takesEffect`, before its answer is sent. */
  readonly delayMs?: number;
  /** How many requests it meets; 1 by default. */
  readonly times?: number;
  /**
   * Cuts the connection instead of answering: `reset` as a broken network does (TCP RST), `close` as a server
   * does that gives up a connection in good order (TCP FIN). Clients tell the two apart.
   */
  readonly cut?: 'reset' | 'close';
  /** Whether the request takes effect before the fault meets it; false by default. */
  readonly takesEffect?: boolean;
}

/** The faults not yet used up, in order, and the standing delays by route. */
export class FaultQueue {
  private queue: { fault: Fault; left: number }[] = [];
  private readonly delays = new Map<string, number>();

  /** Adds a fault behind the others. */
  add(fault: Fault): void {
    this.queue.push({ fault, left: fault.times ?? 1 });
  }

  /** Drops all faults; the standing delays stay. */
  clear(): void {
    this.queue = [];
  }

  /** Holds every request of a route for so many milliseconds; 0 ends it. */
  setDelay(route: string, ms: number): void {
    if (ms === 0) this.delays.delete(route);
    else this.delays.set(route, ms);
  }

  /** The fault for a request, if there is one; it is then used up by one. */
  take(method: string, template: string): Fault | undefined {
    const entry = this.queue.find(({ fault }) => matches(fault.route, method, template));
    if (entry === undefined) return undefined;
    entry.left -= 1;
    if (entry.left <= 0) this.queue = this.queue.filter((other) => other !== entry);
    return entry.fault;
  }

  /** Milliseconds by which a request is held. */
  delayOf(method: string, template: string): number {
    let longest = 0;
    for (const [route, ms] of this.delays) {
      if (matches(route, method, template)) longest = Math.max(longest, ms);
    }
    return longest;
  }

  /** Faults which no request has met yet. */
  get pending(): Fault[] {
    return this.queue.map(({ fault }) => fault);
  }
}

/** The answer to give for a fault with a status. */
export function faultAnswer(fault: Fault, status: number) {
  if (status === 429) {
    const seconds = fault.retryAfter ?? 1;
    const isGlobal = fault.global ?? false;
    return {
      status,
      body: fault.body ?? {
        message: 'You are being rate limited.',
        code: 0,
        retry_after: seconds,
        global: isGlobal,
      },
      headers: {
        'retry-after': String(seconds),
        ...(isGlobal ? GLOBAL_LIMIT : bucketLimit(seconds)),
        ...fault.headers,
      },
    };
  }
  const body = fault.body ?? { message: status >= 500 ? `${status}: Server Error` : 'Refused', code: 0 };
  return { status, body, headers: { ...fault.headers } };
}

/** A limit that holds for all routes names no bucket. */
const GLOBAL_LIMIT = { 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' };

const bucketLimit = (seconds: number) => ({
  'x-ratelimit-limit': '1',
  'x-ratelimit-remaining': '0',
  'x-ratelimit-reset': String(Date.now() / 1000 + seconds),
  'x-ratelimit-reset-after': String(seconds),
  'x-ratelimit-bucket': 'limited',
  'x-ratelimit-scope': 'user',
});

function matches(route: string, method: string, template: string): boolean {
  return route === '*' || route === template || route === `${method} ${template}`;
}
