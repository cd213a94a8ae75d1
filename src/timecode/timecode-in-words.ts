import { withoutCounts } from './counted-things.js';
import { formatTimecode } from './format-timecode.js';
import { halvesAsDecimals, hasOtherPart } from './halves.js';
import { startsOfRanges } from './one-unit-ranges.js';
import { LATEST_SECOND, parseTimecode, type TimecodeResult } from './parse-timecode.js';
import { hasStrayNumber } from './stray-numbers.js';
import { countsFromElsewhere, timeApart, type TimeApart } from './time-apart.js';
import { AND, AND_WORD, COUNT, HOUR, MINUTE, SECOND, UNIT } from './time-units.js';
import { withoutLinks } from './youtube-link.js';

/** Longer texts hold a time only by chance. */
const LONGEST = 400;
/** A clock within words: the seconds have two digits, or it may be a ratio. */
const CLOCK = /(?<![\d:.,])(?<!午[前後]\s*)(?:\d+:)?\d+:\d\d(?:[.,]\d{1,3})?(?![\d:]|[.,]\d)/gu;
/** "52 : 36"; but "3 : 52:36" is a time behind a number. */
const SPACED_COLON = /(?<=\d)\s+:\s+(?=\d)/g;
const TIGHT_COLON = /\d:\d/;
/** "1:30 hours", "1:30-2:00 h". */
const CLOCK_OF_HOURS = new RegExp(
  String.raw`(?<![\d:.,])\d+:\d\d(?=(?:\s*[–—−〜~-]\s*\d+:\d\d)?\s*(?:${HOUR})(?!\p{L}))`,
  'giu',
);
/** What stands behind a clock that tells a time of the day, which is none in a video. */
const TIMES_OF_DAY = [
  /^\s?p\.?\s?m\b/iu,
  /^(?:am\b|\s?a\.\s?m\b)/iu,
  // Apart from the clock "am" may also be a word of German or English.
  /^\s(?:am|a m)(?=$|[.,;!?)]|\s(?:at|on|today)\b)/iu,
  /^(?:\suhr\b|\s?o['’]clock)/iu,
  /^\s(?:in the (?:morning|afternoon|evening|night)|de la (?:ma[nñ]ana|tarde|noche)|du (?:matin|soir)|da (?:manhã|tarde|noite))(?!\p{L})/iu,
];

const BETWEEN = String.raw`(?:[\s,]+${AND})`;
/** "52 min", "the 52-minute mark", "der 52. Minute". */
const NUMBER_AND_UNIT = String.raw`\d+(?:[.,]\d{1,3})?(?:\.?[\s-]+)?${UNIT}\.?`;
/** The 30 of "1 h 30" and of "1 h and 30": seconds or minutes, whose unit goes without saying. */
const LAST_WITHOUT_UNIT = String.raw`\s*(?:[0-5]\d|${AND_WORD}\s+[0-5]\d(?!\s+\p{L}))(?:[.,]\d{1,3})?(?![\d:.,]*\d)(?!\p{L})`;
/** One number with its unit and those that follow. */
const WITH_UNITS = new RegExp(
  String.raw`(?<![\d.,:/])${NUMBER_AND_UNIT}(?:${BETWEEN}?${NUMBER_AND_UNIT})*(?:${LAST_WITHOUT_UNIT})?(?!\d)`,
  'giu',
);
/** "52'36"". */
const PRIMES = /(?<![\d.,:])\d+\s?['’′]\s?[0-5]\d(?!\d)/gu;
const HOUR_FIRST = String.raw`(?<!\p{L})(?:hour|stunde|heure|hora)\s+(?<hours>\d+)`;
/** In the plural only where no number is before it, which would be counted by it: "52 minutes 30". */
const MINUTE_FIRST = String.raw`(?<!\p{L})(?:minute|minuto|(?<!\d\s*)(?:minutes|minuten|minutos|min\.?))\s+(?<minutes>${COUNT})(?![\d:]|[.,]\d)`;
const SECOND_BEHIND = String.raw`(?:(?:second|seconde|segundo|sekunde|sec|sek|seg)\.?\s+(?<second>\d+)|(?<seconds>\d+)\s*(?:${SECOND})(?!\p{L}))`;
/** "At minute 52", "minutes 20-25", "minute 52 and 36 seconds", "hour 1 minute 5 second 3". */
const UNIT_FIRST = new RegExp(
  String.raw`(?:${HOUR_FIRST}${BETWEEN})?${MINUTE_FIRST}(?:${BETWEEN}${SECOND_BEHIND})?`,
  'iu',
);
/** "Second 3156"; but "the second 5 minutes". */
const SECOND_FIRST = new RegExp(
  String.raw`(?<!\p{L})(?:seconde?s?|segundos?|sekunden?)\s+(\d{3,6})(?!\d|[.,:]\d)(?!\s*${UNIT})`,
  'iu',
);
/** As in a link. */
const T_IS = /(?<![\p{L}\p{N}])t\s?=\s?(\d[\dhms:.]*)(?![\p{L}\p{N}])/iu;
/** Behind such a word so large a number is one of seconds. */
const AT_NUMBER = /^(?:at|bei|à|en|em)\s+(\d{3,5})\s?[.?!]?$/iu;
/** "The 52nd minute", "la 52e minute". */
const ORDINAL = new RegExp(
  String.raw`(?<=(?<![\d.,:])\d+)(?:st|nd|rd|th|[eè]me|e|[oa])\s+(?=(?:${MINUTE})(?!\p{L}))`,
  'giu',
);
/** By itself it may be that of a lecture. */
const NUMBER = /^[^\p{L}\p{N}]*\p{Nd}+[^\p{L}\p{N}]*$/u;
/** Between a link and its time. */
const SEPARATORS = /^(?:[\s,:|—]|[–-]+(?=\s))+/;
/** "The 90s" are years, as "the 1990s" are. */
const YEARS = /^(?:1\d|20)?\d0s$/i;
const BEFORE_UNIT = /(?<=\d)\.?[\s-]+(?=\p{L})/gu;
/** "Between 50 min and 52 min" has two times, where "1 hour and 52 min" has one. */
const BETWEEN_TIMES = new RegExp(String.raw`\s+${AND_WORD}\s+`, 'iu');

const REFUSED: TimecodeResult = { ok: false, fault: 'not-a-time' };

/**
 * Reads a time in a video as `parseTimecode` does, also where words stand around it: "about 52:36 or so", "at minute 52".
 *
 * - What looks most like a time counts, a clock before numbers with units, and of several the first. A number by itself is
 *   no time there, but for a large one behind "at", nor is one with a dot.
 * - `50-52 minutes` means where it starts, "10 minutes before 52:36" and `52:36 - 10 min` are 42:36 and "10 minutes later"
 *   than that 1:02:36. What counts from the end, from now or from what is no time is refused, and so are parts of a unit other
 *   than halves and tenths.
 * - For a link without a time the words around it tell the time, but for a number by itself, which may be that of a lecture;
 *   where what they tell is refused, so is the link.
 *
 * Only for text that is sure to be about a time: a sentence may have one for other reasons.
 *
 * Never throws: any string has a result.
 */
export function parseTimecodeInWords(text: string): TimecodeResult {
  const whole = parseTimecode(text);
  if (text.length > LONGEST) return whole;
  if (!whole.ok) return whole.fault === 'not-a-time' ? (withinWords(text) ?? whole) : whole;
  const { second, videoId } = whole;
  if (videoId === undefined) return whole;
  const told = second === 0 ? besideLink(text) : countedFromLink(text, second);
  return told?.ok === true ? { ...told, videoId } : (told ?? whole);
}

/** The time that the words around a link say, for one that has none. */
function besideLink(text: string): TimecodeResult | undefined {
  const rest = withoutLinks(text).replace(SEPARATORS, '');
  // A link in a form that is only known by itself has nothing beside it.
  if (rest.length >= text.length) return undefined;
  if (NUMBER.test(rest)) return REFUSED;
  const beside = parseTimecode(rest);
  const hasNone = !beside.ok && (beside.fault === 'not-a-time' || beside.fault === 'empty');
  return hasNone ? withinWords(rest) : beside;
}

/** The time so long before or after that of a link. */
function countedFromLink(text: string, second: number): TimecodeResult | undefined {
  return timeCounted(timeApart(withoutLinks(text, ` ${formatTimecode(second)} `)));
}

/** The time that the words say; undefined where they say none. */
function withinWords(text: string): TimecodeResult | undefined {
  const typed = halvesAsDecimals(text).normalize('NFKC');
  const tight = TIGHT_COLON.test(typed) ? typed : typed.replace(SPACED_COLON, ':');
  const plain = tight.replace(CLOCK_OF_HOURS, '$&:00');
  const counted = timeCounted(timeApart(plain));
  if (counted !== undefined) return counted;
  const clocks = [...plain.matchAll(CLOCK)]
    .filter(({ 0: clock, index }) => !isTimeOfDay(plain.slice(index + clock.length)))
    .map(([clock]) => parseTimecode(clock));
  const clock = clocks.find(({ ok }) => ok);
  if (clock !== undefined) return clock;
  if (countsFromElsewhere(plain) || hasOtherPart(plain) || hasStrayNumber(plain)) return REFUSED;
  const stated = startsOfRanges(withoutCounts(plain.replace(ORDINAL, ' ')));
  return (
    firstTime(T_IS.exec(plain)?.slice(1) ?? []) ??
    inUnits(stated, 2) ??
    unitFirst(stated) ??
    inUnits(stated, 1) ??
    firstTime(SECOND_FIRST.exec(plain)?.slice(1) ?? []) ??
    firstTime(AT_NUMBER.exec(plain.trim())?.slice(1) ?? []) ??
    firstTime(plain.match(PRIMES) ?? []) ??
    clocks[0]
  );
}

function isTimeOfDay(behindClock: string): boolean {
  return TIMES_OF_DAY.some((way) => way.test(behindClock));
}

/** The time so long before or after another; undefined where none is told so. */
function timeCounted(apart: TimeApart | undefined): TimecodeResult | undefined {
  const counted = apart && sumOf(apart);
  return apart?.mayBeRange === true && counted?.ok !== true ? undefined : counted;
}

/** The same; where what it is counted from is no time, what stands in front: "52:36, 5 min before the end". */
function sumOf({ lasting, what, isBefore, front }: TimeApart): TimecodeResult {
  const from = NUMBER.test(what) ? REFUSED : parseTimecodeInWords(what);
  if (!from.ok) return withinWords(front) ?? REFUSED;
  const by = firstTime([spaced(lasting)]);
  if (by?.ok !== true) return REFUSED;
  const second = from.second + (isBefore ? -by.second : by.second);
  if (second > LATEST_SECOND) return { ok: false, fault: 'too-late' };
  return second < 0 ? { ok: false, fault: 'negative' } : { ...from, second };
}

/** The first time with units that has at least so many numbers: "52 min 36 s" has two. */
function inUnits(text: string, fewest: number): TimecodeResult | undefined {
  const times = (text.match(WITH_UNITS) ?? []).filter(
    (time) => !YEARS.test(time) && (time.match(/\d+(?:[.,]\d+)?/g) ?? []).length >= fewest,
  );
  return firstTime(times.flatMap((time) => [time, time.split(BETWEEN_TIMES, 1)[0] ?? '']).map(spaced));
}

/** The time whose units stand in front of their numbers. */
function unitFirst(text: string): TimecodeResult | undefined {
  const groups = UNIT_FIRST.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { hours = '0', minutes = '', second, seconds = '0' } = groups;
  return firstTime([`${hours}h${minutes}m${second ?? seconds}s`]);
}

const spaced = (time: string) => time.replace(BEFORE_UNIT, ' ');

function firstTime(times: readonly string[]): TimecodeResult | undefined {
  return times.map(parseTimecode).find(({ ok }) => ok);
}
