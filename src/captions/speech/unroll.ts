import { lineText, type Line, type Piece, type RawCue } from '../raw-cue.js';

/** Cues that show no line twice. */
export interface Unrolled {
  readonly cues: readonly RawCue[];
  /** Lines that were shown again, with the line of the file where each is. */
  readonly shownAgain: readonly { readonly at: number | undefined; readonly lines: number }[];
}

/** What of a cue its predecessor showed already. */
interface Carried {
  readonly lines: number;
  /** Words of the line after those, where lines were joined. */
  readonly words: number;
}

interface Seen {
  readonly cue: RawCue;
  /** The lines that are not white. */
  readonly lines: readonly Line[];
  readonly texts: readonly string[];
  readonly words: readonly string[];
  /** Index among `lines` of the first that has a time within it; -1 where none has. */
  readonly firstTimed: number;
  /** Whether it begins with room for a line that is gone. */
  readonly isFresh: boolean;
}

type Rule = (before: Seen, now: Seen) => Carried;

const NOTHING: Carried = { lines: 0, words: 0 };

/** Longer than any line of captions, and keeps the comparison of two cues short. */
const MOST_WORDS_CARRIED = 60;
/** Fewer words than these, said twice, are likely said twice. */
const FEWEST_WORDS_CARRIED = 3;
const FEWEST_JOINED_PAIRS = 4;
/** A cue that only holds what is there while the next line is awaited: YouTube's last 10 ms. */
const LONGEST_HOLD_SECONDS = 0.1;

/**
 * Removes what rolling captions show again: each line stands once at the bottom, where it is new, and then, one or
 * two times more, above the next one.
 *
 * Whether captions roll is decided for the file as a whole, by most of its pairs of cues; then each cue is compared
 * with its neighbour only, and only as far as a line can have moved. So a chorus, or "very very", stays in a file
 * that does not roll, and in one that does, because a line that is said again stands below the one it repeats.
 *
 * @param cues - in order of start
 */
export function unroll(cues: readonly RawCue[]): Unrolled {
  const carried = rollBy(cues);
  if (carried === undefined) {
    return { cues, shownAgain: [] };
  }
  const kept: RawCue[] = [];
  const shownAgain: { at: number | undefined; lines: number }[] = [];
  for (const [before, now] of pairsOf(cues)) {
    const { lines, words } = before === undefined ? NOTHING : carried(before, now);
    if (lines + words === 0) {
      kept.push(now.cue);
      continue;
    }
    shownAgain.push({ at: now.cue.at, lines: Math.max(1, lines) });
    const rest = withoutWords(now.lines.slice(lines), words);
    const last = kept.at(-1);
    if (rest.some((line) => lineText(line) !== '')) {
      kept.push({ ...now.cue, lines: rest });
    } else if (last !== undefined) {
      kept[kept.length - 1] = { ...last, end: laterEnd(last, now.cue) };
    }
  }
  return { cues: kept, shownAgain };
}

/** Each cue with the one before it. */
function* pairsOf(cues: readonly RawCue[]): Generator<readonly [Seen | undefined, Seen]> {
  let before: Seen | undefined;
  for (const cue of cues) {
    const now = see(cue);
    yield [before, now];
    before = now;
  }
}

function see(cue: RawCue): Seen {
  const all = cue.lines.map((line) => ({ line, text: lineText(line) }));
  const visible = all.filter(({ text }) => text !== '');
  const texts = visible.map(({ text }) => text);
  return {
    cue,
    lines: visible.map(({ line }) => line),
    texts,
    words: texts.join(' ').split(' '),
    firstTimed: visible.findIndex(({ line }) => line.some(({ start }) => start !== undefined)),
    isFresh: all[0]?.text === '' && visible.length > 0,
  };
}

/** By which rule captions roll; undefined when they do not. */
function rollBy(cues: readonly RawCue[]): Rule | undefined {
  const lines = countPairs(cues, carriedLines);
  if (lines.rolling > lines.other) {
    return carriedLines;
  }
  // That a cue begins as the last one ended may be chance where it is not seen to be a line, so it takes more of it.
  const words = countPairs(cues, carriedWords);
  const isCertain = words.rolling >= FEWEST_JOINED_PAIRS && words.rolling > 2 * words.other;
  return isCertain ? carriedWords : undefined;
}

/** Of the pairs of neighbours that tell whether captions roll: how many say so, and how many do not. */
function countPairs(cues: readonly RawCue[], carried: Rule): { rolling: number; other: number } {
  let rolling = 0;
  let other = 0;
  for (const [before, now] of pairsOf(cues)) {
    if (before === undefined || before.texts.length === 0 || now.texts.length === 0) {
      continue;
    }
    const { lines, words } = carried(before, now);
    if (lines + words === 0) {
      other += 1;
    } else if (isHold(now) || (words === 0 ? lines < now.lines.length : words < now.words.length)) {
      rolling += 1;
    }
  }
  return { rolling, other };
}

function isHold({ cue: { start, end } }: Seen): boolean {
  return end !== undefined && end >= start && end - start <= LONGEST_HOLD_SECONDS;
}

/** How many lines at the top of a cue stood at the bottom of the one before it. */
function carriedLines(before: Seen, now: Seen): Carried {
  const count = now.texts.length;
  const isCarried = (lines: number): boolean =>
    lines <= before.texts.length &&
    now.texts
      .slice(0, lines)
      .every((text, index) => text === before.texts[before.texts.length - lines + index]);
  if (now.firstTimed >= 0) {
    return { lines: isCarried(now.firstTimed) ? now.firstTimed : 0, words: 0 };
  }
  if (now.isFresh || count === 0) {
    return NOTHING;
  }
  // One new line is what rolling is, so that is tried first; all of them held is what is left of a pause.
  const tried =
    count === 1
      ? [1]
      : [count - 1, count, ...Array.from({ length: Math.min(count, 8) - 2 }, (_, n) => n + 1).reverse()];
  return { lines: tried.find((lines) => lines > 0 && isCarried(lines)) ?? 0, words: 0 };
}

/** The same for captions whose lines were joined: the longest run of words that ends one cue and starts the next. */
function carriedWords(before: Seen, now: Seen): Carried {
  if (now.texts.length === 0 || before.texts.length === 0 || now.firstTimed >= 0) {
    return NOTHING;
  }
  const { words } = before;
  for (let count = Math.min(words.length, now.words.length, MOST_WORDS_CARRIED); count > 0; count -= 1) {
    const isLongEnough =
      count >= FEWEST_WORDS_CARRIED || count === words.length || (count === now.words.length && isHold(now));
    if (
      isLongEnough &&
      now.words.slice(0, count).every((word, index) => word === words[words.length - count + index])
    ) {
      return { lines: 0, words: count };
    }
  }
  return NOTHING;
}

function withoutWords(lines: readonly Line[], count: number): Line[] {
  let left = count;
  return lines.map((line) =>
    line.map((piece): Piece => {
      const text = piece.text.replace(/\S+/g, (word) => (left-- > 0 ? '' : word));
      return { ...piece, text };
    }),
  );
}

function laterEnd(one: RawCue, other: RawCue): number | undefined {
  return one.end === undefined || other.end === undefined ? one.end : Math.max(one.end, other.end);
}
