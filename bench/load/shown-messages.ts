import type { WireMessage, WireUser } from '../../test/fake-discord/wire.js';
import type { Random } from '../random.js';

/** A message with buttons or menus, and who sees it. */
export interface ShownMessage {
  readonly message: WireMessage;
  readonly owner: WireUser;
  readonly isPrivate: boolean;
}

/** The oldest of more are forgotten. */
const MOST = 600;
/** How many are looked at for one that fits. */
const LOOKS = 60;

/** Messages that members can use, each by one member at a time, so that what each of them did can be told apart. */
export class ShownMessages {
  private readonly shown: ShownMessage[] = [];

  constructor(private readonly random: Random) {}

  /** Takes one that fits away until it is put back; undefined where none is found. */
  take(fits: (message: WireMessage) => boolean): ShownMessage | undefined {
    for (let looks = 0; looks < LOOKS && this.shown.length > 0; looks++) {
      const at = this.random.between(0, this.shown.length - 1);
      const one = this.shown[at];
      if (one === undefined || !fits(one.message)) continue;
      this.shown.splice(at, 1);
      return one;
    }
    return undefined;
  }

  put(one: ShownMessage): void {
    this.shown.push(one);
    if (this.shown.length > MOST) this.shown.shift();
  }
}
