import type { Segment } from '../corpus/segment.js';
import { secondsOf, type SegmentRange } from './segment-range.js';

/** A stretch of a lecture with what its source calls it: a title, several where chapters were joined, or none. */
export interface TitledRange extends SegmentRange {
  readonly titles: readonly string[];
}

/** Shorter stretches without a title are no chapters of their own, in seconds. */
const LEAST_GAP = 60;

/** Joining looks at all pairs again and again: more stretches than these are first made fewer in one go. */
const MANY = 500;

/**
 * Divides a lecture by the chapters that its segments name, in order; no two start in the same second. What lies
 * between chapters and names none is a stretch without title or, where it is short, belongs to the chapter before (at
 * the beginning, to the one after). A single title that all the lecture has divides nothing and counts as none. Of
 * titles that start in the same second the first counts.
 *
 * @param segments - at least one, in order of time
 */
export function sourceChapters(segments: readonly Segment[]): TitledRange[] {
  const runs: TitledRange[] = [];
  for (let first = 0; first < segments.length;) {
    const { startSecond } = segments[first] ?? { startSecond: 0 };
    let end = first + 1;
    while (segments[end]?.startSecond === startSecond) end++;
    const titles = titlesOf(segments.slice(first, end)).slice(0, 1);
    const last = runs.at(-1);
    if (last?.titles[0] === titles[0] && last !== undefined) runs[runs.length - 1] = { ...last, end };
    else runs.push({ first, end, titles });
    first = end;
  }
  const stretches = withoutShortGaps(segments, runs);
  return stretches.length > 1 ? stretches : [{ first: 0, end: segments.length, titles: [] }];
}

/**
 * Joins the shortest neighbours until there are no more than so many stretches; a joined one has the titles of all
 * that are in it.
 *
 * @param most - 1 or more
 */
export function joinShortest(
  segments: readonly Segment[],
  stretches: readonly TitledRange[],
  most: number,
): TitledRange[] {
  const joined = stretches.length > MANY ? joinBriefOnes(segments, stretches) : [...stretches];
  while (joined.length > most) {
    const seconds = joined.slice(1).map((after, at) => {
      const before = joined[at] ?? after;
      return secondsOf(segments, { first: before.first, end: after.end });
    });
    const shortest = seconds.indexOf(Math.min(...seconds));
    joined.splice(shortest, 2, join(joined.slice(shortest, shortest + 2)));
  }
  return joined;
}

function withoutShortGaps(segments: readonly Segment[], runs: readonly TitledRange[]): TitledRange[] {
  const kept: TitledRange[] = [];
  for (const run of runs) {
    const last = kept.at(-1);
    const isShortGap = run.titles.length === 0 && secondsOf(segments, run) < LEAST_GAP;
    const followsShortGap = last?.titles.length === 0 && secondsOf(segments, last) < LEAST_GAP;
    if (last !== undefined && (isShortGap || followsShortGap || last.titles[0] === run.titles[0])) {
      kept[kept.length - 1] = join([last, run]);
    } else kept.push(run);
  }
  return kept;
}

/** Joins neighbours until each lasts its share of the time. */
function joinBriefOnes(segments: readonly Segment[], stretches: readonly TitledRange[]): TitledRange[] {
  const first = stretches[0]?.first ?? 0;
  const share = secondsOf(segments, { first, end: segments.length }) / MANY;
  const groups: TitledRange[][] = [];
  for (const stretch of stretches) {
    const group = groups.at(-1);
    const start = group?.[0];
    if (start === undefined || secondsOf(segments, { first: start.first, end: stretch.first }) >= share) {
      groups.push([stretch]);
    } else group?.push(stretch);
  }
  return groups.map(join);
}

function join(stretches: readonly TitledRange[]): TitledRange {
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('There is nothing to join.');
  const titles = [...new Set(stretches.flatMap((stretch) => stretch.titles))];
  return { first: first.first, end: last.end, titles };
}

function titlesOf(segments: readonly Segment[]): string[] {
  return segments.flatMap(({ chapter }) => (chapter === undefined ? [] : [chapter]));
}
