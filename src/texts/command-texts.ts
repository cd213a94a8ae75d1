/** A command or an option as Discord shows it to whoever types. */
export interface Described {
  /** 1-32 letters, digits, `-` or `_`, in lower case and without spaces (Discord's limit). */
  readonly name: string;
  /** 1-100 characters (Discord's limit). */
  readonly description: string;
}

/** Each command that members can type or choose; names of subcommands differ from each other. */
export interface CommandTexts {
  /** Describes the one command that all others stand behind, 1-100 characters (Discord's limit). */
  readonly root: string;
  readonly search: Described;
  readonly at: Described;
  readonly outline: Described;
  readonly list: Described;
  readonly help: Described;
  readonly add: Described;
  readonly remove: Described;
  /** In the menu of a message, below “Apps”: 1-32 characters, spaces and capitals as you like (Discord's limit). */
  readonly findInLectures: string;
}

/** Each option that members can give; names of those of one command differ from each other. */
export interface OptionTexts {
  readonly query: Described;
  readonly time: Described;
  /** The lecture that a command keeps to. */
  readonly lecture: Described;
  readonly private: Described;
  readonly file: Described;
  readonly title: Described;
  readonly video: Described;
  /** The lecture that is removed. */
  readonly ownLecture: Described;
}
