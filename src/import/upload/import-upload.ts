import type { LeftOut } from '../../captions/left-out-tally.js';
import { readCaptions } from '../../captions/read-captions.js';
import type { FileRemark } from '../../captions/remark.js';
import { parseVideoId } from '../../captions/video-id.js';
import { cleanText } from '../../corpus/clean-text.js';
import { ImportError } from '../import-error.js';
import { makeImportedLecture, type ImportedLecture } from '../imported-lecture.js';
import { lectureCsv } from '../writing/lecture-file.js';

/** A file of captions from somebody else's machine, and what they say of it. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The video's id, or a link to it. */
  readonly video: string | undefined;
  readonly title: string | undefined;
}

/** A segment as it is shown to whoever uploaded it. */
export interface UploadedSegment {
  readonly text: string;
  /** Whole seconds from the start of the video. */
  readonly startSecond: number;
  readonly endSecond: number;
}

/** A lecture made of an upload. */
export interface UploadedLecture {
  readonly videoId: string;
  /** Empty for none. */
  readonly title: string;
  /** The lecture as a file of segments. */
  readonly csv: string;
  readonly segments: number;
  readonly first: UploadedSegment;
  readonly last: UploadedSegment;
  readonly leftOut: readonly LeftOut[];
  readonly remarks: readonly FileRemark[];
}

/** In UTF-16 units; it stands in every row. */
const LONGEST_ID = 1_000;

/** Of the lecture as a file: twice what a server may have. What takes more says the same in each of very many rows. */
const MOST_CHARACTERS = 64 * 2 ** 20;

/** In a lecture of two hours there are some 3,000. What has more is no speech, and fills the memory of the search. */
const MOST_DISTINCT_WORDS = 20_000;

/**
 * Makes a lecture of one file.
 *
 * @throws CaptionError when it is no file of captions, or `video` names none
 * @throws ImportError when it is of several lectures or of a video that nothing names, no word is said in it, or so much
 *   that it is no lecture
 */
export async function importUpload({ name, bytes, video, title }: Upload): Promise<UploadedLecture> {
  const given = video === undefined ? undefined : parseVideoId(video);
  const [transcript, ...others] = await readCaptions({ name, bytes });
  if (transcript === undefined || others.length > 0) {
    const lectures = others.length + 1;
    throw new ImportError(`${name}: the file is of ${lectures} lectures. Give them one at a time.`, {
      fault: { code: 'several-lectures', lectures },
    });
  }
  const videoId = cleanText(given ?? transcript.videoId ?? '');
  if (videoId === '' || videoId.length > LONGEST_ID) {
    throw new ImportError(`${name}: neither the file nor its name says which video it is of.`, {
      fault: { code: 'which-video' },
    });
  }
  const lecture = makeImportedLecture({ ...transcript, title: title ?? transcript.title }, videoId, name);
  const distinct = new Set(lecture.segments.flatMap(({ text }) => text.toLowerCase().split(' ')));
  if (distinct.size > MOST_DISTINCT_WORDS) {
    throw new ImportError(
      `${name}: there are more different words in it than in any lecture. Is it captions?`,
      { fault: { code: 'too-many-words' } },
    );
  }
  if (charactersOf(lecture) > MOST_CHARACTERS) {
    throw new ImportError(`${name}: it takes more room than any lecture. Is it captions?`, {
      fault: { code: 'too-slow' },
    });
  }
  const [first] = lecture.segments;
  return {
    videoId,
    title: lecture.title,
    csv: lectureCsv(lecture),
    segments: lecture.segments.length,
    first: shownSegment(first),
    last: shownSegment(lecture.segments.at(-1) ?? first),
    leftOut: transcript.leftOut,
    remarks: transcript.remarks.flatMap(({ about }) => about ?? []),
  };
}

/** About how long the lecture is as a file. */
function charactersOf({ segments, videoId, title, thumbnail, url, source }: ImportedLecture): number {
  const inEachRow = videoId.length + title.length + thumbnail.length + url.length + source.length;
  return segments.reduce((sum, { text, chapter }) => sum + inEachRow + text.length + chapter.length, 0);
}

function shownSegment({ text, startSecond, endSecond }: UploadedSegment): UploadedSegment {
  return { text, startSecond, endSecond };
}
