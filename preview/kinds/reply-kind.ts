import type { Ask } from '../ask.js';
import type { CollectionName } from '../collections.js';

/** A kind of reply, as members meet it. */
export interface ReplyKind {
  /** Stands in addresses and file names: lower-case words with hyphens. */
  readonly id: string;
  readonly title: string;
  /** Those that the bot has; the sample lecture when left out. */
  readonly lectures?: CollectionName;
  readonly ask: Ask;
  /** What is wrong with it on a phone until the reply is changed, as the look for faults tells it. */
  readonly knownOnPhone?: readonly string[];
}
