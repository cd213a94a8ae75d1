import type { Alternative } from './concept.js';
import type { Material } from './material.js';
import type { QueryWord } from './parse-query.js';
import { pronounceTyped } from './sound/pronounce.js';
import { findSoundAlikes, type SoundAlike } from './sound/sound-alikes.js';
import { soundStrength } from './sound/sound-strength.js';
import { KIND_WEIGHTS } from './weights.js';

/** Sequences of at most so many words are compared by sound. */
const MOST_WORDS = 4;
/** At most so many sounds: a longer sequence is a sentence, and its parts are compared anyway. */
const MOST_SOUNDS = 26;
const FEWEST_SOUNDS = 3;
/** At most so many sequences of sounds are compared for one query, which bounds the time. */
const MOST_COMPARED = 14;
const LEAST_SIMILARITY = 0.5;
const LEAST_STRENGTH = 0.05;

/**
 * Finds what the recogniser may have made of words that the lectures do not have as typed.
 *
 * @param roles - the share of its weight each word keeps; one without any starts or ends no sequence
 * @param known - what was found already, by letters
 * @param isLiteral - whether the word occurs as typed or in another form
 */
export function findSounds(
  { index, sound, english }: Material,
  units: readonly QueryWord[],
  roles: readonly number[],
  known: readonly Alternative[],
  isLiteral: (concept: number) => boolean,
): Alternative[] {
  const found: Alternative[] = [];
  let compared = 0;
  for (const { first, last } of spansToCompare(units, roles, known, isLiteral)) {
    const span = units.slice(first, last + 1);
    const rarity = Math.max(...span.map(({ term }) => -Math.log2(english.share(term))));
    const runs = new Map<number, { alike: SoundAlike; strength: number }>();
    for (const sounds of pronounceSpan(span)) {
      if (sounds.length < FEWEST_SOUNDS || sounds.length > MOST_SOUNDS) continue;
      if (compared++ >= MOST_COMPARED) break;
      for (const alike of findSoundAlikes(index, sound, sounds, LEAST_SIMILARITY)) {
        const strength = soundStrength(alike, rarity, index.positions.length);
        if (strength < LEAST_STRENGTH || strength <= (runs.get(alike.start)?.strength ?? 0)) continue;
        runs.set(alike.start, { alike, strength });
      }
    }
    if (runs.size === 0) continue;
    const ordered = [...runs.values()].sort((a, b) => a.alike.start - b.alike.start);
    found.push({
      kind: 'sound',
      weight: KIND_WEIGHTS.sound,
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

interface Span {
  readonly first: number;
  readonly last: number;
}

/** Words and sequences of words that letters do not explain; single words first. */
function spansToCompare(
  units: readonly QueryWord[],
  roles: readonly number[],
  known: readonly Alternative[],
  isLiteral: (concept: number) => boolean,
): Span[] {
  const spans: Span[] = [];
  for (let words = 1; words <= MOST_WORDS; words++) {
    for (let first = 0; first + words <= units.length; first++) {
      const last = first + words - 1;
      if (roles[first] !== 1 || (roles[last] !== 1 && units[last]?.tiedToPrevious !== true)) continue;
      const allLiteral = units.slice(first, last + 1).every((_, i) => isLiteral(first + i));
      if (allLiteral && (words === 1 || units.length > 4)) continue;
      const explained = known.some(
        (other) => other.kind === 'joined' && other.first <= first && other.last >= last,
      );
      if (!explained) spans.push({ first, last });
    }
  }
  return spans;
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
