import type { Line, Span } from '../reply/reply.js';
import type { TimecodeFault } from '../timecode/timecode-fault.js';
import type { CommandTexts, OptionTexts } from './command-texts.js';

/**
 * All that members are told, in one language: the catalogue. Each language is one value of this type, so that a text
 * that is missing or takes other values does not compile. Names, titles and queries come as plain text without
 * quotation marks; where a line has a link or something to type in it, that comes as a run of its own.
 */
export interface Texts {
  /** The language, for `Intl` (BCP 47). */
  readonly locale: string;
  /** In the quotation marks of the language. */
  readonly quoted: (text: string) => string;
  /** Several things in a sentence, as `listing` makes it: `a, b and c`. */
  readonly listed: (items: readonly string[]) => string;
  /** How long something lasts, as `durations` makes it: `47 min`. */
  readonly lasting: (seconds: number) => string;
  /** Numbers with their noun: `1,204 segments`. */
  readonly counts: CountTexts;
  readonly commands: CommandTexts;
  readonly options: OptionTexts;
  readonly refusals: RefusalTexts;
  /** For each way in which what was typed is no time, one sentence with an example that works. */
  readonly timecodeFaults: Readonly<Record<TimecodeFault, string>>;
  readonly typedTime: TypedTimeTexts;
  readonly lectures: LectureTexts;
  readonly pages: PageTexts;
  readonly search: SearchTexts;
  readonly at: AtTexts;
  readonly outline: OutlineTexts;
  readonly list: ListTexts;
  readonly help: HelpTexts;
  readonly own: OwnLectureTexts;
  readonly add: AddTexts;
  readonly share: ShareTexts;
}

/** Numbers of things, each with its noun in the right form. */
export interface CountTexts {
  readonly lectures: (count: number) => string;
  readonly segments: (count: number) => string;
  readonly passages: (count: number) => string;
  readonly chapters: (count: number) => string;
}

