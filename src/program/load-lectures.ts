import { keepLibrary, type KeptLibrary } from '../library/keep-library.js';
import type { LibrarySource } from '../library/library-source.js';
import { openLibrary, type OpenLibrary } from '../library/open-library.js';
import { watchData } from '../library/watch-data.js';
import type { Log } from '../log/log.js';
import { english } from '../texts/english.js';
import type { LoadParts } from './lectures.js';
import { onHangup } from './on-hangup.js';

const BYTES_PER_MB = 1_000_000;

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
  const { lectures, segmentCount } = corpus;
  const what = `${english.counts.lectures(lectures.length)} with ${english.counts.segments(segmentCount)}`;
  const from = isFromSnapshot ? ' from their snapshot' : '';
  const memory = Math.round(process.memoryUsage.rss() / BYTES_PER_MB);
  log.info(`Loaded ${what} in ${seconds.toFixed(1)} s${from}; the program takes ${memory} MB of memory.`, {
    lectures: lectures.length,
    segments: segmentCount,
    seconds: Number(seconds.toFixed(3)),
    fromSnapshot: isFromSnapshot,
    memoryMb: memory,
  });
}
