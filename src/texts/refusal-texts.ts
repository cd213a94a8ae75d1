import type { Line, Span } from '../reply/reply.js';

/** Kind sentences for whoever cannot be answered. */
export interface RefusalTexts {
  /** Stands behind a refusal, with a command that works. */
  readonly thisWorks: (example: Span) => Line;
  /** The fault is ours. @param number - under which the operator finds the cause */
  readonly wentWrong: (number: string) => string;
  /** A member did more at once than one may. @param seconds - after which they may go on, 1 or more */
  readonly tooFast: (seconds: number) => string;
  readonly oldButton: string;
  /** Somebody asks while the bot is about to leave; mostly it starts anew. */
  readonly stopping: string;
  /** The database of the lectures gives no answer; mostly it is being started anew. */
  readonly lecturesAway: string;
  /** What was meant for all in a channel can't be shown there. */
  readonly mayNotPost: string;
  readonly unknownCommand: string;
  /** Stands under a reply to a query that is too long for some of its buttons. */
  readonly buttonsLeftOut: string;
  /** A message that was to be searched for is all links and emoji. */
  readonly noWordsInMessage: string;
  /** @param option - its name, as the member sees it; so for all that follow */
  readonly valueMissing: (option: string) => string;
  readonly takesNoFile: (option: string) => string;
  readonly takesFile: (option: string) => string;
  readonly takesNumber: (option: string, greatest: number) => string;
  readonly takesFlag: (option: string) => string;
  /** Lengths in characters. */
  readonly tooLong: (option: string, most: number, length: number) => string;
  /** @param most - in megabytes */
  readonly fileTooLarge: (most: number) => string;
  readonly fileNotHad: string;
  /** @param endings - of names that are taken, such as `.vtt` */
  readonly noCaptions: (endings: readonly string[]) => string;
}
