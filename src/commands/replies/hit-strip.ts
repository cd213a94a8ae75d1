import type { Lecture } from '../../corpus/lecture.js';
import type { Passage } from '../../search/excerpt/group-passages.js';
import { formatTimecode } from '../../timecode/format-timecode.js';

/** So many characters of code go into a line of a small phone, which is 360 pixels wide. */
const LONGEST_STRIP = 31;

const MOST_CELLS = 20;

/** In a shorter lecture the times of the passages tell as much as a strip does, in seconds. */
const SHORTEST_LECTURE = 300;

/**
 * From nothing to most. All four are of Windows' glyph list 4, so that a font has all of them or none, in one width;
 * more ink means more in light and in dark alike.
 */
const SHADES = ['░', '▒', '▓', '█'] as const;

/** A stretch of a lecture in which passages were found. */
export interface Place {
  /** Seconds in which the best words of the first passage there are said, and those of the last. */
  readonly firstSecond: number;
  readonly lastSecond: number;
  /** Opens the video where the first passage starts. */
  readonly url: string;
  /** The scores of all passages there together. */
  readonly worth: number;
}

/** Where in a lecture passages were found. */
export interface Spread {
  /** The lecture from its first words to its last, each mark as dense as what was found there is much and good. */
  readonly strip: string;
  /** The same in words: at least one, the densest first. */
  readonly places: readonly Place[];
}

/**
 * Sees where in a lecture passages lie.
 *
 * @param passages - of that lecture, in rank order
 * @returns undefined where that tells nothing: of a single passage, and in a lecture of some minutes
 */
export function spreadOf(lecture: Lecture, passages: readonly Passage[]): Spread | undefined {
  const { firstSecond: start, lastSecond: end } = lecture;
  if (passages.length < 2 || end - start < SHORTEST_LECTURE) return undefined;
  const [from, to] = [formatTimecode(start), formatTimecode(end)];
  const count = Math.min(MOST_CELLS, LONGEST_STRIP - from.length - to.length - 2);
  const cells: (Place | undefined)[] = Array.from({ length: count }, () => undefined);
  for (const { best } of passages) {
    const { momentSecond: second, score: worth, segment } = best;
    const at = Math.min(Math.floor(((second - start) / (end - start)) * count), count - 1);
    cells[at] = together(cells[at], { firstSecond: second, lastSecond: second, url: segment.url, worth });
  }
  const most = Math.max(...cells.map((cell) => cell?.worth ?? 0));
  return {
    strip: `${from} ${cells.map((cell) => shade(cell, most)).join('')} ${to}`,
    places: placesIn(cells),
  };
}

function shade(cell: Place | undefined, most: number): string {
  return cell === undefined ? SHADES[0] : (SHADES[Math.ceil((3 * cell.worth) / most)] ?? SHADES[3]);
}

/** A cell with those right beside it is one place: what is said there at length is cut somewhere by chance. */
function placesIn(cells: readonly (Place | undefined)[]): Place[] {
  const left = [...cells];
  const places: Place[] = [];
  const densestFirst = [...cells.keys()].sort((a, b) => (cells[b]?.worth ?? 0) - (cells[a]?.worth ?? 0));
  for (const at of densestFirst) {
    if (left[at] === undefined) continue;
    const around = [left[at], left[at - 1], left[at + 1]].filter((cell) => cell !== undefined);
    const [first, ...others] = around as [Place, ...Place[]];
    places.push(others.reduce(together, first));
    left.fill(undefined, Math.max(at - 1, 0), at + 2);
  }
  return places.sort((a, b) => b.worth - a.worth);
}

function together(place: Place | undefined, other: Place): Place {
  if (place === undefined) return other;
  const first = other.firstSecond < place.firstSecond ? other : place;
  return {
    ...first,
    lastSecond: Math.max(place.lastSecond, other.lastSecond),
    worth: place.worth + other.worth,
  };
}
