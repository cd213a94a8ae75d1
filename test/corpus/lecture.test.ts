import { describe, expect, it } from 'vitest';
import { lectureKey } from '../../src/corpus/lecture-key.js';
import { makeLecture } from '../../src/corpus/lecture.js';
import { makeSegment } from './make-segment.js';

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
