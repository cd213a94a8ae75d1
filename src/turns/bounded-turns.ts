import { Turns } from './turns.js';

/** How many pieces of work may wait, those that are under way included. */
export interface MostWaiting {
  readonly all: number;
  /** Fewer than `all`, so that a server never takes the places of all others. */
  readonly ofOneServer: number;
}

/** With a second or two for each, whoever comes last waits for less than a minute. */
const MOST_WAITING: MostWaiting = { all: 12, ofOneServer: 3 };

/** Does one piece of work of a server after the other, in the order they come, as long as not too many wait. */
export class BoundedTurns {
  private readonly turns = new Turns();
  private readonly waiting = new Map<string, number>();
  private allWaiting = 0;

  constructor(private readonly most = MOST_WAITING) {}

  /** @returns undefined where too many are waiting: then it is not done */
  take<T>(serverId: string, work: () => Promise<T>): Promise<T> | undefined {
    const ofServer = this.waiting.get(serverId) ?? 0;
    if (this.allWaiting >= this.most.all || ofServer >= this.most.ofOneServer) return undefined;
    this.count(serverId, 1);
    return this.turns.take(work).finally(() => {
      this.count(serverId, -1);
    });
  }

  private count(serverId: string, more: 1 | -1): void {
    this.allWaiting += more;
    const ofServer = (this.waiting.get(serverId) ?? 0) + more;
    if (ofServer === 0) this.waiting.delete(serverId);
    else this.waiting.set(serverId, ofServer);
  }
}
