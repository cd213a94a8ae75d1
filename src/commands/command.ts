import type { Corpus } from '../corpus/corpus.js';
import type { GlossaryEntry } from '../corpus/glossary.js';
import type { LectureReader } from '../corpus/lecture-reader.js';
import type { CommandValues, Reply } from '../reply/reply.js';
import type { SearchEngine } from '../search/search-engine.js';
import type { Described } from '../texts/command-texts.js';
import { english } from '../texts/english.js';
import type { Texts } from '../texts/texts.js';
import type { ServerLectures } from './lectures/server-lectures.js';
import type { OptionValues } from './options/option-values.js';
import type { OptionDefinition } from './options/option.js';

/** Everything that commands answer from: the lectures that whoever asks may see, and the search over them. */
export interface Library {
  readonly corpus: Corpus;
  /**
   * Reads the segments of one of these lectures.
   *
   * @throws Error when they cannot be had; what kind of it depends on where they are
   */
  readonly read: LectureReader;
  readonly engine: SearchEngine;
  /** What the recogniser made of terms; none when left out. */
  readonly glossary?: readonly GlossaryEntry[] | undefined;
  /** Of these what the server has of its own, and what can be done with that; undefined outside of servers. */
  readonly own?: ServerLectures | undefined;
}

/** Who uses a command, and where. */
export interface Asker {
  /** Whether they may manage the server where they use it. */
  readonly managesServer: boolean;
  /** What they are told, in their language. */
  readonly texts: Texts;
  /** How others see them; undefined outside of Discord. */
  readonly name: string | undefined;
  /** Whether they pressed a button or chose in a menu: what they ask for are then keys, and nothing that was typed. */
  readonly usesComponent: boolean;
  /** Whether nobody else sees the answer, though others are there. */
  readonly isPrivate: boolean;
  /** Key of the lecture that was last used where they ask; it may be gone. */
  readonly lastLecture: string | undefined;
}

/** Whoever sits at the console: alone, and in no server. */
export const CONSOLE_ASKER: Asker = {
  managesServer: false,
  texts: english,
  name: undefined,
  usesComponent: false,
  isPrivate: false,
  lastLecture: undefined,
};

/**
 * Does something with the lectures as they are now; they stay as they are until it is done.
 *
 * @param serverId - where somebody asks: nobody else sees the lectures of that server. Undefined outside of servers
 */
export type UseLibrary = <T>(
  serverId: string | undefined,
  work: (library: Library) => Promise<T>,
) => Promise<T>;

/** A command as members type it (`/lecture search`), or as only buttons use it; everything about it stands in one file. */
export type Command = OfferedCommand | HiddenCommand;

/** A command that Discord's menu offers. */
interface OfferedCommand extends CommandWork {
  /** What it is called there. */
  readonly described: (texts: Texts) => Described;
  readonly isHidden?: false;
}

/** A command behind buttons only. */
interface HiddenCommand extends CommandWork {
  readonly described?: undefined;
  readonly isHidden: true;
}

interface CommandWork {
  /** What our own code and Discord know it by, and English members: in lower case. */
  readonly name: string;
  /** Required ones first. The first is the one that the console takes bare words for. */
  readonly options: readonly OptionDefinition[];
  /** Whether it changes a server's own lectures: only there, and only for members who may manage the server. */
  readonly isForManagers?: boolean;
  /** How many commands it counts for where a member may use only so many at once; 1 when left out. */
  readonly cost?: number;
  /** Its answer is a message of its own that all see, whatever message its button stands under. */
  readonly isForAll?: boolean;
  /** Values that the command surely answers with these lectures, for whoever gave others. */
  example(library: Library): Promise<CommandValues>;
  /**
   * Answers; call it by `runCommand`, which checks the values.
   *
   * @throws UserError when the values can't be answered
   */
  run(values: OptionValues, library: Library, asker: Asker): Promise<Reply>;
}

/** A command in the menu of a message. */
export interface MessageCommand {
  /** What our own code and Discord know it by, and English members. */
  readonly name: string;
  /** What it is called in the menu. */
  readonly named: (texts: Texts) => string;
  /**
   * @param text - the message's text as its author wrote it
   * @throws UserError when the text can't be answered
   */
  run(text: string, library: Library, asker: Asker): Promise<Reply>;
}

/** The command of that name, in whatever case it was typed. */
export function findCommand(commands: readonly Command[], name: string): Command | undefined {
  return commands.find((command) => command.name === name.toLowerCase());
}

/** The option whose value is typed without its name: the first, where it is a text. */
export function bareOption({ options }: Pick<Command, 'options'>): OptionDefinition | undefined {
  const [first] = options;
  return first?.type === 'text' ? first : undefined;
}
