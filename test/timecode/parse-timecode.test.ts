import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translations } from '../../src/texts/index.js';
import { formatTimecode } from '../../src/timecode/format-timecode.js';
import { LATEST_SECOND, parseTimecode } from '../../src/timecode/parse-timecode.js';

describe('a member types a time', () => {
  it.each([
    ['52:36', 3156],
    ['1:02:03', 3723],
    ['01:02:03', 3723],
    ['0:07', 7],
    ['92:30', 5550],
    ['99:59:59', LATEST_SECOND],
    ['0', 0],
    ['3156', 3156],
    ['3156s', 3156],
    ['52m', 3120],
    ['52m36s', 3156],
    ['1h', 3600],
    ['1h2m3s', 3723],
    ['1h3s', 3603],
    ['1 h 3 min', 3780],
    ['52 min 36 sec', 3156],
    ['2 hours 1 minute 5 seconds', 7265],
    ['90m', 5400],
    ['1 hour and 2 minutes', 3720],
    ['52分36秒', 3156],
    ['1時間2分', 3720],
    ['５２分３６秒', 3156],
    ['52 Minuten 36 Sekunden', 3156],
    ['1 Stunde und 2 Minuten', 3720],
    ['1 Std., 3 Min.', 3780],
    ['52 minutes 36 secondes', 3156],
    ['1 heure', 3600],
    ['1 heure et 2 minutes', 3720],
    ['52 minutos 36 segundos', 3156],
    ['1 hora y 2 minutos', 3720],
    ['2 horas e 5 seg', 7205],
    ['52分36秒〜53分', 3156],
    ['1H2M3S', 3723],
    ['  52:36\t', 3156],
    ['<52:36>', 3156],
    [' <52:36> ', 3156],
    ['< 52:36 >', 3156],
    ['\u200e52:36\u200f', 3156],
    ['５２：３６', 3156],
    ['52.36', 3156],
    ['3156.4', 3156],
    ['3156.482931', 3156],
    ['1h30', 5400],
    ['1 h 05', 3900],
    ['52m36', 3156],
    ['52 min 36', 3156],
    ['1h2m3', 3723],
    [`52'36"`, 3156],
    ['52′36″', 3156],
    ['52’ 36', 3156],
    ['1 hour 30', 5400],
    ['1 hour 2', 3720],
    ['1 heure et 30', 5400],
    ['5 minutes 52', 352],
    ['52分36', 3156],
    ['1 h 2 min 3', 3723],
    ['00:52:36,120', 3156],
    ['00:52:36.120', 3156],
    ['52:36.5', 3156],
    ['1.02.03', 3723],
    ['52.5 min', 3150],
    ['52,5 Minuten', 3150],
    ['1.5 h', 5400],
    ['2.3 min', 138],
    ['1.1h', 3960],
    ['52 min 36.5 s', 3156],
    ['52 min 36,75 s', 3156],
    ['36.999s', 36],
    ['52:36–53:07', 3156],
    ['52:36 - 53:07', 3156],
    ['52:36〜53:07', 3156],
    ['52:36−53:07', 3156],
    ['52:36—52:36', 3156],
  ])('%j is understood', (typed, second) => {
    expect(parseTimecode(typed)).toEqual({ ok: true, second, videoId: undefined });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['<>', 'empty'],
    ['abc', 'not-a-time'],
    ['NaN', 'not-a-time'],
    ['Infinity', 'not-a-time'],
    ['1e3', 'not-a-time'],
    ['0x10', 'not-a-time'],
    ['1:2:3:4', 'not-a-time'],
    [':36', 'not-a-time'],
    ['52:', 'not-a-time'],
    ['52.3', 'not-a-time'],
    ['1.75', 'over-59'],
    ['53:07–52:36', 'not-a-time'],
    ['52:36–', 'not-a-time'],
    ['–53:07', 'negative'],
    ['52:36–later', 'not-a-time'],
    ['315.6', 'not-a-time'],
    ['315.678', 'not-a-time'],
    ['3.156', 'not-a-time'],
    ['1h60', 'not-a-time'],
    ['52m360', 'not-a-time'],
    ['1.30 h', 'not-a-time'],
    ['52.36 min', 'not-a-time'],
    ['½', 'not-a-time'],
    ["52'", 'not-a-time'],
    ['3s2m', 'not-a-time'],
    ['1 hour and', 'not-a-time'],
    ['1h,', 'not-a-time'],
    ['36秒52分', 'not-a-time'],
    ['2 Tage', 'not-a-time'],
    ['javascript:alert(1)', 'not-a-time'],
    ['__proto__', 'not-a-time'],
    ['1:75', 'over-59'],
    ['1:60:00', 'over-59'],
    ['99:99:99', 'over-59'],
    ['1:100', 'over-59'],
    ['-5', 'negative'],
    ['-0:05', 'negative'],
    ['−1h', 'negative'],
    ['100:00:00', 'too-late'],
    ['360000', 'too-late'],
    ['9'.repeat(400), 'too-late'],
  ])('%j is refused as %s', (typed, fault) => {
    expect(parseTimecode(typed)).toEqual({ ok: false, fault });
  });
});

