import { isYoutubeHost } from '../../timecode/youtube-host.js';
import { CaptionError } from '../caption-error.js';
import { parseSecond } from '../cue-time.js';
import type { Chapter } from '../transcript.js';
import { decodeText } from './decode-text.js';
import { readJsonText } from './json-text.js';
import { httpAddressOf, listOf, recordOf, textOf, type JsonRecord } from './json-value.js';

/** The language of a code with a region, the `de` of `de-DE`. */
const LANGUAGE = /^[a-z]{2,3}(?![a-z])/i;

/** What a downloader calls what comes before the first chapter of the video's own. */
const UNTITLED = /^<untitled chapter \d+>$/i;

/** What a downloader knows of a video. */
export interface VideoInfo {
  readonly videoId: string | undefined;
  readonly title: string | undefined;
  /** Opens a picture (http or https). */
  readonly thumbnail: string | undefined;
  /** Opens the video from its start (http or https); undefined for YouTube, where it follows from the id. */
  readonly url: string | undefined;
  /** In order of `start`. */
  readonly chapters: readonly Chapter[];
  readonly durationSeconds: number | undefined;
  /** What is spoken, without the region: `de`, `en`; undefined where it is not told. */
  readonly language: string | undefined;
}

/**
 * Whether JSON is such a description, not captions: it may hold addresses of captions, but not what is said.
 */
export function isInfoJson(json: unknown): boolean {
  const info = recordOf(json);
  return info !== undefined && 'id' in info && ('extractor' in info || 'webpage_url' in info);
}

/**
 * Reads the description of a video (`….info.json`) that a downloader like yt-dlp leaves beside its captions.
 *
 * @throws CaptionError when it is no description of one video
 */
export function readInfoJson(name: string, bytes: Uint8Array): VideoInfo {
  const { value, fault } = readJsonText(decodeText(bytes)?.text ?? '');
  const info = recordOf(value);
  if (info === undefined) {
    throw new CaptionError(
      `${name}: ${fault?.sentence ?? 'the file is no description of a video'}. Download it again, or delete it: the captions can do without.`,
    );
  }
  if (info['_type'] === 'playlist' || info['_type'] === 'multi_video') {
    throw new CaptionError(
      `${name}: the file describes a whole playlist. Use the file of one of its videos.`,
    );
  }
  const url = httpAddressOf(info['webpage_url']);
  return {
    videoId: textOf(info['id']),
    title: textOf(info['title'] ?? info['fulltitle'])?.replace(/\s+/g, ' '),
    thumbnail: httpAddressOf(info['thumbnail']),
    url: url === undefined || isYoutubeHost(new URL(url).hostname) ? undefined : url,
    chapters: chaptersOf(info),
    durationSeconds: parseSecond(info['duration']),
    language: LANGUAGE.exec(textOf(info['language']) ?? '')?.[0].toLowerCase(),
  };
}

function chaptersOf(info: JsonRecord): Chapter[] {
  const chapters = listOf(info['chapters']).flatMap((item): Chapter[] => {
    const chapter = recordOf(item);
    const start = parseSecond(chapter?.['start_time']);
    const title = textOf(chapter?.['title'])?.replace(/\s+/g, ' ');
    return start === undefined || title === undefined || UNTITLED.test(title) ? [] : [{ start, title }];
  });
  return chapters.sort((one, other) => one.start - other.start);
}
