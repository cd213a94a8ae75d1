import { describe, expect, it } from 'vitest';
import { LARGEST_SECOND, parseSeconds, type ParsedSeconds } from '../../../src/corpus/rows/parse-seconds.js';

describe('a time in the data', () => {
  const whole = (second: number): ParsedSeconds => ({ second, hadFraction: false });

  it.each<[string, ParsedSeconds]>([
    ['2082', whole(2082)],
    ['2,082', whole(2082)],
    ['2082.0', whole(2082)],
    ['2,082.00', whole(2082)],
    ['234,567', whole(234_567)],
    ['  7 ', whole(7)],
    ['0', whole(0)],
    ['007', whole(7)],
    ['359999', whole(LARGEST_SECOND)],
    ['2082.5', { second: 2082, hadFraction: true }],
    ['2082.99', { second: 2082, hadFraction: true }],
  ])('%j is understood', (value, expected) => {
    expect(parseSeconds(value)).toEqual(expected);
  });

  it.each<[string, ParsedSeconds]>([
    ['', 'no-number'],
    ['  ', 'no-number'],
    ['soon', 'not-a-number'],
    ['52:36', 'not-a-number'],
    ['2,08', 'not-a-number'],
    ['20,82', 'not-a-number'],
    ['2082,5', 'not-a-number'],
    ['1e308', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['.5', 'not-a-number'],
    ['5.', 'not-a-number'],
    ['2082s', 'not-a-number'],
    ['٣', 'not-a-number'],
    ['-1', 'negative'],
    ['-0.5', 'negative'],
    ['−5', 'negative'],
    ['360000', 'too-large'],
    ['9'.repeat(400), 'too-large'],
  ])('%j is refused as %s', (value, reason) => {
    expect(parseSeconds(value)).toBe(reason);
  });
});
