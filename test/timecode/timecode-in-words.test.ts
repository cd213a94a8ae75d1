import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTimecode } from '../../src/timecode/format-timecode.js';
import { parseTimecode } from '../../src/timecode/parse-timecode.js';
import { parseTimecodeInWords } from '../../src/timecode/timecode-in-words.js';

describe('a time with words around it is understood', () => {
  it.each([
    ['52:36', 3156],
    ['at about 52:36 or so', 3156],
    ['~52:36', 3156],
    ['52:36ish', 3156],
    ['52:36-ish', 3156],
    ['what does he say at 52:36?', 3156],
    ['(52:36)', 3156],
    ['**52:36**', 3156],
    ['right after 1:02:03, please', 3723],
    ['between 52:36 and 53:07', 3156],
    ['the part 52:36 - 53:07 of it', 3156],
    ['52:36–later', 'not-a-time'],
    ['around 52 minutes in', 3120],
    ['1 hour and 2 minutes into it', 3720],
    ['1 hour and', 3600],
    ['at minute 52', 3120],
    ['bei Minute 52', 3120],
    ['en el minuto 52', 3120],
    ['vers 1h30', 5400],
    ['lecture 3 at 52:36', 3156],
    ['5 videos back, 52:36', 3156],
    ['ungefähr 52 Minuten 36 Sekunden', 3156],
  ])('%j', (typed, expected) => {
    expect(parseTimecodeInWords(typed)).toEqual(
      typeof expected === 'number'
        ? { ok: true, second: expected, videoId: undefined }
        : { ok: false, fault: expected },
    );
  });
});

describe('what is no time in a video stays none', () => {
  it.each([
    ['', 'empty'],
    ['-5', 'negative'],
    ['the end', 'not-a-time'],
    ['at 5', 'not-a-time'],
    ['half past 5', 'not-a-time'],
    ['5:00 pm', 'not-a-time'],
    ['5:00p.m. today', 'not-a-time'],
    ['um 17:00 Uhr', 'not-a-time'],
    ["5 o'clock", 'not-a-time'],
    ['17時', 'not-a-time'],
    ['minute 5:2:3:4', 'not-a-time'],
    ['at 52:75', 'over-59'],
    ['at 100:00:00 or so', 'too-late'],
    ['1:2:3:4', 'not-a-time'],
    [`${'word '.repeat(60)}52:36`, 'not-a-time'],
  ])('%j: %s', (typed, fault) => {
    expect(parseTimecodeInWords(typed)).toEqual({ ok: false, fault });
  });
});

it('a link with a time is read as ever', () => {
  expect(parseTimecodeInWords('see https://youtu.be/dMUes74-nYY?t=3156')).toMatchObject({
    second: 3156,
    videoId: 'dMUes74-nYY',
  });
});

it('whatever is a time by itself means the same within words', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 359_999 }),
      fc.constantFrom('at ', 'about ', '(', 'see '),
      (second, before) => {
        const typed = formatTimecode(second);
        expect(parseTimecodeInWords(before + typed)).toEqual(parseTimecode(typed));
      },
    ),
  );
});

it('never throws, and finds no time where there is no digit', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const time = parseTimecodeInWords(text);
      if (!/\p{Nd}/u.test(text.normalize('NFKC'))) expect(time.ok).toBe(false);
    }),
  );
});
