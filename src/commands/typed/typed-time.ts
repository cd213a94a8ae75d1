import { UNSPACED_LETTER } from '../../search/language/segment-words.js';
import { parseTimecode } from '../../timecode/parse-timecode.js';
import { saysOnlyTime } from '../../timecode/says-only-time.js';
import { parseTimecodeInWords } from '../../timecode/timecode-in-words.js';
import { YOUTUBE_LINK } from '../../timecode/youtube-link.js';

/** What no time is written together with: digits, and letters but for those of scripts without spaces. */
const RUNS_ON = String.raw`(?!${UNSPACED_LETTER})[\p{L}\p{N}:]`;
/** A time within other words: with a colon, as a number alone is looked for as one. */
const CLOCK = new RegExp(String.raw`(?<!${RUNS_ON}|\.)\d{1,3}(?::\d\d){1,2}(?!${RUNS_ON})`, 'u');
/** A number with a whole word beside it, or several numbers, or a sum; "10h" and "90s" may be terms, and "in 2012" a year. */
const IN_WORDS =
  /\d\s*(?:\p{L}{2,}|[分秒'’′])|\d\s*\p{L}.*\d|\p{L}{3,}\.?\s*\d|:\d\d\s*(?:\+\s*\d|[-–−]\s*\d+\s*\p{L})/u;
/** A link with the brackets and marks around it. */
const LINK = new RegExp(String.raw`\S*(?:https?:\/\/|${YOUTUBE_LINK})\S*`, 'giu');

/** A time in a query. */
export interface TypedTime {
  readonly second: number;
  /** The video of the link that it comes from; undefined where it was typed by itself. */
  readonly videoId: string | undefined;
  /** What the query says beside it; may be empty. */
  readonly words: string;
  /** Whether it may also be something that was said, and not a time at all. */
  readonly isDoubtful: boolean;
}

type Told = Pick<TypedTime, 'second' | 'words'>;

/** The time in a query that is meant for `/lecture at`: a YouTube link, a clock, or nothing but a time in words. */
export function typedTime(query: string): TypedTime | undefined {
  const whole = parseTimecode(query);
  if (whole.ok && whole.videoId !== undefined) {
    const beside = /\s/.test(query) ? without(LINK, query) : '';
    const told = timeBeside(beside, query, whole.second) ?? { second: whole.second, words: beside };
    return { ...told, videoId: whole.videoId, isDoubtful: false };
  }
  if (IN_WORDS.test(query) && saysOnlyTime(query)) {
    const told = parseTimecodeInWords(query);
    return told.ok ? { ...told, words: '', isDoubtful: true } : undefined;
  }
  const clock = clockIn(query);
  return clock && { ...clock, videoId: undefined, isDoubtful: true };
}

/** The time that is told beside a link; where other words are, only a clock counts, and only where the link has no time. */
function timeBeside(beside: string, query: string, linked: number): Told | undefined {
  if (!saysOnlyTime(beside)) return linked === 0 ? clockIn(beside) : undefined;
  const told = parseTimecodeInWords(query);
  return told.ok ? { second: told.second, words: '' } : undefined;
}

function clockIn(text: string): Told | undefined {
  const plain = text.normalize('NFKC');
  const clock = parseTimecode(CLOCK.exec(plain)?.[0] ?? '');
  return clock.ok ? { second: clock.second, words: without(CLOCK, plain) } : undefined;
}

function without(what: RegExp, query: string): string {
  return query.replace(what, ' ').replace(/\s+/gu, ' ').trim();
}
