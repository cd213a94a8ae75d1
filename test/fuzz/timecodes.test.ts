import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { english } from '../../src/texts/english.js';
import { formatTimecode } from '../../src/timecode/format-timecode.js';
import { linkAtSecond, shortLinkAtSecond } from '../../src/timecode/link-at-second.js';
import { LATEST_SECOND, parseTimecode } from '../../src/timecode/parse-timecode.js';
import { parseTimecodeInWords } from '../../src/timecode/timecode-in-words.js';
import { fuzz } from './fuzz.js';
import { address } from './inputs/addresses.js';
import { second, typedTime } from './inputs/times.js';

/** What changes the meaning of a time that it stands beside. */
const AROUND = [
  'before',
  'after',
  'later',
  'minus',
  'to',
  'between',
  'and a half',
  '½',
  '1/2',
  'week',
  'minute',
  'second',
  't=',
  '前',
];

describe('a time that a member types or pastes', () => {
  fuzz('is understood within the range of times, or refused with an example', {
    given: typedTime,
    holds: (text) => {
      const result = parseTimecode(text);
      if (!result.ok) {
        expect(english.timecodeFaults[result.fault]('52:36', '3156', '52m36s')).toMatch(/52:36/);
        return;
      }
      expect(Number.isInteger(result.second)).toBe(true);
      expect(result.second).toBeGreaterThanOrEqual(0);
      expect(result.second).toBeLessThanOrEqual(LATEST_SECOND);
      expect(result.videoId).not.toBe('');
      expect(parseTimecode(formatTimecode(result.second))).toEqual({ ...result, videoId: undefined });
    },
  });
});

describe('a time with words around it', () => {
  fuzz('is understood within the range of times, or refused', {
    given: fc
      .array(fc.oneof(typedTime, fc.constantFrom(...AROUND)), { minLength: 1, maxLength: 5 })
      .map((parts) => parts.join(' ')),
    holds: (text) => {
      const result = parseTimecodeInWords(text);
      if (!result.ok) return;
      expect(Number.isInteger(result.second)).toBe(true);
      expect(result.second).toBeGreaterThanOrEqual(0);
      expect(result.second).toBeLessThanOrEqual(LATEST_SECOND);
      expect(result.videoId).not.toBe('');
    },
  });
});

describe('an address of a video', () => {
  fuzz('leads to the same place at any second', {
    given: fc.tuple(address, fc.oneof(second, fc.double({ min: -1e9, max: 1e9, noNaN: true }))),
    holds: ([url, second]) => {
      const [long, short] = [linkAtSecond(url, second), shortLinkAtSecond(url, second)];
      expect(new URL(long).host).toBe(new URL(url).host);
      expect(new URL(long).pathname).toBe(new URL(url).pathname);
      expect(linkAtSecond(long, second)).toBe(long);
      expect(shortLinkAtSecond(short, second)).toBe(short);
      expect(long).not.toMatch(/\s/);
    },
  });
});
