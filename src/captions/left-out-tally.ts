/** What of a file may be left out, as it reads behind a number in English. */
export const LEFT_OUT = {
  empty: 'empty cues',
  sounds: 'sounds that are not speech ([Music])',
  hidden: 'words that the captions hide ([ __ ])',
  speakers: 'marks of who speaks (>>)',
  shownAgain: 'lines that rolling captions show again',
  twice: 'cues that are in the file twice, at the same time',
  time: 'cues whose times cannot be read',
  notText: 'cues whose text is no text',
  comments: 'comments and styles',
  beforeFirst: 'lines before the first time',
  spokenOut: 'times written out in words',
  wordStarts: 'rows whose times of words do not fit their text',
  broken: 'lines that cannot be read',
} as const;

/** Why something of a file is left out: a key of {@link LEFT_OUT}. */
export type LeftOutKind = keyof typeof LEFT_OUT;

/** What of a file is not in its transcript, and why. */
export interface LeftOut {
  readonly what: LeftOutKind;
  readonly count: number;
  /** Line or row of the first one, counted from 1, where there is such a thing. */
  readonly firstAt?: number | undefined;
}

/** Keeps account of what is left out. */
export class LeftOutTally {
  readonly #counts = new Map<LeftOutKind, LeftOut>();

  /** @param at - line or row, from 1, where there is such a thing */
  add(what: LeftOutKind, at: number | undefined, count = 1): void {
    const { count: before, firstAt } = this.#counts.get(what) ?? { count: 0, firstAt: at };
    if (count > 0) {
      this.#counts.set(what, { what, count: before + count, firstAt });
    }
  }

  /** In the order in which they were first met. */
  get all(): readonly LeftOut[] {
    return [...this.#counts.values()];
  }
}
