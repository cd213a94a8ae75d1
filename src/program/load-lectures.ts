import { keepLibrary, type KeptLibrary } from '../library/keep-library.js';
import type { LibrarySource } from '../library/library-source.js';
import { openLibrary, type OpenLibrary } from '../library/open-library.js';
import { watchData } from '../library/watch-data.js';
import type { Log } from '../log/log.js';
import { extentOf } from './extent-of.js';
import type { LoadParts } from './lectures.js';
import { onHangup } from './on-hangup.js';

/**
 * Loads the lectures, and loads them anew whenever their files change.
 *
 * @throws CorpusError when they can't be used
 */
export function loadLectures(source: LibrarySource, parts: LoadParts): Promise<KeptLibrary> {
  const { record, log, signal } = parts;
  const open = async () => {
    try {
      return await openLibrary(source);
    } catch (error) {
      record.loadFailed();
      throw error;
    }
  };
  let current: OpenLibrary | undefined;
  const tell = (library: OpenLibrary, seconds: number) => {
    const isAnew = current !== undefined;
    current = library;
    const { corpus, lost } = library;
    record.loaded({ lectures: corpus.lectures.length, segments: corpus.segmentCount });
    void lost.then(() => {
      if (library === current) record.lost();
    });
    if (!parts.isQuiet) logLoaded(library, seconds, log);
    parts.onLoaded?.(isAnew);
  };
  const reload = () => {
    void kept.then(
      (library) => library.reload(),
      () => undefined,
    );
  };
  if (parts.atHangup) onHangup(reload);
  // Before the files are read, so that what changes meanwhile is noticed.
  if (parts.atChange) void watchData(source.data, reload, signal);
  const kept = keepLibrary(open, tell, log);
  return kept;
}

function logLoaded({ corpus, isFromSnapshot }: OpenLibrary, seconds: number, log: Log): void {
  const { what, time, memory, figures } = extentOf(corpus, seconds);
  const { memoryMb, ...others } = figures;
  const from = isFromSnapshot ? ' from their snapshot' : '';
  log.info(`Loaded ${what} in ${time}${from}; ${memory}.`, {
    ...others,
    fromSnapshot: isFromSnapshot,
    memoryMb,
  });
}
