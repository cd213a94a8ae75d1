import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WholeLecture } from '../../src/corpus/lecture.js';
import { readWords } from '../../src/outline/lecture-words.js';
import { cutPieces } from '../../src/outline/pieces.js';
import { topicShifts } from '../../src/outline/topic-shifts.js';
import { again, spoken } from './spoken.js';

/** The positions of the segments that chapters start in. */
function shiftsOf({ segments, latestEnds }: WholeLecture, count: number): number[] {
  const words = readWords(segments);
  const pieces = cutPieces(segments, { first: 0, end: segments.length }, words);
  return topicShifts(words, pieces, count, latestEnds.at(-1)!).map((piece) => pieces[piece]!.segment);
}

describe('topic shifts', () => {
  it.each([
    ['are where the words change', again(4, 'granite basalt'), again(4, 'feathers beaks'), 4],
    ['do not heed function words', again(4, 'it is granite'), again(4, 'and so the feathers'), 4],
    ['do not heed endings', ['rotate', 'rotation', 'rotating'], again(3, 'jigsaw puzzles'), 3],
    [
      'are found where chapters differ in length',
      again(3, 'granite lava '.repeat(9)),
      again(6, 'beaks eggs '.repeat(9)),
      3,
    ],
  ])('%s', (_title, before, after, expected) => {
    expect(shiftsOf(spoken(...before, ...after), 2)).toEqual([0, expected]);
  });

  it('are where they are announced, if the words do not tell', () => {
    const same = again(4, 'we see the granite');
    expect(
      shiftsOf(spoken(...same, 'okay so the next thing is the granite', ...again(2, same[0]!)), 2),
    ).toEqual([0, 4]);
  });

  it('are found within segments', () => {
    const mixed = `${'granite basalt lava '.repeat(6)}${'feathers beaks eggs '.repeat(6)}`;
    const rocks = 'granite basalt lava '.repeat(12);
    const birds = 'feathers beaks eggs '.repeat(12);
    expect(shiftsOf(spoken(rocks, rocks, mixed, birds, birds), 2)).toEqual([0, 2]);
  });

  it('are no more than there are pieces', () => {
    expect(shiftsOf(spoken('granite'), 5)).toEqual([0]);
  });

  it('are found exactly wherever topics have no word in common', () => {
    const lengths = fc.array(fc.integer({ min: 3, max: 6 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(lengths, (lengths) => {
        const said = lengths.flatMap((length, topic) =>
          Array.from({ length }, () => `alpha${topic} beta${topic} gamma${topic} delta${topic} `.repeat(4)),
        );
        const starts = lengths.map((_, topic) =>
          lengths.slice(0, topic).reduce((sum, length) => sum + length, 0),
        );
        expect(shiftsOf(spoken(...said), lengths.length)).toEqual(starts);
      }),
      { numRuns: 100 },
    );
  });
});
