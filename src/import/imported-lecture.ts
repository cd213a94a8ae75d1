import type { Transcript } from '../captions/transcript.js';
import { cleanText } from '../corpus/clean-text.js';
import { LARGEST_SECOND } from '../corpus/rows/parse-seconds.js';
import { ImportError } from './import-error.js';
import { cutSegments, type CutSegment } from './segments/cut-segments.js';
import { labelOf } from './segments/label.js';

/** A lecture as it is written to a file. */
export interface ImportedLecture {
  /** Clean text (see `cleanText`), never empty. */
  readonly videoId: string;
  /** Clean text; empty for none. */
  readonly title: string;
  /** An http(s) address of a picture; empty for none. */
  readonly thumbnail: string;
  /** An http(s) address that opens the video from its start; empty where the id leads to it at YouTube. */
  readonly url: string;
  /** The name of the file it was imported from, without folders; never empty. */
  readonly source: string;
  /** In order of time. */
  readonly segments: readonly [CutSegment, ...CutSegment[]];
}

/**
 * Makes a lecture of what was said in it.
 *
 * @param videoId - clean text, not empty
 * @param source - the name of the file, without folders
 * @throws ImportError when no word is said, or later than any video lasts
 */
export function makeImportedLecture(
  transcript: Transcript,
  videoId: string,
  source: string,
): ImportedLecture {
  const [first, ...others] = cutSegments(transcript);
  if (first === undefined) {
    throw new ImportError(`${source}: no word is said in these captions. Check that it is the right file.`, {
      fault: { code: 'nothing-said' },
    });
  }
  const { endSecond } = others.at(-1) ?? first;
  if (endSecond > LARGEST_SECOND) {
    throw new ImportError(
      `${source}: words are said at ${endSecond} s, later than any video lasts. ` +
        'Times may be in another unit than the file says.',
      { fault: { code: 'too-late' } },
    );
  }
  const { title = '', thumbnail = '', url = '' } = transcript;
  return {
    videoId,
    title: labelOf(title),
    thumbnail,
    url,
    source: cleanText(source),
    segments: [first, ...others],
  };
}
