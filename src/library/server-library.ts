import { CorpusError } from '../corpus/corpus-error.js';
import { isMissing } from '../disk/look.js';
import type { Log } from '../log/log.js';
import { SharedTurns } from '../turns/shared-turns.js';
import { dataFiles, stateOf } from './data-state.js';
import { LentLibrary } from './lent-library.js';
import type { OpenLibrary } from './open-library.js';

/** Milliseconds after which the files are looked at again: another process may have changed them. */
const LOOK_AGAIN_MS = 1_000;

/** What a server has, as far as is known. */
interface Known {
  /** What the file system knows of its files, see `stateOf`; undefined where there are none. */
  readonly state: string | undefined;
  /** Undefined where there is nothing that can be used. */
  readonly opened: Promise<LentLibrary | undefined>;
}

/** The lectures of one server: opened when they are asked for, and anew when their files have changed. */
export class ServerLibrary {
  private known: Known | undefined;
  /** When that was looked at; none of what has come since that changes it. */
  private lookedAt = -Infinity;
  private changes = 0;
  private readonly looks = new SharedTurns(() => this.look());
  /** The state of the files that the operator was told about. */
  private told: string | undefined;

  /**
   * @param folder - where the lectures are; there may be none
   * @param open - opens them; CorpusError when they cannot be used
   */
  constructor(
    private readonly serverId: string,
    private readonly folder: string,
    private readonly open: () => Promise<OpenLibrary>,
    private readonly log: Log,
  ) {}

  /**
   * Does something with the lectures as they are now; they stay as they are until it is done.
   *
   * @param work - gets undefined where there are none that can be used
   * @throws whatever the work throws, and what opening them throws but for CorpusError
   */
  async use<T>(work: (own: OpenLibrary | undefined) => Promise<T>): Promise<T> {
    for (;;) {
      const lent = await this.current();
      if (lent === undefined) return work(undefined);
      // Others may have come in between since it was current.
      if (!lent.isLetGo) return lent.use(work);
    }
  }

  /** To be called when the files have changed: whoever asks after that gets the lectures as they are then. */
  changed(): void {
    this.lookedAt = -Infinity;
    this.changes++;
    // They are opened at once, so that nobody has to wait later; what goes wrong is for whoever asks.
    this.current().catch(() => undefined);
  }

  /** Lets go of the lectures; they are opened again when they are asked for. */
  letGo(): void {
    this.release(this.known);
    this.known = undefined;
    this.lookedAt = -Infinity;
  }

  private current(): Promise<LentLibrary | undefined> {
    if (this.known !== undefined && this.isFresh) return this.known.opened;
    return this.looks.take();
  }

  private get isFresh(): boolean {
    return performance.now() - this.lookedAt < LOOK_AGAIN_MS;
  }

  private async look(): Promise<LentLibrary | undefined> {
    if (this.known !== undefined && this.isFresh) return this.known.opened;
    const { changes } = this;
    const begin = performance.now();
    const state = await stateOfLectures(this.folder);
    // What has changed meanwhile is to be looked at again.
    if (changes === this.changes) this.lookedAt = begin;
    const { known } = this;
    if (known !== undefined && known.state === state) return known.opened;
    const fresh: Known = { state, opened: state === undefined ? NOTHING : this.openNow(state) };
    this.known = fresh;
    this.release(known);
    try {
      return await fresh.opened;
    } catch (error) {
      // The next who asks tries again.
      if (this.known === fresh) this.known = undefined;
      throw error;
    }
  }

  private async openNow(state: string): Promise<LentLibrary | undefined> {
    const isNews = this.told !== state;
    this.told = state;
    try {
      const library = await this.open();
      const lines = isNews ? [...library.warnings, ...library.remarks] : [];
      for (const line of lines) this.log.warn(`Server ${this.serverId}: ${line}`);
      return new LentLibrary(library);
    } catch (error) {
      if (!(error instanceof CorpusError)) throw error;
      if (isNews) {
        this.log.error(`Server ${this.serverId} is without lectures of its own. ${error.message}`);
      }
      return undefined;
    }
  }

  private release(known: Known | undefined): void {
    known?.opened.then(
      (lent) => lent?.letGo(),
      () => undefined,
    );
  }
}

const NOTHING = Promise.resolve(undefined);

/** @returns undefined when there are no files of lectures */
async function stateOfLectures(folder: string): Promise<string | undefined> {
  try {
    return await stateOf(await dataFiles(folder));
  } catch (error) {
    const cause: unknown = error instanceof CorpusError ? error.cause : error;
    const isEmpty = cause === undefined || isMissing(cause);
    return isEmpty ? undefined : String(error);
  }
}
