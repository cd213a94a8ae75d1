import type { Line, Span } from '../reply/reply.js';

/** `/lecture help`. */
export interface HelpTexts {
  readonly title: string;
  /** @param examples - what to type, as it stands in a sentence */
  readonly tryOut: (examples: string) => string;
  /** What each example is for; each stands below it. */
  readonly findsTerm: string;
  readonly findsPhrase: string;
  readonly showsTime: string;
  readonly showsOutline: string;
  readonly namesLectures: string;
  /**
   * How to be answered alone, where else the search is, and who may press buttons.
   *
   * @param privateOption - the name of the option that shows a reply to whoever asked alone
   * @param menuEntry - what the menu of a message says, below “Apps”
   */
  readonly aside: (privateOption: string, menuEntry: string) => string;
  /** How a server gets lectures of its own. */
  readonly ownLectures: (add: Span) => Line;
}
