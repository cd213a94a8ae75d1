import type { CaptionFormat } from '../caption-format.js';
import { parseSecond } from '../cue-time.js';
import { LeftOutTally } from '../left-out-tally.js';
import { plainLines, type RawCue } from '../raw-cue.js';
import type { Reading } from '../reading.js';
import { listOf, recordOf, textOf, type JsonRecord } from '../source/json-value.js';
import { isYoutubeId } from '../video-id.js';
import { MILLISECONDS_REMARK, unitOfTimes } from './time-unit.js';

/** How packages call what they return. */
const TEXT_KEYS = ['text', 'snippet', 'content'];
const START_KEYS = ['start', 'offset', 'startTime', 'start_time'];
const DURATION_KEYS = ['duration', 'dur'];
const END_KEYS = ['end', 'endTime', 'end_time'];
const ID_KEYS = ['video_id', 'videoId', 'id'];
/** In a caption, `id` is its number. */
const ITEM_ID_KEYS = ['video_id', 'videoId'];

const DEEPEST = 3;

/**
 * JSON as transcript packages return it: a list of `{text, start, duration}`, or an object that holds one, or one for
 * each of several videos by its id, or a list in which each caption names its video. Some count in milliseconds; that
 * shows in how long their captions last.
 */
export const plainJson: CaptionFormat = {
  name: 'JSON with text, start and duration',
  matches: ({ json }) => transcriptsIn(json, DEEPEST).length > 0,
  read: (source) =>
    transcriptsIn(source.json, DEEPEST).flatMap(({ items, holder, videoId }) =>
      readItems(items, items === source.json ? source.brokenLines : []).map((reading) => ({
        ...reading,
        videoId:
          reading.videoId ??
          videoId ??
          ID_KEYS.map((key) => textOf(holder?.[key])).find((id) => id !== undefined),
        title: reading.title ?? textOf(holder?.['title']),
      })),
    ),
};

interface Found {
  readonly items: readonly unknown[];
  /** What the list is in. */
  readonly holder: JsonRecord | undefined;
  readonly videoId: string | undefined;
}

/** The lists of captions in a value: several only where each has a video's id as its name. */
function transcriptsIn(value: unknown, depth: number, holder?: JsonRecord, key = ''): Found[] {
  const items = listOf(value);
  if (items.some(isCaption)) {
    return [{ items, holder, videoId: isYoutubeId(key) ? key : undefined }];
  }
  if (depth === 0) {
    return [];
  }
  const file = recordOf(value);
  if (file === undefined) {
    return items.length === 1 ? transcriptsIn(items[0], depth - 1, holder, key) : [];
  }
  const within = Object.entries(file).flatMap(([name, part]) => transcriptsIn(part, depth - 1, file, name));
  return within.every(({ videoId }) => videoId !== undefined) ? within : within.slice(0, 1);
}

function isCaption(item: unknown): boolean {
  const caption = recordOf(item);
  return (
    typeof firstOf(caption, TEXT_KEYS) === 'string' && parseSecond(firstOf(caption, START_KEYS)) !== undefined
  );
}

interface Video {
  readonly videoId: string | undefined;
  title: string | undefined;
  readonly cues: RawCue[];
  readonly leftOut: LeftOutTally;
}

/** A reading for each video that the captions name, in the order in which they first do; one where they name none. */
function readItems(items: readonly unknown[], brokenLines: readonly number[]): Reading[] {
  const unit = unitOf(items);
  const videos = new Map<string | undefined, Video>();
  for (const [index, item] of items.entries()) {
    if (item === undefined) {
      continue;
    }
    const at = index + 1;
    const caption = recordOf(item);
    const videoId = idOf(caption);
    const video = videos.get(videoId) ?? { videoId, title: undefined, cues: [], leftOut: new LeftOutTally() };
    videos.set(videoId, video);
    video.title ??= textOf(caption?.['title']);
    const text = firstOf(caption, TEXT_KEYS);
    const start = parseSecond(firstOf(caption, START_KEYS), unit);
    const duration = parseSecond(firstOf(caption, DURATION_KEYS), unit);
    if (typeof text !== 'string') {
      video.leftOut.add('notText', at);
    } else if (start === undefined) {
      video.leftOut.add('time', at);
    } else {
      const end = duration === undefined ? parseSecond(firstOf(caption, END_KEYS), unit) : start + duration;
      video.cues.push({ start, end, lines: plainLines(text), at });
    }
  }
  const [first] = videos.values();
  for (const line of brokenLines) {
    first?.leftOut.add('broken', line);
  }
  const remarks = unit === 1 ? [] : [MILLISECONDS_REMARK];
  return [...videos.values()].map((video) => ({ ...video, remarks, endsOverlap: true }));
}

function idOf(caption: JsonRecord | undefined): string | undefined {
  const id = firstOf(caption, ITEM_ID_KEYS);
  return typeof id === 'number' ? String(id) : textOf(id);
}

function unitOf(items: readonly unknown[]): number {
  const captions = items.flatMap((item) => {
    const caption = recordOf(item);
    const start = parseSecond(firstOf(caption, START_KEYS));
    const lasts = parseSecond(firstOf(caption, DURATION_KEYS));
    const text = firstOf(caption, TEXT_KEYS);
    if (start === undefined || typeof text !== 'string') {
      return [];
    }
    const end = lasts === undefined ? parseSecond(firstOf(caption, END_KEYS)) : start + lasts;
    return [{ start, end, characters: text.length }];
  });
  return unitOfTimes(captions);
}

function firstOf(caption: JsonRecord | undefined, keys: readonly string[]): unknown {
  const key = keys.find((name) => caption?.[name] !== undefined);
  return key === undefined ? undefined : caption?.[key];
}