describe('a member pastes a link', () => {
  const atJigsaw = { ok: true, second: 3156, videoId: 'dMUes74-nYY' };

  it.each([
    'https://www.youtube.com/watch?v=dMUes74-nYY&t=3156',
    'https://www.youtube.com/watch?v=dMUes74-nYY&t=3156s',
    'https://www.youtube.com/watch?v=dMUes74-nYY&t=52m36s',
    'https://www.youtube.com/watch?v=dMUes74-nYY&t=0h52m36s',
    'https://www.youtube.com/watch?v=dMUes74-nYY&t=3156.87',
    'https://www.youtube.com/watch?t=3156&v=dMUes74-nYY',
    'https://www.youtube.com/watch?v=dMUes74-nYY&list=PL1&index=7&t=3156s',
    'https://www.youtube.com/watch?v=dMUes74-nYY#t=52m36s',
    'https://www.youtube.com/watch?v=dMUes74-nYY#t=3156',
    'https://www.youtube.com/watch?v=dMUes74-nYY&time_continue=3156',
    'https://youtu.be/dMUes74-nYY?t=3156',
    'https://youtu.be/dMUes74-nYY?si=abc_DEF&t=3156',
    'https://youtu.be/dMUes74-nYY#t=3156s',
    'https://www.youtube.com/live/dMUes74-nYY?t=3156',
    'https://www.youtube.com/live/dMUes74-nYY?si=x&t=3156s',
    'https://www.youtube.com/embed/dMUes74-nYY?start=3156',
    'https://www.youtube-nocookie.com/embed/dMUes74-nYY?start=3156&autoplay=1',
    'https://www.youtube.com/shorts/dMUes74-nYY?t=3156',
    'https://www.youtube.com/v/dMUes74-nYY?start=3156',
    'https://m.youtube.com/watch?v=dMUes74-nYY&t=3156s',
    'https://music.youtube.com/watch?v=dMUes74-nYY&t=3156',
    'http://youtube.com/watch?v=dMUes74-nYY&t=3156',
    'HTTPS://WWW.YouTube.COM/watch?v=dMUes74-nYY&t=3156S',
    'www.youtube.com/watch?v=dMUes74-nYY&t=3156',
    'youtube.com/watch?v=dMUes74-nYY&t=3156',
    'youtu.be/dMUes74-nYY?t=3156',
    'https://www.youtu.be/dMUes74-nYY?t=3156',
    'https://youtu.be/dMUes74-nYY?t=%20&start=3156',
    '//youtu.be/dMUes74-nYY?t=3156',
    '<https://youtu.be/dMUes74-nYY?t=3156>',
    '  https://youtu.be/dMUes74-nYY?t=3156 ',
    'look at https://youtu.be/dMUes74-nYY?t=3156, it is great',
    'https://youtu.be/dMUes74-nYY?t=3156.',
    '`https://youtu.be/dMUes74-nYY?t=3156`',
    '||https://youtu.be/dMUes74-nYY?t=3156||',
    '「https://youtu.be/dMUes74-nYY?t=3156」',
    'https://youtu.be/dMUes74-nYY?t=3156 please',
    'this one (https://youtu.be/dMUes74-nYY?t=3156)!',
    '[52:36](https://youtu.be/dMUes74-nYY?t=3156)',
    '[**Watch 52:36–53:07**](<https://www.youtube.com/watch?v=dMUes74-nYY&t=3156s>)',
    'notes https://example.org/x and https://youtu.be/dMUes74-nYY?t=3156',
  ])('%s opens the video at 52:36', (link) => {
    expect(parseTimecode(link)).toEqual(atJigsaw);
  });

  it.each([
    'https://www.youtube.com/watch?v=dMUes74-nYY',
    'https://youtu.be/dMUes74-nYY?t=',
    'youtu.be/dMUes74-nYY#comments',
  ])('%s has no time and means the start of the video', (link) => {
    expect(parseTimecode(link)).toEqual({ ok: true, second: 0, videoId: 'dMUes74-nYY' });
  });

  it('keeps an id of our own that needed percent-encoding', () => {
    expect(parseTimecode('https://www.youtube.com/watch?v=week%201%2Fa&t=5s')).toEqual({
      ok: true,
      second: 5,
      videoId: 'week 1/a',
    });
  });

  it('keeps an id of our own with slashes in it', () => {
    expect(parseTimecode('youtube.com/watch?v=week//1&t=5s')).toEqual({
      ok: true,
      second: 5,
      videoId: 'week//1',
    });
  });

  it.each([
    ['https://vimeo.com/123456#t=52m36s', 'other-site'],
    ['look at https://vimeo.com/123456#t=52m36s', 'other-site'],
    ['https://notyoutube.com/watch?v=dMUes74-nYY&t=3156', 'other-site'],
    ['https://youtube.com.example.org/watch?v=dMUes74-nYY', 'other-site'],
    ['https://youtube.com@example.org/watch?v=dMUes74-nYY', 'other-site'],
    ['ftp://youtube.com/watch?v=dMUes74-nYY', 'other-site'],
    ['xhttps://youtube.com/watch?v=dMUes74-nYY', 'other-site'],
    ['example.org/52:36', 'other-site'],
    ['https://www.youtube.com/', 'link-without-video'],
    ['https://youtu.be/?t=5', 'link-without-video'],
    ['https://www.youtube.com/watch?v=&t=5', 'link-without-video'],
    ['https://www.youtube.com/watch?v=%20&t=5', 'link-without-video'],
    ['https://www.youtube.com/playlist?list=PL1', 'link-without-video'],
    ['https://www.youtube.com/embed/videoseries?list=PL1', 'link-without-video'],
    ['https://www.youtube.com/@lectures/videos', 'link-without-video'],
    ['https://youtu.be/dMUes74-nYY?t=soon', 'not-a-time'],
    ['https://youtu.be/dMUes74-nYY?t=-5', 'negative'],
    ['https://youtu.be/dMUes74-nYY?t=1:75', 'over-59'],
    ['https://youtu.be/dMUes74-nYY?t=999999', 'too-late'],
    ['https://', 'not-a-time'],
    ['https://[half', 'not-a-time'],
  ])('%s is refused as %s', (link, fault) => {
    expect(parseTimecode(link)).toEqual({ ok: false, fault });
  });

  it('takes a badly encoded id as it stands', () => {
    expect(parseTimecode('https://youtu.be/%E0%A4%A?t=5')).toEqual({
      ok: true,
      second: 5,
      videoId: '%E0%A4%A',
    });
  });
});

