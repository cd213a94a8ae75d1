import type { Line, Span } from '../reply/reply.js';

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

/** `/lecture search`. A `query` has quotation marks already: those of the language, or its own. */
export interface SearchTexts {
  /** Stands above the results. */
  readonly results: (query: string) => string;
  /** Says in few words how much was found. */
  readonly tally: (tally: Tally) => string;
  /** The same as a sentence. */
  readonly found: (tally: Tally, query: string) => string;
  /** A number of passages, there may be more. */
  readonly atLeast: (passages: number) => string;
  /** Where something was found. The times lead there; of further places only the number is told, 0 for none. */
  readonly around: (times: readonly Span[], further: number) => Line;
  /** The same where more was found around these times than at all further places, 1 or more. */
  readonly mostlyAround: (times: readonly Span[], further: number) => Line;
  /** The time of the words found, where that is known and where it is an estimate. */
  readonly saidAt: (time: Span) => Line;
  readonly saidAtAbout: (time: Span) => Line;
  /** The range of time of a passage of which only the best part is shown. */
  readonly wholePassage: (range: Span) => Line;
  /** On the button that shows what is said before and after. */
  readonly context: string;
  /** Remarked where the query has more words than a search may take. */
  readonly shortened: string;
  /** Remarked where a query only leaves words out, so that these were looked for. */
  readonly allLeftOut: string;
  /** Remarked where a word of a short query is probably not said: quoted, and listed where there are several. */
  readonly unsaid: (words: string) => string;
  /** Describes the picture of a lecture. */
  readonly picture: (title: string) => string;
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
  /** Stands before one passage or a few, which may not be what is meant. */
  readonly nearestPassages: Readonly<Record<Searched, string>>;
  /** Stands before buttons. */
  readonly nearestTerms: Readonly<Record<Searched, string>>;
  /** Stands before buttons where no term is near. */
  readonly someTerms: Readonly<Record<Searched, string>>;
  /** Says where to find examples: a command to type. */
  readonly tryOtherWords: (help: Span) => Line;
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

/** About a time that stands in a query: it may be meant for `/lecture at`. */
export interface TypedTimeTexts {
  readonly linkElsewhere: (list: Span) => Line;
  /** Stands above a button. */
  readonly mayBeTime: (time: string) => string;
  /** On a button, 80 characters at most. */
  readonly saidAt: (time: string) => string;
  /** @param command - what to type */
  readonly toSee: (time: string, command: string) => string;
}
