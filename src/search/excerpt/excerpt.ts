import { isUnspaced } from '../language/segment-words.js';
import { tokenize, type Token } from '../language/tokenize.js';
import type { ExcerptPart } from '../search-engine.js';
import type { MatchedWord } from './matched-words.js';
import { pointsBetween } from './points-between.js';

/** Longest excerpt, in code points, ellipses included. */
export const EXCERPT_LENGTH = 300;

const ELLIPSIS = '…';

/**
 * Cuts out the part of a segment's text that shows most of what matched, at borders of words, with matched words
 * marked. The parts joined are text of the segment, but for an ellipsis at an end that was cut.
 *
 * @param matched - in order; none marks nothing and shows the beginning
 */
export function makeExcerpt(text: string, matched: readonly MatchedWord[]): ExcerptPart[] {
  const tokens = tokenize(text);
  const { from, to } = chooseWindow(text, tokens, matched);
  const parts: ExcerptPart[] = [];
  const add = (start: number, end: number, isMatched: boolean) => {
    if (start < end) parts.push({ text: text.slice(start, end), matched: isMatched });
  };
  let done = from;
  const isShown = ({ word }: MatchedWord) => {
    const token = tokens[word];
    return token !== undefined && token.start >= from && token.end <= to;
  };
  for (const { start, end } of joinNeighbours(tokens, matched.filter(isShown))) {
    add(done, start, false);
    add(start, end, true);
    done = end;
  }
  add(done, to, false);
  if (from > 0) parts.unshift({ text: ELLIPSIS, matched: false });
  if (to < text.length) parts.push({ text: ELLIPSIS, matched: false });
  return mergeParts(parts);
}

/** Matched words side by side are marked as one, with what stands between them. */
function joinNeighbours(
  tokens: readonly Token[],
  matched: readonly MatchedWord[],
): { start: number; end: number }[] {
  const marks: { start: number; end: number; word: number }[] = [];
  for (const { word } of matched) {
    const token = tokens[word];
    if (token === undefined) continue;
    const last = marks.at(-1);
    if (last?.word === word - 1) marks[marks.length - 1] = { start: last.start, end: token.end, word };
    else marks.push({ start: token.start, end: token.end, word });
  }
  return marks;
}

/** The window, in UTF-16 units, that holds most of what matched; with room to spare, as much before as after. */
function chooseWindow(
  text: string,
  tokens: readonly Token[],
  matched: readonly MatchedWord[],
): { from: number; to: number } {
  const points = pointsBetween(text);
  if (points(0, text.length) <= EXCERPT_LENGTH) return { from: 0, to: text.length };
  const room = EXCERPT_LENGTH - 2 * ELLIPSIS.length;
  const pieces = piecesOf(text, tokens);
  let next = 0;
  const places = matched.flatMap(({ word, worth }) => {
    const token = tokens[word];
    if (token === undefined) return [];
    while ((pieces[next]?.start ?? Infinity) <= token.start) next++;
    // "self-supervised" is two words and stays whole.
    const piece = pieces[next - 1];
    const { start, end } = piece !== undefined && points(piece.start, piece.end) <= room ? piece : token;
    return [{ start, end, worth }];
  });
  let best = { worth: -1, first: 0, last: -1 };
  for (let first = 0; first < places.length; first++) {
    let worth = 0;
    for (let last = first; last < places.length; last++) {
      if (points(places[first]?.start ?? 0, places[last]?.end ?? 0) > room) break;
      worth += places[last]?.worth ?? 0;
      if (worth > best.worth) best = { worth, first, last };
    }
  }
  const start = places[best.first]?.start ?? 0;
  const end = places[best.last]?.end ?? start;
  return widen(text, pieces, start, end, room, points);
}

/** A stretch of text without white space. */
const PIECE = /\S+/gu;

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** What an excerpt may be cut between: stretches without white space, and words that are written without it. */
function piecesOf(text: string, tokens: readonly Token[]): Piece[] {
  const cuts = tokens.filter(({ term }) => isUnspaced(term)).map(({ start }) => start);
  let next = 0;
  return Array.from(text.matchAll(PIECE)).flatMap(({ 0: piece, index }) => {
    const end = index + piece.length;
    const starts = [index];
    for (; (cuts[next] ?? Infinity) < end; next++) if (cuts[next] !== index) starts.push(cuts[next] ?? end);
    return starts.map((start, at) => ({ start, end: starts[at + 1] ?? end }));
  });
}

/** Takes in what stands on both sides in turn while there is room. */
function widen(
  text: string,
  pieces: readonly Piece[],
  start: number,
  end: number,
  room: number,
  points: (start: number, end: number) => number,
): { from: number; to: number } {
  let before = pieces.findLastIndex((piece) => piece.start < Math.max(start, 1));
  let after = pieces.findIndex((piece) => piece.end >= end && piece.end > start);
  let [from, to] = [start, end];
  let length = points(from, to);
  for (let grew = true; grew;) {
    grew = false;
    const earlier = pieces[before];
    if (earlier !== undefined) {
      const start = before === 0 ? 0 : Math.min(earlier.start, from);
      const more = points(start, from);
      if (length + more <= room) {
        from = start;
        length += more;
        before--;
        grew = true;
      }
    }
    const later = after < 0 ? undefined : pieces[after];
    if (later !== undefined) {
      const end = after === pieces.length - 1 ? text.length : Math.max(later.end, to);
      const more = points(to, end);
      if (length + more <= room) {
        to = end;
        length += more;
        after++;
        grew = true;
      }
    }
  }
  if (to > from) return { from, to };
  // A word longer than an excerpt, or no word at all: cut where the room ends.
  return { from, to: from + Array.from(text.slice(from)).slice(0, room).join('').length };
}

function mergeParts(parts: readonly ExcerptPart[]): ExcerptPart[] {
  const merged: ExcerptPart[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last?.matched === part.matched)
      merged[merged.length - 1] = { text: last.text + part.text, matched: part.matched };
    else merged.push(part);
  }
  return merged;
}
