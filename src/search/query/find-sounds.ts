import { anchorsOf, shareBeside } from './anchors.js';
import type { Alternative } from './concept.js';
import { editDistance } from '../language/edit-distance.js';
import { initialsOf } from './find-acronyms.js';
import type { InvertedIndex } from '../index/inverted-index.js';
import type { Material } from '../material.js';
import type { QueryWord } from './parse-query.js';
import { isInDictionary, pronounceTyped } from '../sound/pronounce.js';
import { findSoundAlikes, type SoundAlike } from '../sound/sound-alikes.js';
import { soundStrength } from '../sound/sound-strength.js';
import { KIND_WEIGHTS } from '../weights.js';

/** Sequences of at most so many words are compared by sound. */
const MOST_WORDS = 4;
/** At most so many sounds: a longer sequence is a sentence, and its parts are compared anyway. */
const MOST_SOUNDS = 26;
const FEWEST_SOUNDS = 3;
/** At most so many sequences of sounds are compared for one query, which bounds the time. */
const MOST_COMPARED = 16;
const LEAST_SIMILARITY = 0.5;
const LEAST_STRENGTH = 0.05;

/** A part of a query that may have been misheard. */
interface Span {
  readonly first: number;
  readonly last: number;
  readonly letters: string;
  /** The ways in which it may have been said, likeliest first. */
  readonly ways: readonly (readonly number[])[];
  /** Whether a dictionary has its words. */
  readonly isKnown: boolean;
  readonly kind: 'sound' | 'acronym';
}

/**
 * Finds what the recogniser may have made of words that the lectures do not have as typed.
 *
 * @param roles - the share of its weight each word keeps; one without any starts or ends no sequence
 * @param known - what was found already, by letters
 * @param isSaid - whether the word occurs as typed or in another form
 */
export function findSounds(
  { index, sound, without }: Material,
  units: readonly QueryWord[],
  roles: readonly number[],
  known: readonly Alternative[],
  isSaid: (concept: number) => boolean,
): Alternative[] {
  const found: Alternative[] = [];
  const spans = spansToCompare(units, roles, known, isSaid);
  if (!without.has('acronym')) spans.push(...spokenInitials(units, isSaid));
  let compared = 0;
  for (const { first, last, letters, ways, isKnown, kind } of spans) {
    const literal = literalStarts(known, first, last);
    const anchors = anchorsOf(known, roles, first, last);
    const runs = new Map<number, { alike: SoundAlike; strength: number }>();
    for (const sounds of ways) {
      if (sounds.length < FEWEST_SOUNDS || sounds.length > MOST_SOUNDS) continue;
      if (compared++ >= MOST_COMPARED) break;
      for (const alike of findSoundAlikes(index, sound, sounds, LEAST_SIMILARITY)) {
        const sameLetters = shareOfLetters(letters, heardLetters(index, alike));
        const strength = soundStrength(alike, {
          sameLetters,
          isKnown,
          words: index.positions.length,
          shareSearched: shareBeside(anchors, alike, index.positions.length),
        });
        if (strength < LEAST_STRENGTH || strength <= (runs.get(alike.start)?.strength ?? 0)) continue;
        if (alike.length === 1 && literal.has(alike.start)) continue;
        runs.set(alike.start, { alike, strength });
      }
    }
    if (runs.size === 0) continue;
    const ordered = [...runs.values()].sort((a, b) => a.alike.start - b.alike.start);
    found.push({
      kind,
      weight: KIND_WEIGHTS[kind],
      sureness: 1,
      first,
      last,
      runs: {
        starts: ordered.map(({ alike }) => alike.start),
        lengths: ordered.map(({ alike }) => alike.length),
        strengths: ordered.map(({ strength }) => strength),
      },
    });
  }
  return found;
}

/**
 * Words and sequences of words that letters do not explain, single words first. A term that dictionaries lack may
 * be heard right in one place and wrong in another, so it is compared even where it was found.
 */
function spansToCompare(
  units: readonly QueryWord[],
  roles: readonly number[],
  known: readonly Alternative[],
  isSaid: (concept: number) => boolean,
): Span[] {
  const spans: Span[] = [];
  for (let words = 1; words <= MOST_WORDS; words++) {
    for (let first = 0; first + words <= units.length; first++) {
      const last = first + words - 1;
      if (roles[first] !== 1 || (roles[last] !== 1 && units[last]?.tiedToPrevious !== true)) continue;
      const span = units.slice(first, last + 1);
      const isKnown = span.every(({ term }) => isInDictionary(term));
      if (span.every((_, i) => isSaid(first + i)) && (words > 1 || isKnown)) continue;
      const explained = known.some(
        (other) => other.kind === 'joined' && other.first <= first && other.last >= last,
      );
      if (!explained || words === 1)
        spans.push({
          first,
          last,
          letters: span.map(({ term }) => term).join(''),
          ways: pronounceSpan(span),
          isKnown,
          kind: 'sound',
        });
    }
  }
  return spans;
}

/** Names of several words whose initials may have been said, and misheard: "see bow" for "continuous bag of words". */
function spokenInitials(units: readonly QueryWord[], isSaid: (concept: number) => boolean): Span[] {
  return initialsOf(units)
    .filter(({ first, last }) => first === 0 && last === units.length - 1)
    .filter(({ first, last }) => !units.slice(first, last + 1).every((_, i) => isSaid(first + i)))
    .map(({ letters, first, last }) => ({
      first,
      last,
      letters,
      ways: pronounceTyped(letters, true, 4),
      isKnown: false,
      kind: 'acronym',
    }));
}

/** Where the words of a span stand as typed: what sounds like them there is themselves. */
function literalStarts(known: readonly Alternative[], first: number, last: number): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const one of known) {
    if (one.first !== first || one.last !== last || (one.kind !== 'exact' && one.kind !== 'stem')) continue;
    for (const start of one.runs.starts) starts.add(start);
  }
  return starts;
}

function heardLetters({ stream, terms }: InvertedIndex, { start, length }: SoundAlike): string {
  return Array.from(stream.subarray(start, start + length), (term) => terms[term] ?? '').join('');
}

/** The share of letters that need no change to make one word of another, 0 to 1. */
function shareOfLetters(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  return 1 - editDistance(one, other, longest) / Math.max(longest, 1);
}

/** The ways to say a sequence: each word in its usual way, or the first that has several in each of them. */
function pronounceSpan(span: readonly QueryWord[]): number[][] {
  const most = span.length === 1 ? 4 : 2;
  return span.reduce<number[][]>(
    (heads, { term, typed }) => {
      const acronym = /^\p{Lu}{2,}$/u.test(typed);
      const ways = pronounceTyped(term, acronym, most);
      return heads.flatMap((head) => ways.map((way) => [...head, ...way])).slice(0, 4);
    },
    [[]],
  );
}
