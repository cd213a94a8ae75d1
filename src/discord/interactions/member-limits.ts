import { UserError } from '../../reply/user-error.js';
import type { Texts } from '../../texts/texts.js';
import { TokenBuckets, type BucketSize } from '../../turns/token-buckets.js';

/** Discord asks for suggestions with every pause in typing: so many more of them at once than commands, … */
const SUGGESTIONS_AT_ONCE = 4;
/** … and so much sooner one more. */
const SUGGESTIONS_SOONER = 8;

/** How much each member may do, so that one who floods the bot slows down nobody else. */
export class MemberLimits {
  readonly #commands: TokenBuckets | undefined;
  readonly #suggestions: TokenBuckets | undefined;

  /**
   * @param limit - how many commands, buttons and menus; undefined for no limit
   * @param now - milliseconds that only grow
   */
  constructor(limit: BucketSize | undefined, now?: () => number) {
    if (limit === undefined) return;
    const { tokens, refillMs } = limit;
    this.#commands = new TokenBuckets(limit, now);
    const forSuggestions = {
      tokens: SUGGESTIONS_AT_ONCE * tokens,
      refillMs: refillMs / SUGGESTIONS_SOONER,
    };
    this.#suggestions = new TokenBuckets(forSuggestions, now);
  }

  /**
   * To be called before a command is answered, or a button or menu.
   *
   * @param cost - how many commands it counts for
   * @throws UserError where that is more than the member may do now; then it does not count
   */
  takeCommand(userId: string, cost: number, { refusals }: Texts): void {
    const wait = this.#commands?.take(userId, cost) ?? 0;
    if (wait > 0) throw new UserError(refusals.tooFast(Math.ceil(wait / 1_000)), undefined);
  }

  /** Whether a member who is typing gets suggestions. */
  takeSuggestion(userId: string): boolean {
    return (this.#suggestions?.take(userId) ?? 0) === 0;
  }
}
