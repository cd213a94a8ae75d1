/**
 * All that members are told, in one language: the catalogue. Each language is one value of this type, so that a text
 * that is missing or takes other values does not compile.
 */
export interface Texts {
  /** The language, for `Intl` (BCP 47). */
  readonly locale: string;
  /** Numbers with their noun: `1,204 segments`. */
  readonly counts: CountTexts;
  readonly at: AtTexts;
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
  /** On the button under what is shared. */
  readonly readAround: string;
  /** Said where a button does not tell what to share. */
  readonly noMoment: string;
  /** Stands before the text that one copies to cite a moment. */
  readonly cite: string;
}

/** What is said at a time. Times and ranges are as `52:36` and `52:36–53:07`, titles without quotation marks. */
export interface AtTexts {
  /** The answer in a sentence, where something is said then. */
  within(time: string, title: string): string;
  before(time: string, title: string, nearest: string): string;
  gap(time: string, title: string, nearest: string): string;
  after(time: string, title: string, nearest: string): string;
  /** The answer in a sentence, for a stretch that was stepped to. */
  stretch(range: string, title: string): string;
  /** Stand above the words that are shown where nothing is said at the time. */
  readonly missed: { readonly before: string; readonly gap: string; readonly after: string };
  /** On links. */
  watch(range: string): string;
  watchFrom(time: string): string;
  /** On buttons. */
  readonly earlier: string;
  readonly later: string;
  readonly back: string;
  /** That the lecture was not named, and which one was taken. */
  lastLecture(title: string): string;
}
