import { describe, expect, it } from 'vitest';
import { formatRange, formatTimecode, formatUnits } from '../../src/timecode/format-timecode.js';

describe('a second is written as in the player', () => {
  it.each([
    [0, '0:00'],
    [7, '0:07'],
    [59.9, '0:59'],
    [60, '1:00'],
    [3156, '52:36'],
    [3599, '59:59'],
    [3600, '1:00:00'],
    [3723, '1:02:03'],
    [359_999, '99:59:59'],
    [360_000, '100:00:00'],
    [-3, '0:00'],
  ])('%d is %s', (second, written) => {
    expect(formatTimecode(second)).toBe(written);
  });

  it('a range has an en dash without spaces', () => {
    expect(formatRange(3156, 3187)).toBe('52:36–53:07');
  });

  it('a range of no length is one time', () => {
    expect(formatRange(300, 300)).toBe('5:00');
    expect(formatRange(300, 300.9)).toBe('5:00');
  });
});

describe('a second is written in units as in links', () => {
  it.each([
    [0, '0s'],
    [7, '7s'],
    [60, '1m0s'],
    [3156.9, '52m36s'],
    [3723, '1h2m3s'],
    [-3, '0s'],
  ])('%d is %s', (second, written) => {
    expect(formatUnits(second)).toBe(written);
  });
});
