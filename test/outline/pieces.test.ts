import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeLecture } from '../../src/corpus/lecture.js';
import { readWords } from '../../src/outline/lecture-words.js';
import { cutPieces } from '../../src/outline/pieces.js';
import { makeSegment } from '../corpus/make-segment.js';

type Timed = readonly [startSecond: number, endSecond: number, text: string];

function piecesOf(...timed: readonly Timed[]) {
  const { segments } = makeLecture({
    videoId: 'v',
    segments: timed.map(([start, end, text]) => makeSegment(start, end, { text })),
  });
  const words = readWords(segments);
  return cutPieces(segments, { first: 0, end: segments.length }, words).map((piece) => ({
    segment: piece.segment,
    startSecond: piece.startSecond,
    text: words.spelt.slice(piece.from, piece.to).join(' '),
  }));
}

describe('pieces of a lecture', () => {
  it('are halves of segments of half a minute', () => {
    expect(piecesOf([0, 30, 'a b c d'], [30, 60, 'e f'])).toEqual([
      { segment: 0, startSecond: 0, text: 'a b' },
      { segment: 0, startSecond: 15, text: 'c d' },
      { segment: 1, startSecond: 30, text: 'e' },
      { segment: 1, startSecond: 45, text: 'f' },
    ]);
  });

  it('put short segments together', () => {
    const short = Array.from({ length: 8 }, (_, at): Timed => [at * 3, at * 3 + 3, `w${at}`]);
    expect(piecesOf(...short)).toEqual([
      { segment: 0, startSecond: 0, text: 'w0 w1 w2 w3' },
      { segment: 4, startSecond: 12, text: 'w4 w5 w6 w7' },
    ]);
  });

  it('are no more than the words of a segment', () => {
    expect(piecesOf([0, 9000, 'a b'])).toEqual([
      { segment: 0, startSecond: 0, text: 'a' },
      { segment: 0, startSecond: 4500, text: 'b' },
    ]);
  });

  it('have every word once and in order, and start in seconds of their own', () => {
    const timed = fc
      .tuple(fc.nat(300), fc.nat(90), fc.nat(9))
      .map(([start, length, words]): Timed => [start, start + length, `x${' y'.repeat(words)}`]);
    fc.assert(
      fc.property(fc.array(timed, { minLength: 1, maxLength: 30 }), (timed) => {
        const pieces = piecesOf(...timed);
        const inOrder = timed.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
        expect(pieces.map(({ text }) => text).join(' ')).toBe(inOrder.map(([, , text]) => text).join(' '));
        const starts = pieces.map(({ startSecond }) => startSecond);
        expect([...new Set(starts)].sort((a, b) => a - b)).toEqual(starts);
      }),
      { numRuns: 500 },
    );
  });
});
