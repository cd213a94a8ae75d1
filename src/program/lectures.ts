import type { BotRecord } from '../health/bot-record.js';
import type { Log } from '../log/log.js';
import type { LectureStorage } from '../servers/lecture-store.js';
import type { SeenLibrary } from '../servers/seen-library.js';

/** The lectures of the program, wherever they are kept. */
export interface Lectures {
  /**
   * Does something with the lectures that somebody sees as they are now; they stay as they are until it is done.
   *
   * @param serverId - where that is; undefined outside of servers
   */
  readonly use: <T>(serverId: string | undefined, work: (library: SeenLibrary) => Promise<T>) => Promise<T>;
  /** Keeps those that servers have of their own. */
  readonly store: Pick<LectureStorage, 'clearDrafts'>;
  /** Loads them anew; returns what went wrong, undefined when nothing did. */
  readonly reload: () => Promise<Error | undefined>;
  readonly close: () => Promise<void>;
}

/** How lectures are loaded. */
export interface LoadParts {
  /** For the bot, which is told by signals; the console has a line for that. */
  readonly atHangup: boolean;
  /** Whether their files are watched; else somebody else does, and says when to load them anew. */
  readonly atChange: boolean;
  /** Is told of everything that is loaded. */
  readonly record: BotRecord;
  readonly log: Log;
  /** Whether what is loaded stays out of the log. */
  readonly isQuiet: boolean;
  /** Is told when lectures are loaded, and whether that was anew. */
  readonly onLoaded?: ((isAnew: boolean) => void) | undefined;
  /** Ends looking for changes. */
  readonly signal: AbortSignal;
}
