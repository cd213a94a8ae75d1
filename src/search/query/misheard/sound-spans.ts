import { isInDictionary } from '../../language/dictionary.js';
import { ENGLISH } from '../../language/languages/english.js';
import type { QueryWord } from '../../language/query-words.js';
import type { SpokenEnglish } from '../../language/spoken-english.js';
import type { Material } from '../../material.js';
import { pronounceTyped } from '../../sound/pronounce.js';
import { isAsTyped, type Alternative } from '../concept.js';
import { initialsOf } from '../found/find-acronyms.js';
import { isSymbol } from '../found/find-tied.js';
import { isWholeName } from '../sought/groups-of-words.js';
import { anchorsOf, type Anchor } from './anchors.js';
import { MOST_WAYS, pronounceName, pronounceWords } from './pronounce-words.js';

/** Sequences of at most so many words are compared by sound. */
const MOST_WORDS_OF_SPAN = 4;
/** At most so many sounds: a longer sequence is a sentence, and its parts are compared anyway. */
const MOST_SOUNDS = 26;
/** What is shorter sounds like too much. */
const FEWEST_SOUNDS = 3;
/** The initials of so many words may have been misheard; those of fewer sound like too much. */
const FEWEST_WORDS_OF_INITIALS = 3;
/**
 * At most so many ways to say parts of a query are compared, of so many sounds together, which bounds the time: `GAN`, letter
 * by letter and as a word, is one part and two ways; …
 */
const MOST_COMPARED = 16;
const MOST_SOUNDS_IN_ALL = 240;
/** … fewer and shorter ways for a query of very many words, of which letters take their time as well. */
const MOST_COMPARED_IN_LONG = 1;
const MOST_SOUNDS_IN_LONG = 14;
/** The share of all spoken words up to which a word is rare, 18 bits. */
const RARE_SHARE = 2 ** -18;

/** The words of a query, any of which may have been misheard. */
export interface MaybeMisheard {
  readonly units: readonly QueryWord[];
  /**
   * The share of its weight that each word keeps. One that keeps less than all starts no sequence that is compared, nor ends
   * one, unless it is tied to the word before it.
   */
  readonly roles: readonly number[];
  /** What was found already, by letters. */
  readonly known: readonly Alternative[];
  /** Whether the word of this number occurs as typed or in another form. */
  readonly isSaid: (concept: number) => boolean;
  /** Whether there are so many words that less is tried for each; not when left out. */
  readonly isLong?: boolean;
}

/** A part of a query that may have been misheard. */
export interface SoundSpan {
  readonly kind: 'sound' | 'acronym';
  /** Numbers of its first and its last word. */
  readonly first: number;
  readonly last: number;
  readonly letters: string;
  /** The ways in which it may have been said, likeliest first; at least one. */
  readonly ways: readonly (readonly number[])[];
  /** Whether a dictionary has its words. */
  readonly isKnown: boolean;
  /** Whether it is a word of a dictionary that the lectures say, as typed or in another form. */
  readonly isSaid: boolean;
  /** Where it stands as typed: what sounds like it there is itself. */
  readonly literal: ReadonlySet<number>;
  /** The words typed beside it that were heard right. */
  readonly anchors: readonly Anchor[];
}

/** A part of a query that may be compared, before it is known where its words stand. */
type Sequence = Pick<SoundSpan, 'kind' | 'first' | 'last' | 'letters' | 'ways' | 'isKnown' | 'isSaid'>;

/**
 * The parts of a query that are compared by sound: first those that the lectures do not have as typed; then those that they
 * have, but that may have been misheard in other places. The latter only add to what is found, so that a long query goes
 * without them.
 */
