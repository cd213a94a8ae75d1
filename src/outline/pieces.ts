import type { Segment } from '../corpus/segment.js';
import { int32At } from '../search/number-at.js';
import type { LectureWords } from './lecture-words.js';
import { endOf, secondsOf, startOf, type SegmentRange } from './segment-range.js';

/** Some seconds of speech: what chapters are put together from. */
export interface Piece {
  /** Position of the segment that it lies in, or of the first that it holds. */
  readonly segment: number;
  /** Seconds from the start of the video; estimated by words where the piece starts within a segment. */
  readonly startSecond: number;
  /** Position of its first word. */
  readonly from: number;
  /** Position after its last word. */
  readonly to: number;
}

/** About how long a piece is, in seconds: topics change in the middle of segments, too. */
const PIECE_SECONDS = 15;
/** Segments are put together until they have this share of a piece. */
const LEAST_SHARE_OF_LENGTH = 0.8;
/** A stretch that would have more has longer pieces. */
const MANY_PIECES = 400;

/**
 * Cuts a stretch of a lecture into pieces of like length, in order: short segments are put together, long ones cut
 * between words. Those of different segments start in different seconds, if no two stretches start in the same.
 */
export function cutPieces(segments: readonly Segment[], stretch: SegmentRange, words: LectureWords): Piece[] {
  const length = Math.max(PIECE_SECONDS, secondsOf(segments, stretch) / MANY_PIECES);
  const pieces: Piece[] = [];
  for (let first = stretch.first; first < stretch.end;) {
    const startSecond = startOf(segments, { first, end: stretch.end });
    let end = first + 1;
    while (
      end < stretch.end &&
      (segments[end]?.startSecond ?? 0) < startSecond + length * LEAST_SHARE_OF_LENGTH
    )
      end++;
    const seconds = endOf(segments, { first, end }) - startSecond;
    const from = int32At(words.segmentStarts, first);
    const count = int32At(words.segmentStarts, end) - from;
    const parts = Math.max(1, Math.min(Math.round(seconds / length), count));
    for (let part = 0; part < parts; part++) {
      pieces.push({
        segment: first,
        startSecond: startSecond + (seconds * part) / parts,
        from: from + Math.round((count * part) / parts),
        to: from + Math.round((count * (part + 1)) / parts),
      });
    }
    first = end;
  }
  return pieces;
}
