import { CaptionError } from '../captions/caption-error.js';
import { parseVideoId } from '../captions/video-id.js';
import { visibleValue } from '../corpus/csv/visible-value.js';
import { ImportError } from './import-error.js';
import type { LectureSink } from './lecture-sink.js';

/** What came of it that lectures should be removed, for the operator. */
export interface RemovalReport {
  readonly lines: readonly string[];
  /** Of those that were not there. */
  readonly failures: readonly string[];
}

/**
 * Removes the lectures of some videos from where no files are written.
 *
 * @param videos - ids or links, as they were typed
 * @param sink - undefined where lectures are in files
 * @param data - where those are
 * @throws ImportError when they are in files, or cannot be removed
 */
export async function removeLectures(
  videos: readonly string[],
  sink: LectureSink | undefined,
  data: string,
): Promise<RemovalReport> {
  if (sink === undefined) {
    throw new ImportError(
      `--remove is for lectures in a database, and LECTURE_DATABASE_URL is not set. Those in files are in ${data}: remove ` +
        'the file of the lecture, or its rows, and the bot notices it.',
    );
  }
  const [lines, failures]: [string[], string[]] = [[], []];
  for (const videoId of videos.map(idOf)) {
    const shown = visibleValue(videoId);
    if (await sink.removeLecture(videoId)) lines.push(`Removed the lecture of "${shown}" from ${sink.name}.`);
    else failures.push(`There is no lecture of "${shown}" in ${sink.name}.`);
  }
  return { lines, failures };
}

/** Rows of segments may have any id. */
function idOf(typed: string): string {
  try {
    return parseVideoId(typed);
  } catch (error) {
    if (!(error instanceof CaptionError)) throw error;
    return typed.trim();
  }
}
