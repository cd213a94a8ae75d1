import { AND, COUNT, HOUR, MINUTE, SECOND } from './time-units.js';
import type { TimecodeFault } from './timecode-fault.js';
import { linksIn, looksLikeLink, parseYoutubeLink } from './youtube-link.js';

/** What was typed, understood or not. */
export type TimecodeResult =
  | {
      readonly ok: true;
      /** Whole seconds from the start of the video, 0 to `LATEST_SECOND`. */
      readonly second: number;
      /** The video that a pasted link leads to; undefined when the time was typed by itself. */
      readonly videoId: string | undefined;
    }
  | { readonly ok: false; readonly fault: TimecodeFault };

/** The latest second that is understood: 99:59:59. */
export const LATEST_SECOND = 359_999;

/** Marks that have no width: some phones put them around copied text. */
const INVISIBLE = /\p{Cf}+/gu;
const IN_ANGLE_BRACKETS = /^<(.*)>$/s;
/** Captions have fractions of a second behind it: `00:52:36,120`. */
const CLOCK = /^(?:(\d+):)?(\d+):(\d+)(?:(?<=:\d\d)[.,]\d{1,3})?$/;
/** As some countries write it: `52.36`. Only with two digits, because 3156.5 is more likely seconds. */
const CLOCK_WITH_DOTS = /^(?:(\d{1,2})\.)?(\d{1,3})\.(\d\d)$/;
/** Two times with a dash between them, as the bot itself writes a passage. */
const RANGE = /^([^\s–—−－〜～-].*?)\s*[–—−－〜～-]\s*(.+)$/;
/** Marks behind a link by itself, but for what a video id may end in. */
const ENDS_LINK = /[.,;:!?'"`|”»…。、」\]]+$/;
/** YouTube's own player puts fractions into the links it makes: `t=3156.4`. */
const SECONDS_IN_LINK = /^(\d+)(?:\.\d+)?s?$/;
const SECONDS = /^\d+$/;
/** Seconds as a player counts them. With fewer digits it may be a clock, or with three behind the dot a large number. */
const SECONDS_AND_FRACTION = /^(\d{4,})\.\d+$/;
/** "3,156 seconds" are more likely thousands than thousandths. */
const THOUSANDS = new RegExp(String.raw`^(?:\d{1,3},|\d\.)\d{3}\s*(?:${SECOND})\.?$`);
/** Between two numbers with units. */
const BETWEEN = String.raw`[\s,]*${AND}(?=\d)`;
const WITH_UNITS = new RegExp(
  `^${[
    [`(${COUNT})`, HOUR],
    [`(${COUNT})`, MINUTE],
    [String.raw`(\d+)(?:[.,]\d{1,3})?`, SECOND],
  ]
    .map(([count, unit]) => String.raw`(?:${count}\s*(?:${unit})\.?(?:${BETWEEN}|$))?`)
    .join('')}$`,
);
/** Where the last unit goes without saying: `1h30`, `1 hour 30`, … */
const HOURS_MINUTES = new RegExp(String.raw`^(\d+)\s*(?:${HOUR})\.?\s*${AND}([0-5]?\d)$`);
/** … `52m36`, `5 minutes 52`, `52'36"`. */
const MINUTES_SECONDS = new RegExp(
  String.raw`^(?:(\d+)\s*(?:${HOUR})${BETWEEN})?(\d+)\s*(?:(?:${MINUTE})\.?|['’′])\s*${AND}([0-5]?\d)(?:[.,]\d{1,3})?(?:["”]|['’′]{2})?$`,
);
const NEGATIVE = /^[-\u2212\u2013]\s*\d/;

/**
 * Reads a time in a video as people type or paste it.
 *
 * - `52:36`, `1:02:03`; without hours the minutes may be over 59, as in `92:30`
 * - `3156`, `3156.4`, `3156s`, `52m`, `1h2m3s`, `1h30`, `52'36"`, `1 h 3 min`, and so in every language of the bot: `1 Std., 3 Min.`, `52分36秒`;
 *   with tenths of hours and minutes, `1.5 h` or `52,5 min`; fractions of a second are dropped
 * - `52.36` and `1.02.03`; `52:36–53:07`, which means where it starts
 * - a YouTube link, with or without `https://` or the angle brackets that stop Discord from showing a preview,
 *   with its time in `t`, `start`, `time_continue` or `#t`; a link without a time means the start of the video
 * - a sentence or a masked link with a YouTube link in it; of several the first counts
 *
 * Never throws: any string has a result.
 */
export function parseTimecode(text: string): TimecodeResult {
  const visible = text.replace(INVISIBLE, '').trim();
  const bare = visible.replace(IN_ANGLE_BRACKETS, '$1').trim();
  if (looksLikeLink(bare) && !/\s/.test(bare)) {
    return parseLink(bare.replace(ENDS_LINK, ''));
  }
  const links = linksIn(bare);
  const [first] = links;
  if (first !== undefined) {
    return parseLink(links.find((link) => typeof parseYoutubeLink(link) !== 'string') ?? first);
  }
  return parseRange(bare) ?? inRange(parseSecond(bare), undefined);
}

function parseRange(text: string): TimecodeResult | undefined {
  const [, from = '', to = ''] = RANGE.exec(text) ?? [];
  const [start, end] = [parseSecond(from), parseSecond(to)];
  // "3 - 52:36" is a time behind the number of a lecture.
  const isAlike = SECONDS.test(from) === SECONDS.test(to);
  const isRange = typeof start === 'number' && typeof end === 'number' && start <= end && isAlike;
  return isRange ? inRange(start, undefined) : undefined;
}

function parseLink(text: string): TimecodeResult {
  const link = parseYoutubeLink(text);
  if (typeof link === 'string') {
    return { ok: false, fault: link };
  }
  const seconds = SECONDS_IN_LINK.exec(link.time)?.[1];
  if (link.time === '' || seconds !== undefined) {
    return inRange(Number(seconds ?? 0), link.videoId);
  }
  return inRange(parseSecond(link.time), link.videoId);
}

function inRange(second: number | TimecodeFault, videoId: string | undefined): TimecodeResult {
  if (typeof second === 'string') {
    return { ok: false, fault: second };
  }
  return second > LATEST_SECOND ? { ok: false, fault: 'too-late' } : { ok: true, second, videoId };
}

/** Reads a time that stands by itself. Full-width digits and colons count as plain ones. */
function parseSecond(text: string): number | TimecodeFault {
  const plain = text.normalize('NFKC').toLowerCase();
  if (plain === '') {
    return 'empty';
  }
  if (NEGATIVE.test(plain)) {
    return 'negative';
  }
  if (SECONDS.test(plain)) {
    return Number(plain);
  }
  const clock = CLOCK.exec(plain) ?? CLOCK_WITH_DOTS.exec(plain);
  if (clock !== null) {
    const [hours, minutes, seconds] = numbersIn(clock);
    return seconds > 59 || (clock[1] !== undefined && minutes > 59)
      ? 'over-59'
      : total(hours, minutes, seconds);
  }
  const seconds = SECONDS_AND_FRACTION.exec(plain)?.[1];
  if (seconds !== undefined) return Number(seconds);
  if (THOUSANDS.test(plain)) return 'not-a-time';
  const units = WITH_UNITS.exec(plain) ?? MINUTES_SECONDS.exec(plain) ?? HOURS_MINUTES.exec(plain);
  return units === null ? 'not-a-time' : total(...numbersIn(units));
}

/** Hours, minutes and seconds, 0 where the text has none. */
function numbersIn(match: RegExpExecArray): [number, number, number] {
  const [, hours = '0', minutes = '0', seconds = '0'] = match;
  return [hours, minutes, seconds].map((digits) => Number(digits.replace(',', '.'))) as [
    number,
    number,
    number,
  ];
}

function total(hours: number, minutes: number, seconds: number): number {
  // Tenths of a unit are whole seconds, but not quite so in floating point.
  return Math.round(hours * 3600 + minutes * 60 + seconds);
}
