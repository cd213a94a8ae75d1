import type { Line, Span } from '../reply/reply.js';

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
  readonly search: SearchTexts;
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

/** What a search found, in numbers. */
export interface Tally {
  readonly passages: number;
  /** Of so many lectures. */
  readonly lectures: number;
  /** Whether there are more passages than these, which are the best. */
  readonly isCut: boolean;
}

/** Which lectures were searched: all of them, one, or those that the query itself says. */
export type Searched = 'all' | 'one' | 'some';

/** What is said in the reply to a search. `query` is always in quotation marks already. */
export interface SearchTexts {
  /** In the quotation marks of the language. */
  quoted(text: string): string;
  /** Stands above the results. */
  results(query: string): string;
  /** Says in few words how much was found. */
  tally(tally: Tally): string;
  /** The same as a sentence. */
  found(tally: Tally, query: string): string;
  /** A number of passages, there may be more. */
  atLeast(passages: number): string;
  page(number: number, count: number): string;
  /** Where something was found. The times lead there; of further places only the number is told, 0 for none. */
  around(times: readonly Span[], further: number): Line;
  /** The same where more was found around these times than at all further places, 1 or more. */
  mostlyAround(times: readonly Span[], further: number): Line;
  /** Leads to the video; a range of time. */
  watch(range: string): string;
  /** Stands before the time of the words found, where that is known and where it is an estimate. */
  readonly saidAt: string;
  readonly saidAtAbout: string;
  /** Stands before the range of time of a passage of which only the best part is shown. */
  readonly wholePassage: string;
  /** On the button that shows what is said before and after. */
  readonly context: string;
  /** Describes the picture of a lecture. */
  picture(title: string): string;
  readonly menu: LectureMenuTexts;
  readonly nothing: NothingFoundTexts;
}

/** What the menu says that narrows results to a lecture. */
export interface LectureMenuTexts {
  readonly label: string;
  /** The choice that takes the narrowing back. */
  readonly allLectures: string;
}

/** What is said where a search found nothing, or not what was meant. */
export interface NothingFoundTexts {
  /** Of a single word. */
  readonly noneMatches: Readonly<Record<Searched, (query: string) => string>>;
  /** Of several words, of which some may well be said. */
  readonly noneHasAll: Readonly<Record<Searched, (query: string) => string>>;
  /** Stands before buttons. */
  readonly nearestTerms: Readonly<Record<Searched, string>>;
  /** Says where to find examples: a command to type. */
  tryOtherWords(help: Span): Line;
  /** That the query is nothing but a link. */
  readonly onlyLink: string;
  /** That the query has no word in it. */
  readonly noWord: string;
  /** That no lecture is called so. */
  readonly unknownLecture: Readonly<Record<'all' | 'one', (name: string) => string>>;
  /** That what is not in these lectures is in others, and on the button that leads there. */
  readonly elsewhere: string;
  readonly searchAll: string;
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
