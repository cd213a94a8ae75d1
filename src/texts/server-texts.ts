import type { Line, Span } from '../reply/reply.js';

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
  /** That a lecture which was removed is there again. */
  readonly back: string;
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
   * @param what - in English, in the plural: `empty cues`
   * @param firstAt - the line of the first
   */
  readonly leftOut: (count: number, what: string, firstAt: number | undefined) => string;
  /** How many remarks are not shown. */
  readonly moreRemarks: (count: number) => string;
  /** On buttons. */
  readonly confirm: string;
  readonly cancel: string;
}
