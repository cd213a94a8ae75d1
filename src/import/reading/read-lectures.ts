import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readCaptions } from '../../captions/read-captions.js';
import type { Transcript } from '../../captions/transcript.js';
import { isYoutubeId, parseVideoId } from '../../captions/video-id.js';
import { cleanText } from '../../corpus/clean-text.js';
import { visibleValue } from '../../corpus/csv/visible-value.js';
import { ImportError } from '../import-error.js';
import { makeImportedLecture, type ImportedLecture } from '../imported-lecture.js';
import type { ImportOptions } from '../options.js';
import { chooseCaptions, stemOf, type CaptionCandidate } from './choose-captions.js';
import { failureOf, withoutPath, type Failure } from './failure.js';
import type { Inputs, PassedOver } from './find-inputs.js';
import { groupBy } from './group-by.js';
import { joinParts } from './join-parts.js';
import { VideoInfos } from './video-infos.js';

const NO_TABLE = /\.(?:vtt|srt|json3|srv\d)$/i;

/** A lecture with the file it was read from. */
export interface ReadLecture {
  readonly path: string;
  readonly transcript: Transcript;
  readonly lecture: ImportedLecture;
  /** How long it took to read the file and cut it to segments. */
  readonly ms: number;
}

/** What came of all files. */
export interface ReadLectures {
  /** Each video once. */
  readonly lectures: readonly ReadLecture[];
  readonly leftOut: readonly PassedOver[];
  readonly remarks: readonly PassedOver[];
  readonly failed: readonly Failure[];
}

interface Candidate extends CaptionCandidate {
  readonly videoId: string;
  readonly ms: number;
}

/**
 * Reads files and makes lectures of them. Of several files of one video one is taken; a file that cannot be read does
 * not stop the others.
 *
 * @param onFile - called before a file is read
 * @throws ImportError, or CaptionError, when the options cannot be meant for these files
 */
export async function readLectures(
  inputs: Inputs,
  options: ImportOptions,
  onFile: (path: string) => void,
): Promise<ReadLectures> {
  const video = options.video === undefined ? undefined : parseVideoId(options.video);
  refuseSeveral(inputs.captions, options);
  const infos = await VideoInfos.read(inputs.infos);
  const candidates: Candidate[] = [];
  const failed: Failure[] = [];
  for (const path of inputs.captions) {
    onFile(path);
    try {
      candidates.push(...(await readCandidates(path, video, options, infos)));
    } catch (error) {
      failed.push(failureOf(path, error));
    }
  }
  const lectures: ReadLecture[] = [];
  const leftOut: PassedOver[] = [];
  for (const ofLecture of groupBy(candidates, ({ videoId }) => videoId).values()) {
    const [first, ...rest] = joinParts(ofLecture);
    if (first === undefined) continue;
    const { chosen, others } = chooseCaptions([first, ...rest]);
    leftOut.push(
      ...others.map(({ candidate, because }) => ({
        path: candidate.path,
        why: `of the same lecture ${basename(chosen.path)} is taken, because ${because}`,
      })),
    );
    try {
      lectures.push(lectureOf(chosen));
    } catch (error) {
      failed.push(failureOf(chosen.path, error));
    }
  }
  const stems = new Set(lectures.map(({ path }) => stemOf(path)));
  const isNeeded = ({ path }: Failure) => !stems.has(stemOf(path));
  const spare = failed.filter((failure) => !isNeeded(failure));
  return {
    lectures,
    leftOut: [
      ...leftOut,
      ...spare.map(({ path, message }) => ({
        path,
        why: `another file of the lecture is taken; ${withoutPath(path, message)}`,
      })),
      ...infos.unused(),
    ],
    remarks: [...mapRemarks(inputs.captions, options), ...infos.remarks(), ...lectures.flatMap(linkRemarks)],
    failed: failed.filter(isNeeded),
  };
}

function mapRemarks(paths: readonly string[], { columns }: ImportOptions): PassedOver[] {
  return columns.size === 0 || paths.some((path) => !NO_TABLE.test(path))
    ? []
    : [{ path: '--map', why: 'none of these files is a table with columns, so it was not used' }];
}

/** Without an address of its own a lecture is taken to be on YouTube. */
function linkRemarks({ path, lecture: { videoId, url } }: ReadLecture): PassedOver[] {
  if (url !== '' || isYoutubeId(videoId)) return [];
  const why = `${visibleValue(videoId)} is no id of a video on YouTube, so links to the lecture lead nowhere`;
  return [{ path, why: `${why}. Import it again with --video and the id or link if it is there.` }];
}

/** An id or a title is one lecture's. */
function refuseSeveral(paths: readonly string[], { video, title }: ImportOptions): void {
  const option = video !== undefined ? '--video' : title !== undefined ? '--title' : undefined;
  const [stem, other] = new Set(paths.map(stemOf));
  if (option !== undefined && stem !== undefined && other !== undefined) {
    throw new ImportError(
      `${option} is of one lecture, but these files are of several: ${basename(stem)} and ${basename(other)}. ` +
        'Import them one at a time.',
    );
  }
}

async function readCandidates(
  path: string,
  video: string | undefined,
  { title, columns }: ImportOptions,
  infos: VideoInfos,
): Promise<Candidate[]> {
  const begin = performance.now();
  const transcripts = await readCaptions({ name: path, bytes: await readFile(path), columns });
  if (transcripts.length > 1 && (video !== undefined || title !== undefined)) {
    throw new ImportError(
      `${path}: the file is of ${transcripts.length} videos, so --video and --title cannot be used with it.`,
    );
  }
  const ms = (performance.now() - begin) / transcripts.length;
  return Promise.all(
    transcripts.map(async (read) => {
      const { transcript: known, spokenLanguage } = await infos.addTo(read, path, video);
      const videoId = cleanText(video ?? known.videoId ?? '');
      if (videoId === '') {
        throw new ImportError(
          `${path}: which video is it? Neither the file nor its name says so. Type its id or a link to it: ` +
            `npm run import -- "${path}" --video ID`,
        );
      }
      return { path, videoId, ms, spokenLanguage, transcript: { ...known, title: title ?? known.title } };
    }),
  );
}

function lectureOf({ path, videoId, transcript, ms }: Candidate): ReadLecture {
  const begin = performance.now();
  const lecture = makeImportedLecture(transcript, videoId, basename(path));
  return { path, transcript, lecture, ms: ms + performance.now() - begin };
}