describe('whatever the second', () => {
  const WIDTHS = ['long', 'short', 'narrow'] as const;

  /** As a language writes how long something lasts; parts that are zero are left out. */
  function written(
    second: number,
    locale: string,
    width: (typeof WIDTHS)[number],
    list: (typeof WIDTHS)[number],
  ) {
    const parts = [
      ['hour', Math.floor(second / 3600)],
      ['minute', Math.floor(second / 60) % 60],
      ['second', second % 60],
    ] as const;
    const shown = parts
      .filter(([, count]) => count > 0)
      .map(([unit, count]) =>
        new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: width }).format(count),
      );
    return new Intl.ListFormat(locale, { type: 'unit', style: list }).format(shown);
  }

  it.each(['en-US', ...translations.map(([locale]) => locale)])('is read in the units of %s', (locale) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: LATEST_SECOND }),
        fc.constantFrom(...WIDTHS),
        fc.constantFrom(...WIDTHS),
        (second, width, list) => {
          const typed = written(second, locale, width, list);
          expect([typed, parseTimecode(typed)]).toEqual([typed, { ok: true, second, videoId: undefined }]);
        },
      ),
    );
  });

  it('what the bot writes as a time is read back as the same second', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LATEST_SECOND }), (second) => {
        expect(parseTimecode(formatTimecode(second))).toEqual({ ok: true, second, videoId: undefined });
      }),
    );
  });
});
