import { parseTimecode, type TimecodeResult } from './parse-timecode.js';

/** Longer texts hold a time only by chance. */
const LONGEST = 400;
/** A clock within words: the seconds have two digits, or it may be a ratio. */
const CLOCK = /(?<![\d:.,])(?:\d+:)?\d+:\d\d(?![\d:]|\.\d)/g;
/** "52 : 36"; but "3 : 52:36" is a time behind a number. */
const SPACED_COLON = /(?<=\d)\s+:\s+(?=\d)/g;
const TIGHT_COLON = /\d:\d/;
/** What makes a clock a time of the day, which is none in a video. "Am" is also a word of German and English. */
const TIME_OF_DAY = /^(?:\s?p\.?\s?m\b|am\b|\s?a\.\s?m\b|\s(?:am|a m)(?=$|[.,;!?)])|\s?uhr\b)/iu;
const AND = String.raw`(?:[\s,]+(?:(?:and|und|et|y|e)\s+)?)`;
const NUMBER_AND_UNIT = String.raw`\d+\s*(?:HOUR|MINUTE|SECOND)(?!\p{L})\.?`;
const UNITS: ReadonlyMap<string, string> = new Map([
  ['HOUR', 'h|hrs?|hours?|std|stunden?|heures?|horas?'],
  ['MINUTE', 'm|mins?|minutes?|minuten|minutos?'],
  ['SECOND', 's|secs?|seconds?|sek|sekunden?|secondes?|segs?|segundos?'],
]);
/** One number with its unit and those that follow: "1 hour and 2 minutes". */
const WITH_UNITS = pattern(`(?<![\\d.,:])${NUMBER_AND_UNIT}(?:${AND}?${NUMBER_AND_UNIT})*(?!\\d)`);
/** "At minute 52", "minute 52 and 36 seconds", "minute 52 second 36". */
const UNIT_FIRST = pattern(
  String.raw`(?<!\p{L})(?:minute|minuto|min\.?)\s+(\d+)(?![\d:.])(?:${AND}(?:(?:second|seconde|segundo|sekunde|sec|sek|seg)\.?\s+(\d+)|(\d+)\s*(?:SECOND)(?!\p{L})))?`,
);
/** "1h30" and the like; "90s" are years, "2m3" may be anything. */
const JOINED = /(?<![\p{L}\d.,:])\d+\s?h\s?[0-5]\d(?![\p{L}\d])/giu;
const YEARS = /^\d{2,}s$/i;

/**
 * Reads a time in a video as `parseTimecode` does, also where words stand around it: "about 52:36 or so", "at minute 52". What
 * looks most like a time counts: a clock before numbers with units; of several the first. Only for text that is sure to be
 * about a time: a sentence may have one for other reasons.
 *
 * Never throws: any string has a result.
 */
export function parseTimecodeInWords(text: string): TimecodeResult {
  const whole = parseTimecode(text);
  if (whole.ok || whole.fault !== 'not-a-time' || text.length > LONGEST) return whole;
  const typed = text.normalize('NFKC');
  const plain = TIGHT_COLON.test(typed) ? typed : typed.replace(SPACED_COLON, ':');
  const clocks = [...plain.matchAll(CLOCK)]
    .filter(({ 0: clock, index }) => !TIME_OF_DAY.test(plain.slice(index + clock.length)))
    .map(([clock]) => parseTimecode(clock));
  const found =
    clocks.find(({ ok }) => ok) ??
    inUnits(plain, 2) ??
    unitFirst(plain) ??
    inUnits(plain, 1) ??
    parsedFirst(plain.match(JOINED) ?? []);
  return found ?? clocks[0] ?? whole;
}

/** The first time of so many numbers with units. */
function inUnits(text: string, fewest: number): TimecodeResult | undefined {
  const times = (text.match(WITH_UNITS) ?? []).filter(
    (time) => !YEARS.test(time) && (time.match(/\d+/g) ?? []).length >= fewest,
  );
  return parsedFirst(times);
}

function unitFirst(text: string): TimecodeResult | undefined {
  const [match] = text.matchAll(UNIT_FIRST);
  if (match === undefined) return undefined;
  const [, minutes = '', seconds = match[3] ?? '0'] = match;
  return parseTimecode(`${minutes}m${seconds}s`);
}

function parsedFirst(times: readonly string[]): TimecodeResult | undefined {
  return times.map(parseTimecode).find(({ ok }) => ok);
}

/** A pattern with the words for units in their places. */
function pattern(source: string): RegExp {
  const filled = [...UNITS].reduce((whole, [unit, words]) => whole.replaceAll(unit, words), source);
  return new RegExp(filled, 'giu');
}
