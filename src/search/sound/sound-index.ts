import { groupByCode } from '../index/group-by-code.js';
import { timesSaid, wordsInAll, type InvertedIndex } from '../index/inverted-index.js';
import type { SpokenEnglish } from '../language/spoken-english.js';
import { pronounceHeard } from './pronounce.js';
import { RUN_CODES, roughRuns } from './rough-sounds.js';
import { weightOf } from './sound-costs.js';

/** How every term of the lectures is said, and which terms are worth comparing with what was typed. */
export interface SoundIndex {
  /** Sounds of all terms, one after the other. */
  readonly phonemes: Uint8Array;
  /** Where a term's sounds start in `phonemes`; one more entry than terms. */
  readonly phonemeStarts: Uint32Array;
  /** What it would cost if all sounds of a term came in from nowhere, see `sound-costs.ts`. */
  readonly weights: Float32Array;
  /** How much a term tells when it occurs: minus the binary logarithm of its share of all words. */
  readonly bits: Float32Array;
  /** How odd a term is in everyday English, in bits: some 5 for "the", 29 for one that is never said. */
  readonly everydayBits: Float32Array;
  /** All terms that are said somehow in the order of their sounds, so that those which begin alike stand together. */
  readonly inOrder: Uint32Array;
  /** How many sounds each of them, by its place in the order, shares at the beginning with the one before it. */
  readonly shared: Uint8Array;
  /** The sounds of the terms once more, and where they start and what they weigh, by the places: to walk along. */
  readonly placePhonemes: Uint8Array;
  readonly placeStarts: Uint32Array;
  readonly placeWeights: Float32Array;
  /** Where the places of the terms with a certain run of rough sounds start in `runPlaces`, by its code. */
  readonly runStarts: Uint32Array;
  /** Places in the order, ascending for each run. */
  readonly runPlaces: Uint32Array;
}

/** How common a word is is told as if so many words of everyday English were said in the lectures, too. */
const EVERYDAY_WORDS = 20_000;
/** As much as a Uint8Array holds; what is shared beyond is worked out again. */
export const MOST_SHARED = 255;

/**
 * Works out the sounds of all terms. Time grows with the number of distinct terms, not with the texts.
 *
 * @param isEnglish - whether a term is said in English; others have no sounds, as they would have the wrong ones
 */
export function buildSoundIndex(
  index: InvertedIndex,
  english: SpokenEnglish,
  isEnglish: (term: number) => boolean = () => true,
): SoundIndex {
  const said: SaidTerms = {
    terms: index.terms,
    times: (term) => timesSaid(index, term),
    phonemes: (term) => (isEnglish(term) ? pronounceHeard(index.terms[term] ?? '') : []),
    words: wordsInAll(index),
  };
  return indexSounds(said, english);
}

/** Terms, and how they are said. */
export interface SaidTerms {
  /** By their numbers; the first is no term. */
  readonly terms: readonly string[];
  /** How often in all lectures. */
  readonly times: (term: number) => number;
  /** By which sounds; none where that is not known. */
  readonly phonemes: (term: number) => Iterable<number>;
  /** Words in all lectures. */
  readonly words: number;
}

/** Works out the sounds of some terms; see {@link buildSoundIndex}. */
export function indexSounds(
  { terms, times, phonemes, words }: SaidTerms,
  english: SpokenEnglish,
): SoundIndex {
  const phonemeStarts = new Uint32Array(terms.length + 1);
  const all: number[] = [];
  const bits = new Float32Array(terms.length);
  const everydayBits = new Float32Array(terms.length);
  const weights = new Float32Array(terms.length);
  terms.forEach((term, id) => {
    phonemeStarts[id] = all.length;
    if (term === '') return;
    const said = [...phonemes(id)];
    all.push(...said);
    weights[id] = weightOf(said);
    bits[id] = -Math.log2(shareSpoken({ term, times: times(id) }, words, english));
    everydayBits[id] = -Math.log2(english.share(term));
  });
  phonemeStarts[terms.length] = all.length;
  const said = { phonemes: Uint8Array.from(all), phonemeStarts };
  const { inOrder, shared } = orderBySounds(said);
  const byPlace = putInOrder(said, weights, inOrder);
  return { ...said, weights, bits, everydayBits, inOrder, shared, ...byPlace, ...placesByRun(said, inOrder) };
}

/**
 * The share that a term has of all words: of those in the lectures and as many of everyday English as count beside them.
 *
 * @param words - in all lectures
 */
export function shareSpoken(
  { term, times }: { readonly term: string; readonly times: number },
  words: number,
  english: SpokenEnglish,
): number {
  return (times + EVERYDAY_WORDS * english.share(term)) / (words + EVERYDAY_WORDS);
}

type Said = Pick<SoundIndex, 'phonemes' | 'phonemeStarts'>;

function orderBySounds(said: Said): Pick<SoundIndex, 'inOrder' | 'shared'> {
  const keys = Array.from({ length: said.phonemeStarts.length - 1 }, (_, term) =>
    String.fromCharCode(...phonemesOf(said, term)),
  );
  const terms = [...keys.keys()].filter((term) => keys[term] !== '');
  terms.sort((a, b) => compareStrings(keys[a] ?? '', keys[b] ?? '') || a - b);
  const inOrder = Uint32Array.from(terms);
  const shared = Uint8Array.from(terms, (term, place) => {
    const [key = '', before = ''] = [keys[term], keys[terms[place - 1] ?? -1]];
    let length = 0;
    while (length < before.length && key[length] === before[length]) length++;
    return Math.min(length, MOST_SHARED);
  });
  return { inOrder, shared };
}

function putInOrder(
  said: Said,
  weights: Float32Array,
  inOrder: Uint32Array,
): Pick<SoundIndex, 'placePhonemes' | 'placeStarts' | 'placeWeights'> {
  const placePhonemes = new Uint8Array(said.phonemes.length);
  const placeStarts = new Uint32Array(inOrder.length + 1);
  let next = 0;
  inOrder.forEach((term, place) => {
    const sounds = phonemesOf(said, term);
    placePhonemes.set(sounds, next);
    next += sounds.length;
    placeStarts[place + 1] = next;
  });
  return {
    placePhonemes,
    placeStarts,
    placeWeights: Float32Array.from(inOrder, (term) => weights[term] ?? 0),
  };
}

function compareStrings(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function placesByRun(said: Said, inOrder: Uint32Array): Pick<SoundIndex, 'runStarts' | 'runPlaces'> {
  const { starts, items } = groupByCode(RUN_CODES, (tell) => {
    inOrder.forEach((term, place) => {
      for (const run of new Set(roughRuns(phonemesOf(said, term)))) tell(run, place);
    });
  });
  return { runStarts: starts, runPlaces: items };
}

/** The sounds of a term; a view, not a copy. */
export function phonemesOf({ phonemes, phonemeStarts }: Said, term: number): Uint8Array {
  return phonemes.subarray(phonemeStarts[term], phonemeStarts[term + 1]);
}
