import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saysOnlyTime } from '../../src/timecode/says-only-time.js';

describe('a text that says nothing but a time', () => {
  it.each([
    'at 52 minutes',
    'bei Minute 52',
    'vers 1h30 environ',
    'a los 52 minutos y medio',
    'depois de 52 min',
    '52:36の10分前',
    '10 minutes before 52:36',
  ])('%s', (text) => {
    expect(saysOnlyTime(text)).toBe(true);
  });

  it.each(['', '52 min of fame', '5 minute recap', '52分の説明', 'minute repeater'])(
    'but not “%s”',
    (text) => {
      expect(saysOnlyTime(text)).toBe(false);
    },
  );

  it('takes no time to tell from one that is made to be slow', () => {
    const part = fc.constantFrom(
      '5',
      ' ',
      'min ',
      'a ',
      'de ',
      'at ',
      'em ',
      '-',
      '分',
      '前',
      'から',
      '時間',
      'h',
    );
    const repeated = fc
      .array(part, { minLength: 1, maxLength: 4 })
      .map((some) => `${some.join('').repeat(100).slice(0, 300)} x`);
    fc.assert(
      fc.property(repeated, (text) => {
        expect(saysOnlyTime(text)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  }, 5_000);
});