export function soundSpans(
  { english, without }: Pick<Material, 'english' | 'without'>,
  words: MaybeMisheard,
): SoundSpan[] {
  const { roles, known, isLong = false } = words;
  const spans: SoundSpan[] = [];
  const longest = isLong ? MOST_SOUNDS_IN_LONG : MOST_SOUNDS;
  let left = isLong ? MOST_COMPARED_IN_LONG : MOST_COMPARED;
  let soundsLeft = MOST_SOUNDS_IN_ALL;
  for (const one of sequencesIn(english, words, !without.has('acronym'))) {
    if (one.isSaid && isLong) break;
    const ways = one.ways
      .filter(({ length }) => length >= FEWEST_SOUNDS && length <= longest)
      .slice(0, left)
      .filter(({ length }) => (soundsLeft -= length) >= 0);
    left -= ways.length;
    const { first, last } = one;
    if (ways.length > 0) {
      spans.push({
        ...one,
        ways,
        literal: literalStarts(known, first, last),
        anchors: anchorsOf(known, roles, first, last),
      });
    }
    // To work out how the others may be said takes its time as well.
    if (left === 0 || soundsLeft <= 0) break;
  }
  return spans;
}

function* sequencesIn(
  english: SpokenEnglish,
  words: MaybeMisheard,
  withInitials: boolean,
): Generator<Sequence> {
  yield* unexplained(words);
  if (withInitials) yield* spokenInitials(words);
  yield* rareOnes(english, words);
}

/**
 * Words and sequences of words that letters do not explain, single words first. A term that dictionaries lack may
 * be heard right in one place and wrong in another, so it is compared even where it was found.
 */
function* unexplained({ units, roles, known, isSaid }: MaybeMisheard): Generator<Sequence> {
  for (let words = 1; words <= MOST_WORDS_OF_SPAN; words++) {
    for (let first = 0; first + words <= units.length; first++) {
      const last = first + words - 1;
      if (roles[first] !== 1 || (roles[last] !== 1 && units[last]?.tiedToPrevious !== true)) continue;
      const span = units.slice(first, last + 1);
      const letters = span.map(({ term }) => term).join('');
      const isWhole = isWholeName(span[0], letters);
      const isKnown = isWhole
        ? isInDictionary(letters)
        : span.every(({ term }) => isInDictionary(term) || /^\d+$/.test(term)) &&
          !isSymbol(span, roles.slice(first, last + 1));
      if (span.every((_, i) => isSaid(first + i)) && (words > 1 || isKnown)) continue;
      const explained = known.some(
        (other) =>
          (other.kind === 'joined' || other.kind === 'number') && other.first <= first && other.last >= last,
      );
      if (!explained || words === 1)
        yield {
          kind: 'sound',
          first,
          last,
          letters,
          ways: isWhole ? pronounceName(span, letters) : pronounceWords(span),
          isKnown,
          isSaid: false,
        };
    }
  }
}

/**
 * Words of a dictionary that the lectures say, but people so seldom that a recogniser may not know them: a "llama" of one
 * lecture may be "lama" in another.
 */
function* rareOnes(english: SpokenEnglish, { units, roles, isSaid }: MaybeMisheard): Generator<Sequence> {
  for (const [concept, unit] of units.entries()) {
    const { term } = unit;
    if (roles[concept] !== 1 || !isSaid(concept) || !isInDictionary(term) || english.share(term) > RARE_SHARE)
      continue;
    const ways = pronounceWords([unit]);
    yield { kind: 'sound', first: concept, last: concept, letters: term, ways, isKnown: true, isSaid: true };
  }
}

/** Names of several words whose initials may have been said, and misheard: "see bow" for "continuous bag of words". */
function spokenInitials({ units, roles, isSaid }: MaybeMisheard): Sequence[] {
  // "Depth first search" is a name, but "pros and cons of" asks for one.
  const asks = units.some(({ term }, at) => (roles[at] ?? 1) < 1 && ENGLISH.asking?.has(term) === true);
  if (asks) return [];
  return initialsOf(units, ENGLISH, FEWEST_WORDS_OF_INITIALS)
    .filter(({ first, last }) => first === 0 && last === units.length - 1)
    .filter(({ first, last }) => !units.slice(first, last + 1).every((_, i) => isSaid(first + i)))
    .map(({ letters, first, last }) => ({
      kind: 'acronym',
      first,
      last,
      letters,
      ways: pronounceTyped(letters, true, MOST_WAYS),
      isKnown: true,
      isSaid: false,
    }));
}

/** Where the words of a span stand as typed. */
function literalStarts(known: readonly Alternative[], first: number, last: number): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const one of known) {
    if (one.first !== first || one.last !== last || !isAsTyped(one.kind)) continue;
    for (const start of one.runs.starts) starts.add(start);
  }
  return starts;
}
