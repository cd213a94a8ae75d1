/**
 * All that members are told, in one language: the catalogue. Each language is one value of this type, so that a text
 * that is missing or takes other values does not compile.
 */
export interface Texts {
  /** The language, for `Intl` (BCP 47). */
  readonly locale: string;
  /** Numbers with their noun: `1,204 segments`. */
  readonly counts: CountTexts;
  readonly share: ShareTexts;
}

/** Numbers of things, each with its noun in the right form. */
export interface CountTexts {
  lectures(count: number): string;
  segments(count: number): string;
  passages(count: number): string;
}

/** What is said of and in a result that is shared. */
export interface ShareTexts {
  /** On the button that shares. */
  readonly button: string;
  /** Stands above what is shared. */
  sharedBy(name: string): string;
  /** Stands before the text that one copies to cite a moment. */
  readonly cite: string;
}
