/** A run of text in one style. Always literal: whatever it holds, no front end may read it as markup. */
export interface Span {
  readonly text: string;
  /** Shown bold. */
  readonly strong?: boolean;
  /** Of a language of its own, such as a title: where that runs the other way, the line around it does not turn. */
  readonly apart?: boolean;
  /** Something to type: shown as it is, in fixed width. */
  readonly code?: boolean;
  /** Where the text leads (http or https); left out for plain text. */
  readonly url?: string;
}

/** One line of a reply; a front end may wrap it. */
export type Line = readonly Span[];

/** The option values of a command, by option name. */
export type CommandValues = Readonly<Record<string, string | number | boolean>>;

/** Something a reader can do next: run another command of ours. All that it needs is in `values`. */
export interface Action {
  /** What the button says, at most 80 code points. */
  readonly label: string;
  readonly command: string;
  readonly values: CommandValues;
  /** What does in place of `values` where these are too long for a button; such a button is left out otherwise. */
  readonly fewerValues?: CommandValues;
  /** Whether the message stays as it is, whoever presses: the answer is a copy for them alone. */
  readonly asCopy?: boolean;
}

/** A picture beside a card. */
export interface Picture {
  readonly url: string;
  /** What it shows, for those who can't see it; never empty. */
  readonly description: string;
}

/** A stretch of text: a title, ordinary words, or words that stand back ("faint"). */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly tone: 'title' | 'normal' | 'faint';
  readonly lines: readonly Line[];
}

/** One entry of a list of results, with what belongs to it. */
export interface Card {
  readonly type: 'card';
  readonly lines: readonly Line[];
  /** Stands back below the lines; the first to be left out where a reply is too long. */
  readonly note?: Line | undefined;
  readonly picture?: Picture | undefined;
  /** One or two. */
  readonly actions: readonly Action[];
}

/** A row of at most five buttons. */
export interface Actions {
  readonly type: 'actions';
  readonly actions: readonly Action[];
}

/** A choice of one among several things: choosing runs a command with what was chosen as one value more. */
export interface Menu {
  readonly type: 'menu';
  /** Says what is chosen, at most 150 code points. */
  readonly label: string;
  readonly command: string;
  readonly values: CommandValues;
  /** The option of the command whose value is chosen. */
  readonly option: string;
  /** At most 25. */
  readonly choices: readonly MenuChoice[];
}

/** One thing to choose. */
export interface MenuChoice {
  /** At most 100 code points. */
  readonly label: string;
  /** What is told of it below the label, at most 100 code points. */
  readonly detail?: string;
  /** Unique in its menu, at most 100 code points. */
  readonly value: string;
  /** Whether it is the one chosen now. */
  readonly isChosen: boolean;
}

/** A part of a reply. */
export type Block = Paragraph | Card | Actions | Menu;

/** A segment, a chapter or a whole lecture that a reply is about, for scripts. */
export interface ReplyHit {
  readonly videoId: string;
  readonly startSecond: number;
  readonly endSecond: number;
  readonly url: string;
  readonly title: string;
  /** Title of the chapter that it lies in or is; only where there is one. */
  readonly chapter?: string;
  /** What is said, what a chapter is called, or nothing of a lecture. */
  readonly excerpt: string;
  /** Comparable within one reply only; 0 where nothing was ranked. */
  readonly score: number;
  /** What the score comes from, in plain words; only where it was asked for. */
  readonly reasons?: readonly ReplyReason[];
}

/** What a part of a score comes from. */
export interface ReplyReason {
  /**
   * A word or phrase of the query, "nearness" of several, "introduction" where a lecture begins to speak of it, or "quantity"
   * where it tells numbers and was asked for one.
   */
  readonly what: string;
  readonly points: number;
  /** By what rule it was found, and as what. */
  readonly found: readonly { readonly kind: string; readonly text: string }[];
}

/** The most cards of a reply, whatever else it has: so there is room for all of it. */
export const MOST_CARDS = 5;
/** The most paragraphs of a reply, whatever else it has. */
export const MOST_PARAGRAPHS = 8;

/** The answer to a command, ready for any front end. */
export interface Reply {
  /** The command that is answered, or `error`. */
  readonly kind: string;
  /** The answer as plain text: one sentence, and what else there is to know behind it. */
  readonly message: string;
  /** Of a search in rank order, else as they follow one another. */
  readonly hits: readonly ReplyHit[];
  /** What comes nearest where there are no hits, the best first; left out where there is nothing of the kind. */
  readonly nearest?: readonly ReplyHit[];
  /**
   * At most `MOST_CARDS` cards, `MOST_PARAGRAPHS` paragraphs, one menu, and seven buttons in two rows; with three cards and
   * no menu seven buttons in three rows; without cards twelve buttons in three rows.
   */
  readonly blocks: readonly Block[];
  /** Key of the lecture that it is about, where it is about one. */
  readonly lecture?: string | undefined;
}
