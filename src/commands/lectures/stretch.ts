import type { WholeLecture } from '../../corpus/lecture.js';
import { segmentEnd, type Segment } from '../../corpus/segment.js';

/** Neighbouring segments of a lecture that are read together: their positions in `lecture.segments`, both included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** About half a minute of a stretch, from one segment or several that follow without a long silence. */
export interface Piece extends Stretch {
  /** Whole seconds from the start of the video. */
  readonly startSecond: number;
  /** The latest end of its segments. */
  readonly endSecond: number;
  /** Opens the video there. */
  readonly url: string;
  readonly text: string;
}

/** How long a stretch is, in seconds: what one reads to know what a moment is about. */
const STRETCH_SECONDS = 120;

/** Most text in a stretch, in UTF-16 units, so that a message holds it. Only what starts together may have more. */
const STRETCH_TEXT = 2_800;

/** A silence of so many seconds ends a piece. */
const SILENCE_SECONDS = 10;

/** Seconds up to which short segments are put together to a piece: those of 20-40 s are pieces by themselves. */
const PIECE_SECONDS = 35;

/**
 * The two minutes around a second, as far as anything is said then.
 *
 * @param index - position of the segment in question (see `segmentAt`): it is always in
 */
export function stretchAround({ segments }: WholeLecture, index: number, second: number): Stretch {
  const middle = segments[index];
  if (middle === undefined) throw new RangeError(`There is no segment ${index}.`);
  const centre = Math.min(Math.max(second, middle.startSecond), segmentEnd(middle));
  let [first, last, room] = [index, index, STRETCH_TEXT - middle.text.length];
  const take = (segment: Segment | undefined, isNear: (one: Segment) => boolean): boolean => {
    if (segment === undefined || !isNear(segment) || segment.text.length > room) return false;
    room -= segment.text.length;
    return true;
  };
  for (let grows = true; grows;) {
    const takesLater = take(segments[last + 1], (one) => one.startSecond < centre + STRETCH_SECONDS / 2);
    if (takesLater) last++;
    const takesEarlier = take(segments[first - 1], (one) => segmentEnd(one) > centre - STRETCH_SECONDS / 2);
    if (takesEarlier) first--;
    grows = takesLater || takesEarlier;
  }
  // What starts together stays together: steps go from one start to another.
  while (segments[first - 1]?.startSecond === segments[first]?.startSecond) first--;
  while (segments[last + 1]?.startSecond === segments[last]?.startSecond) last++;
  return { first, last };
}

/**
 * The two minutes from the first segment on that starts at a second or later; from the last start on where none does.
 */
export function stretchFrom({ segments }: WholeLecture, second: number): Stretch {
  const found = segments.findIndex(({ startSecond }) => startSecond >= second);
  const latest = segments.at(-1)?.startSecond ?? 0;
  const first = found >= 0 ? found : segments.findIndex(({ startSecond }) => startSecond === latest);
  const start = segments[first]?.startSecond ?? 0;
  let last = first;
  let room = STRETCH_TEXT - (segments[first]?.text.length ?? 0);
  for (let next = segments[last + 1]; next !== undefined; next = segments[last + 1]) {
    room -= next.text.length;
    const startsTogether = next.startSecond === segments[last]?.startSecond;
    if (!startsTogether && (next.startSecond >= start + STRETCH_SECONDS || room < 0)) break;
    last++;
  }
  return { first, last };
}

/**
 * The second from which on `stretchFrom` shows what comes before a stretch; undefined where nothing does.
 */
export function secondBefore({ segments }: WholeLecture, { first }: Stretch): number | undefined {
  const start = segments[first]?.startSecond ?? 0;
  let before = first - 1;
  while (segments[before]?.startSecond === start) before--;
  const latest = segments[before];
  if (latest === undefined) return undefined;
  let earliest = latest.startSecond;
  let room = STRETCH_TEXT;
  for (let next: Segment | undefined = latest; next !== undefined; next = segments[--before]) {
    room -= next.text.length;
    const { startSecond } = next;
    if (latest.startSecond - startSecond >= STRETCH_SECONDS) break;
    if (room < 0 && startSecond !== latest.startSecond) break;
    // What starts together is shown together or not at all.
    if (segments[before - 1]?.startSecond !== startSecond) earliest = startSecond;
  }
  return earliest;
}

/** The second from which on `stretchFrom` shows what comes after a stretch; undefined where nothing does. */
export function secondAfter({ segments }: WholeLecture, { last }: Stretch): number | undefined {
  const start = segments[last]?.startSecond ?? 0;
  return segments.find(({ startSecond }, index) => index > last && startSecond > start)?.startSecond;
}

/** The pieces of a stretch, in order. */
export function piecesOf({ segments }: WholeLecture, { first, last }: Stretch): Piece[] {
  const pieces: Piece[] = [];
  segments.slice(first, last + 1).forEach((segment, offset) => {
    const position = first + offset;
    const piece = pieces.at(-1);
    const previous = segments[position - 1];
    const goesOn =
      piece !== undefined &&
      previous !== undefined &&
      segmentEnd(segment) - piece.startSecond <= PIECE_SECONDS &&
      segment.startSecond - segmentEnd(previous) < SILENCE_SECONDS;
    if (goesOn)
      pieces[pieces.length - 1] = {
        ...piece,
        last: position,
        endSecond: Math.max(piece.endSecond, segment.endSecond),
        text: `${piece.text} ${segment.text}`,
      };
    else
      pieces.push({
        first: position,
        last: position,
        startSecond: segment.startSecond,
        endSecond: segment.endSecond,
        url: segment.url,
        text: segment.text,
      });
  });
  return pieces;
}
