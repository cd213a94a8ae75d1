import { describe, expect, it } from 'vitest';
import { packCorpus, unpackCorpus } from '../../src/corpus/corpus-sections.js';
import { makeCorpus } from '../../src/corpus/corpus.js';
import { lectureKey } from '../../src/corpus/lecture-key.js';
import { makeLecture } from '../../src/corpus/lecture.js';
import { makeSegment } from './make-segment.js';
import { plainLecture } from './plain-lecture.js';

describe('a lecture', () => {
  it('has its segments in order of start, then end, and otherwise as they came', () => {
    const segments = [
      makeSegment(30, 40),
      makeSegment(0, 30, { text: 'first of two' }),
      makeSegment(0, 30, { text: 'second of two' }),
      makeSegment(0, 10),
    ];
    const lecture = makeLecture({ videoId: 'v', title: 'Week 1', segments });
    expect(lecture.segments).toEqual([segments[3], segments[1], segments[2], segments[0]]);
    expect(lecture.latestEnds).toEqual([10, 30, 30, 40]);
  });

  it.each<[string, [number, number][], { firstSecond: number; lastSecond: number }]>([
    ['of one segment', [[7, 9]], { firstSecond: 7, lastSecond: 9 }],
    [
      'over a gap',
      [
        [500, 520],
        [10, 20],
      ],
      { firstSecond: 10, lastSecond: 520 },
    ],
    [
      'where an earlier segment outlasts the last',
      [
        [0, 100],
        [10, 20],
        [15, 25],
      ],
      { firstSecond: 0, lastSecond: 100 },
    ],
    [
      'where segments start together',
      [
        [5, 9],
        [5, 7],
      ],
      { firstSecond: 5, lastSecond: 9 },
    ],
    [
      'where the last ends as it starts, which lasts a second',
      [
        [5, 9],
        [9, 9],
      ],
      { firstSecond: 5, lastSecond: 10 },
    ],
    [
      'where one that ends as it starts is within another',
      [
        [5, 9],
        [6, 6],
      ],
      { firstSecond: 5, lastSecond: 9 },
    ],
  ])('goes from its first words to the latest end, %s', (_title, times, expected) => {
    const segments = times.map(([start, end]) => makeSegment(start, end));
    const lecture = makeLecture({ videoId: 'v', segments });
    expect(lecture).toMatchObject(expected);
    expect(lecture.firstUrl).toBe(`https://www.youtube.com/watch?v=v&t=${expected.firstSecond}s`);
    expect(lecture.latestEnds.at(-1)).toBe(expected.lastSecond);
    const [unpacked] = unpackCorpus(packCorpus(makeCorpus([lecture]))).lectures;
    expect(unpacked && plainLecture(unpacked)).toEqual(plainLecture(lecture));
  });

  it.each<[string | undefined]>([[''], [undefined]])(
    'is called by its video id when its title is %j',
    (title) => {
      const lecture = makeLecture({ videoId: 'v', title, segments: [makeSegment(0, 1)] });
      expect(lecture).toMatchObject({ videoId: 'v', key: 'v', title: 'v', thumbnail: undefined });
    },
  );

  it('cannot be without segments', () => {
    expect(() => makeLecture({ videoId: 'v', segments: [] })).toThrow(
      new RangeError('Lecture "v" has no segments.'),
    );
  });
});

describe('the key of a lecture', () => {
  it.each(['dMUes74-nYY', '_', 'a'.repeat(32), 'constructor', '__proto__'])(
    'is the plain id %s itself',
    (id) => {
      expect(lectureKey(id)).toBe(id);
    },
  );

  it.each([
    ['week 1', '~Za8Wpg4PlSaJJRGK'],
    ['a'.repeat(33), '~'],
    ['', '~47DEQpj8HBSa-_TI'],
    ['~tilde', '~'],
    ['Übung', '~'],
  ])('is a hash of %j, which is not plain or too long', (id, start) => {
    const key = lectureKey(id);
    expect(key).toMatch(/^~[A-Za-z0-9_-]{16}$/);
    expect(key.startsWith(start)).toBe(true);
    expect(lectureKey(id)).toBe(key);
  });

  it('differs between ids that differ', () => {
    expect(lectureKey('week 1')).not.toBe(lectureKey('week 2'));
  });
});
