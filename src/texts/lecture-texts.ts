/** About the lecture that a member names, and its parts. */
export interface LectureTexts {
  /** In an empty menu. */
  readonly choose: string;
  /** That a lecture which a button is about was taken away. */
  readonly gone: string;
  /** Nobody has put any there; by who can. */
  readonly none: NoLectureTexts;
  /** Stands above a menu. */
  readonly whichOne: string;
  /** @param lectures - those that there are, as they stand in a sentence; several */
  readonly thereAre: (lectures: string) => string;
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
  /** Stands behind that no lecture is called so. @param titles - those of one lecture or some, quoted */
  readonly didYouMean: (titles: readonly string[]) => string;
}

/** That there are no lectures, to each of those whom it may be told to. */
export interface NoLectureTexts {
  /** To whoever can add lectures to the server; an example stands behind it. */
  readonly youAdd: string;
  /** To anybody else there. @param add - the command that adds one */
  readonly managersAdd: (add: string) => string;
  /** To anybody where no server has lectures of its own. */
  readonly operatorAdds: string;
}

/** About lists of several pages. */
export interface PageTexts {
  /** On buttons. */
  readonly previous: string;
  readonly next: string;
  readonly position: (page: number, count: number) => string;
  /** Says of the last of so many pages, 1 or more, why it is shown where a later one was asked for. */
  readonly pastEnd: (count: number) => string;
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
  /** That the lecture was not named, and which one was taken; its title stands beside it. */
  readonly lastLecture: string;
  readonly linkElsewhere: string;
  /** The lecture of a link and the one that was named are two. */
  readonly linkToOther: (linked: string, named: string) => string;
}

/** `/lecture outline`. */
export interface OutlineTexts {
  /** Stands above the chapters, before the title of the lecture. */
  readonly title: string;
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

/** What is said of and in a result that is shared. */
export interface ShareTexts {
  /** On the button that shares the moment that is shown. */
  readonly button: string;
  /** On the button that shares what is said from a time on, where more is shown. */
  readonly buttonFrom: (time: string) => string;
  /** Stands above what is shared. */
  readonly sharedBy: (name: string) => string;
  /** Said where a button does not tell what to share. */
  readonly noMoment: string;
  /** The member may not write where they want to share. */
  readonly mayNotWrite: string;
  /** They use the bot as an app of their own in a server that shows its answers to them alone. */
  readonly onlyTheySee: string;
  /** They shared it a short while ago. */
  readonly already: string;
  /** Stands before the text that one copies to cite a moment. */
  readonly cite: string;
}