/** Kind sentences for whoever cannot be answered. */
export interface RefusalTexts {
  /** Stands behind a refusal, with a command that works. */
  readonly thisWorks: (example: Span) => Line;
  /** The fault is ours. @param number - under which the operator finds the cause */
  readonly wentWrong: (number: string) => string;
  readonly oldButton: string;
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

/** About a time that stands in a query: it may be meant for `/lecture at`. */
export interface TypedTimeTexts {
  readonly linkElsewhere: (list: Span) => Line;
  /** Stands above buttons. */
  readonly mayBeTime: (time: string) => string;
  /** On buttons, 80 characters at most; what is longer is clipped. */
  readonly saidAt: (time: string) => string;
  readonly saidAtOf: (time: string, title: string) => string;
  /** @param command - what to type */
  readonly toSee: (time: string, command: string) => string;
}

/** About the lecture that a member names, and its parts. */
export interface LectureTexts {
  /** @param lectures - those that there are, as they stand in a sentence; several */
  readonly whichOne: (lectures: string) => string;
  readonly chapter: (title: string) => string;
  /** Stands behind the names of some lectures, last in the list, for the rest of them. */
  readonly more: (count: number) => string;
  /** @param lectures - those that it fits, as they stand in a sentence */
  readonly severalFit: (name: string, lectures: string) => string;
  /**
   * @param lectures - those that there are, as they stand in a sentence
   * @param count - how many there are, 1 or more
   */
  readonly noneCalled: (name: string, lectures: string, count: number) => string;
}

/** About lists of several pages. */
export interface PageTexts {
  /** On buttons. */
  readonly previous: string;
  readonly next: string;
  readonly position: (page: number, count: number) => string;
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
  /** Stands before buttons. */
  readonly nearestTerms: Readonly<Record<Searched, string>>;
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

/** What is said at a time. Times and ranges are as `52:36` and `52:36–53:07`. */
export interface AtTexts {
  /** The answer in a sentence, where something is said then. */
  readonly within: (time: string, title: string) => string;
  readonly before: (time: string, title: string, nearest: string) => string;
  readonly gap: (time: string, title: string, nearest: string) => string;
  readonly after: (time: string, title: string, nearest: string) => string;
  /** The answer in a sentence, for a stretch that was stepped to. */
  readonly stretch: (range: string, title: string) => string;
  /** Stand above the words that are shown where nothing is said at the time. */
  readonly missed: { readonly before: string; readonly gap: string; readonly after: string };
  /** On links. */
  readonly watch: (range: string) => string;
  readonly watchFrom: (time: string) => string;
  /** On buttons. */
  readonly earlier: string;
  readonly later: string;
  readonly back: string;
  /** That the lecture was not named, and which one was taken. */
  readonly lastLecture: (title: string) => string;
  readonly linkElsewhere: string;
  /** The lecture of a link and the one that was named are two. */
  readonly linkToOther: (linked: string, named: string) => string;
}

/** `/lecture outline`. */
export interface OutlineTexts {
  /** Stands above the chapters. */
  readonly title: (lecture: string) => string;
  /** The answer in a sentence. */
  readonly sentence: (chapters: number, lecture: string) => string;
  /** Who made the chapters: what was found may be wrong. Each stands behind a dot. */
  readonly fromVideo: string;
  readonly allFound: string;
  readonly someFound: string;
}

/** `/lecture list`. */
export interface ListTexts {
  readonly title: string;
  /** How much there is. */
  readonly total: (lectures: number, segments: number) => string;
}

/** `/lecture help`. */
export interface HelpTexts {
  readonly title: string;
  /** @param examples - what to type, as it stands in a sentence */
  readonly tryOut: (examples: string) => string;
  /** What each example is for; each stands behind it. */
  readonly findsTerm: string;
  readonly findsPhrase: string;
  readonly showsTime: string;
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

/** About the lectures that a server has of its own, and what is wrong with changing them. */
export interface OwnLectureTexts {
  readonly onlyInServers: string;
  /** Names the permission “Manage Server” as Discord calls it in this language. */
  readonly onlyForManagers: string;
  /** @param option - the name of the option that takes the video */
  readonly whichVideo: (option: string) => string;
  readonly draftGone: string;
  readonly thereAgain: string;
  readonly notOwn: string;
  readonly full: string;
  readonly addedAlready: string;
  readonly added: string;
  readonly allLectures: (list: Span) => Line;
  readonly notAdded: string;
  readonly noneToRemove: string;
  readonly removed: (title: string) => string;
  readonly canBePutBack: string;
  /** On a button. */
  readonly putBack: string;
}

/** `/lecture add`: what is shown of a file before it becomes a lecture. */
export interface AddTexts {
  readonly noFile: string;
  /** In an example, in place of a file: `(the file)`. */
  readonly theFile: string;
  /** In an example, in place of a file: what kind it should be. */
  readonly aCaptionsFile: string;
  readonly question: (title: string) => string;
  /** @param extent - how much there is, and from when to when */
  readonly notYet: (title: string, extent: string) => string;
  /** The video that it is of. */
  readonly video: (id: string) => string;
  /** Stand before what is said first and last, with a colon and a space at the end. */
  readonly first: (times: string) => string;
  readonly last: (times: string) => string;
  readonly takesPlaceInServer: string;
  readonly takesPlaceOfOwn: string;
  /**
   * @param what - in English, as it stands behind a number: `empty cues`
   * @param firstAt - the line of the first
   */
  readonly leftOut: (count: number, what: string, firstAt: number | undefined) => string;
  /** How many remarks are not shown. */
  readonly moreRemarks: (count: number) => string;
  /** On buttons. */
  readonly confirm: string;
  readonly cancel: string;
}

/** What is said of and in a result that is shared. */
export interface ShareTexts {
  /** On the button that shares. */
  readonly button: string;
  /** Stands above what is shared. */
  readonly sharedBy: (name: string) => string;
  /** Said where a button does not tell what to share. */
  readonly noMoment: string;
  /** Stands before the text that one copies to cite a moment. */
  readonly cite: string;
}
