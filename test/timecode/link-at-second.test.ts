import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkAtSecond, shortLinkAtSecond } from '../../src/timecode/link-at-second.js';
import { LATEST_SECOND, parseTimecode } from '../../src/timecode/parse-timecode.js';

describe('a link is made to open at another second', () => {
  it.each([
    [
      'https://www.youtube.com/watch?v=dMUes74-nYY&t=2082s',
      'https://www.youtube.com/watch?v=dMUes74-nYY&t=3156s',
    ],
    ['https://www.youtube.com/watch?v=a_b-c', 'https://www.youtube.com/watch?v=a_b-c&t=3156s'],
    [
      'https://www.youtube.com/watch?v=a&t=34m42s&list=PL1',
      'https://www.youtube.com/watch?v=a&list=PL1&t=3156s',
    ],
    ['https://www.youtube.com/watch?v=a&t=1&t=2', 'https://www.youtube.com/watch?v=a&t=3156s'],
    ['https://www.youtube.com/watch?v=a#t=34m42s', 'https://www.youtube.com/watch?v=a&t=3156s'],
    ['https://www.youtube.com/watch?time_continue=9&v=a', 'https://www.youtube.com/watch?v=a&t=3156s'],
    ['https://youtu.be/a', 'https://youtu.be/a?t=3156s'],
    ['https://youtu.be/a#comments', 'https://youtu.be/a?t=3156s#comments'],
    ['https://www.youtube.com/watch/embed/?v=a', 'https://www.youtube.com/watch/embed/?v=a&t=3156s'],
    ['https://youtu.be/a?t=2082', 'https://youtu.be/a?t=3156s'],
    ['https://m.youtube.com/live/a?start=1', 'https://m.youtube.com/live/a?t=3156s'],
    [
      'https://www.youtube.com/embed/a?start=2082&end=2100',
      'https://www.youtube.com/embed/a?end=2100&start=3156',
    ],
    ['https://www.youtube-nocookie.com/embed/a?t=5', 'https://www.youtube-nocookie.com/embed/a?start=3156'],
    ['https://media.example.org/week1.mp4', 'https://media.example.org/week1.mp4#t=3156'],
    ['https://media.example.org/week1.mp4#t=2082', 'https://media.example.org/week1.mp4#t=3156'],
    ['https://example.org/watch?t=1&x=2', 'https://example.org/watch?t=1&x=2#t=3156'],
  ])('%s becomes %s', (url, moved) => {
    expect(linkAtSecond(url, 3156)).toBe(moved);
  });

  it('leaves a link with a page of its own behind the # as it is', () => {
    expect(linkAtSecond('https://example.org/#/video/5', 3156)).toBe('https://example.org/#/video/5');
  });

  it('never points before the start or between seconds', () => {
    expect(linkAtSecond('https://youtu.be/a', -4)).toBe('https://youtu.be/a?t=0s');
    expect(linkAtSecond('https://youtu.be/a', 5.9)).toBe('https://youtu.be/a?t=5s');
    expect(linkAtSecond('https://example.org/a.mp4', -4)).toBe('https://example.org/a.mp4#t=0');
    expect(linkAtSecond('https://example.org/a.mp4', 5.9)).toBe('https://example.org/a.mp4#t=5');
    expect(shortLinkAtSecond('https://youtu.be/a', -4)).toBe('https://youtu.be/a?t=0');
  });

  it('the link it makes is read back as the same video and second', () => {
    const form = fc.constantFrom('watch?v=', 'live/', 'embed/', 'shorts/');
    const id = fc.stringMatching(/^[A-Za-z0-9_-]{11}$/);
    fc.assert(
      fc.property(form, id, fc.integer({ min: 0, max: LATEST_SECOND }), (path, videoId, second) => {
        const link = linkAtSecond(`https://www.youtube.com/${path}${videoId}`, second);
        expect(parseTimecode(link)).toEqual({ ok: true, second, videoId });
      }),
    );
  });

  it('says so when it is given something that is no address', () => {
    expect(() => linkAtSecond('no address', 1)).toThrow(TypeError);
  });
});

describe('a link to copy', () => {
  it.each([
    ['https://www.youtube.com/watch?v=dMUes74-nYY&t=2082s', 'https://youtu.be/dMUes74-nYY?t=3156'],
    ['https://www.youtube.com/embed/a_b?start=5&end=9', 'https://youtu.be/a_b?t=3156'],
    ['https://youtu.be/a?t=1', 'https://youtu.be/a?t=3156'],
    ['https://www.youtube.com/watch?v=a%20b', 'https://www.youtube.com/watch?v=a+b&t=3156s'],
    ['https://www.youtube.com/playlist?list=PL1', 'https://www.youtube.com/playlist?list=PL1&t=3156s'],
    ['https://media.example.org/week1.mp4', 'https://media.example.org/week1.mp4#t=3156'],
  ])('of %s is %s', (url, expected) => {
    expect(shortLinkAtSecond(url, 3156.9)).toBe(expected);
  });
});
