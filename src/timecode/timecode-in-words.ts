import { parseTimecode, type TimecodeResult } from './parse-timecode.js';

/** A time with units has at most so many words: "1 hour and 2 minutes and 3 seconds". */
const MOST_WORDS = 8;
/** Longer texts hold a time only by chance. */
const MOST_WORDS_IN_ALL = 60;
/** A time of the day is none in a video. */
const TIME_OF_DAY = /\d\s*(?:[ap]\.?m\b|uhr\b|o['’]clock)|\d\s*時(?!間)/iu;
/** "At minute 52", in the languages that put it so. */
const MINUTE_BEFORE = /(?:^|[\s(])(?:minute|minuto|min\.?)\s+(\d+)(?![\d:.])/iu;
/** A number by itself may be anything. */
const NUMBER = /^\d+$/;
/** What people write around a time: "(52:36)", "52:36?", "~52:36", "52:36ish". */
const AROUND = /^[("'“„«~≈*_`|@]+|(?:-?ish)?[)"'”»*_`|.,;:!?]*$/giu;

/**
 * Reads a time in a video as `parseTimecode` does, also where words stand around it: "about 52:36 or so", "at minute 52". Of
 * several times the first is meant. Only for text that is sure to be about a time: a sentence may have one for other reasons.
 *
 * Never throws: any string has a result.
 */
export function parseTimecodeInWords(text: string): TimecodeResult {
  const whole = parseTimecode(text);
  if (whole.ok || whole.fault !== 'not-a-time') return whole;
  const plain = text.normalize('NFKC');
  const words = plain.split(/\s+/).filter((word) => word !== '');
  if (words.length > MOST_WORDS_IN_ALL || TIME_OF_DAY.test(plain)) return whole;
  const minute = MINUTE_BEFORE.exec(plain)?.[1];
  return firstTime(words) ?? (minute === undefined ? whole : parseTimecode(`${minute}m`));
}

/** The first run of words that is a time, as long as it goes. */
function firstTime(words: readonly string[]): TimecodeResult | undefined {
  for (let first = 0; first < words.length; first++) {
    for (let end = Math.min(words.length, first + MOST_WORDS); end > first; end--) {
      const bare = words.slice(first, end).join(' ').replace(AROUND, '');
      if (NUMBER.test(bare) || !/\d/.test(bare)) continue;
      const time = parseTimecode(bare);
      // "-5" within words is a dash before a number.
      if (time.ok || time.fault === 'over-59' || time.fault === 'too-late') return time;
    }
  }
  return undefined;
}
