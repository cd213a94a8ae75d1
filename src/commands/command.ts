import type { Corpus } from '../corpus/corpus.js';
import type { Reply } from '../reply/reply.js';
import type { SearchEngine } from '../search/search-engine.js';
import type { OptionValues } from './option-values.js';

/** Everything that commands answer from: the loaded lectures and the search over them. */
export interface Library {
  readonly corpus: Corpus;
  readonly engine: SearchEngine;
}

/** One option of a command. */
export interface OptionDefinition {
  /** 1-32 lower-case letters (Discord's limit). */
  readonly name: string;
  /** 1-100 characters (Discord's limit). */
  readonly description: string;
  readonly type: 'text' | 'flag' | 'number';
  readonly required?: boolean;
  /** Longest text accepted, in UTF-16 units. */
  readonly maxLength?: number;
  /** Where suggestions come from while a member types. */
  readonly completes?: 'lecture' | 'query';
  /** Not offered in Discord's menu: for buttons and the console only. */
  readonly hidden?: boolean;
}

/** A command as members type it (`/lecture search`); everything about it stands in one file. */
export interface Command {
  readonly name: string;
  /** 1-100 characters (Discord's limit). */
  readonly description: string;
  /** Required ones first. The first is the one that the console takes bare words for. */
  readonly options: readonly OptionDefinition[];
  /** @throws UserError when the values can't be answered */
  run(values: OptionValues, library: Library): Promise<Reply>;
}

/** A command in the menu of a message. */
export interface MessageCommand {
  /** 1-32 characters, shown in the menu (Discord's limit). */
  readonly name: string;
  /**
   * @param text - the message's text as its author wrote it
   * @throws UserError when the text can't be answered
   */
  run(text: string, library: Library): Promise<Reply>;
}
