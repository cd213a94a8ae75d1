import { findTerm, type Runs } from '../../index/runs.js';
import { isInDictionary } from '../../language/dictionary.js';
import type { Language } from '../../language/language.js';
import { ENGLISH } from '../../language/languages/english.js';
import { misspellingLikelihood } from '../../language/misspelling.js';
import type { MatchKind } from '../../match-kind.js';
import type { Material } from '../../material.js';
import { CORRECTION, CUT_SHORT, KIND_WEIGHTS } from '../../weights.js';
import { answer, type Alternative } from '../concept.js';
import { segmentsSaying, wordWeight } from '../weight/word-weight.js';
import { findCutInTwo, findInTwo, MOST_NEAR, prefixWeight } from './find-in-two.js';
import { findNumber } from './find-numbers.js';
import { tellingPlaces } from './telling-places.js';

/** What a word is found as. */
export interface FoundWord {
  readonly alternatives: readonly Alternative[];
  /** In how many segments the word stands, for telling how common it is. */
  readonly segments: number;
  /** Whether it is said as typed or in another form; taken apart or misspelt it isn't. */
  readonly isSaid: boolean;
}

/** A shorter beginning of a word could be the beginning of anything. */
export const SHORTEST_PREFIX = 3;
/** A shorter word has too many that differ from it in one letter. */
export const SHORTEST_MISSPELT = 4;

/** A longer word is not guessed at: hardly any is, and there are as many ways to take one apart as it has letters. */
export const LONGEST_GUESSED = 40;

/** At most so many words that go on from one typed as a beginning, those said most. */
export const MOST_LONGER = 40;

/** How a word is looked for. */
export interface WordSearch {
  /** The language of the query; English when left out. */
  readonly language?: Language;
  /** Whether to try what it may have been meant to be, which takes most of the time; so when left out. */
  readonly mayGuess?: boolean;
  /** Whether it is a part of a programmer's name, which is often cut short: `log_prob`. */
  readonly isPart?: boolean;
  /** Whether words that go on from it are meant as well: `jig*`. */
  readonly isBeginning?: boolean;
}

/**
 * Finds a word as typed, in its other forms, as the beginning of others where it was typed so, and, if none of these occurs, as
 * whatever it may have been meant to be.
 */
export function findWord(
  material: Material,
  term: string,
  concept: number,
  { language = ENGLISH, mayGuess = true, isPart = false, isBeginning = false }: WordSearch = {},
): FoundWord {
  const literal = findLiterally(material, term, concept, language, isBeginning);
  if (literal.alternatives.length > 0 || !mayGuess || term.length > LONGEST_GUESSED) return literal;
  const alternatives: Alternative[] = [];
  const { without } = material;
  if (!without.has('split')) alternatives.push(...findInTwo(material, term, concept));
  if (alternatives.length > 0) return { alternatives, segments: 0, isSaid: false };
  return findNear(material, term, concept, { language, isPart });
}

function findLiterally(
  material: Material,
  term: string,
  concept: number,
  language: Language,
  isBeginning: boolean,
): FoundWord {
  const { vocabulary, without } = material;
  const alternatives: Alternative[] = [];
  const add = (kind: MatchKind, runs: Runs, share = 1) => {
    if (runs.starts.length > 0)
      alternatives.push(answer(kind, KIND_WEIGHTS[kind] * share, concept, runs, share));
  };
  const id = vocabulary.idOf(term);
  let segments = 0;
  const addTerm = (kind: MatchKind, id: number, share?: number) => {
    const places = tellingPlaces(material, id, language);
    add(kind, places.runs, share);
    segments += places.segments;
  };
  if (id !== undefined) {
    addTerm('exact', id);
  }
  if (!without.has('stem')) {
    for (const other of vocabulary.withStemOf(term)) {
      if (other === id) continue;
      addTerm('stem', other, formShare(material, term, id, other));
    }
  }
  if (isBeginning && !without.has('prefix')) {
    const forms = without.has('stem') ? [] : vocabulary.withStemOf(term);
    for (const longer of vocabulary.startingWith(term, MOST_LONGER))
      if (longer !== id && !forms.includes(longer)) addTerm('prefix', longer);
  }
  for (const { runs, sameWord: written } of findNumber(material, term)) {
    add('number', runs);
    segments += segmentsSaying(material, written);
  }
  return { alternatives, segments, isSaid: alternatives.length > 0 };
}

/** How much another form tells beside the word as typed: "color" is said more often than "colorization", so less. */
function formShare(material: Material, term: string, id: number | undefined, other: number): number {
  const { english } = material;
  if (id === undefined) {
    return Math.min(
      1,
      Math.log(english.share(material.index.terms[other] ?? '')) / Math.log(english.share(term)),
    );
  }
  const weightOf = (term: number) => wordWeight(material, segmentsSaying(material, [term]));
  return Math.min(1, weightOf(other) / weightOf(id));
}

/**
 * Finds what a word that is not said may have been meant to be: longer words that it may be the beginning of, and such as it
 * may be misspelt for.
 */
export function findNear(
  material: Material,
  term: string,
  concept: number,
  { language = ENGLISH, isPart = false }: Omit<WordSearch, 'mayGuess'>,
): FoundWord {
  const { english, without } = material;
  const alternatives: Alternative[] = [];
  const isWord =
    language === ENGLISH && (english.share(term) >= CORRECTION.realWordInEnglish || isInDictionary(term));
  const trust = isWord ? CORRECTION.ofRealWord : 1;
  // Of Hangul each letter counts, not the syllable that letters are written in.
  if (!without.has('prefix') && term.normalize('NFD').length >= SHORTEST_PREFIX) {
    alternatives.push(...findLonger(material, term, concept, isPart ? undefined : trust));
    if (!isWord && !without.has('split')) alternatives.push(...findCutInTwo(material, term, concept));
  }
  let sameWord: readonly number[] = [];
  if (!without.has('fuzzy') && term.length >= SHORTEST_MISSPELT && !/\d/.test(term)) {
    const misspelt = findMisspelt(
      material,
      term,
      concept,
      language === ENGLISH ? trust : CORRECTION.ofUncounted,
    );
    alternatives.push(...misspelt.alternatives);
    if (!isWord) sameWord = misspelt.likeliest;
  }
  return { alternatives, segments: segmentsSaying(material, sameWord), isSaid: false };
}

/**
 * Finds the words that one may be the beginning of.
 *
 * @param trust - how much it counts that it was cut short; undefined for a part of a programmer's name, which often is
 */
function findLonger(
  { vocabulary, index }: Material,
  term: string,
  concept: number,
  trust: number | undefined,
): Alternative[] {
  const leastTyped = trust === undefined ? CUT_SHORT.leastTypedOfPart : CUT_SHORT.leastTyped;
  return vocabulary.startingWith(term, MOST_NEAR).flatMap((longer) => {
    const share = term.length / (index.terms[longer] ?? '').length;
    // It stands there itself where another language has it as an empty word.
    if (share < leastTyped || share === 1) return [];
    const trustCut = trust ?? 1;
    return [
      answer('prefix', prefixWeight(share) * trustCut, concept, findTerm(index, longer), share * trustCut),
    ];
  });
}

/**
 * Finds the words that one may be misspelt for, in all their forms.
 *
 * @param trust - how much it counts that it was misspelt, above 0 up to 1
 * @returns them, and the terms that are forms of the likeliest
 */
function findMisspelt(
  { vocabulary, index, without }: Material,
  term: string,
  concept: number,
  trust: number,
): { readonly alternatives: readonly Alternative[]; readonly likeliest: readonly number[] } {
  const near = vocabulary
    .misspelt(term, mistakesIn(term), MOST_NEAR)
    .map((other) => {
      const text = index.terms[other.term] ?? '';
      return { ...other, text, likelihood: misspellingLikelihood(term, text) * trust };
    })
    .filter(({ distance, likelihood }) => distance > 0 && likelihood >= CORRECTION.leastLikelihood)
    .sort((a, b) => b.likelihood - a.likelihood);
  const most = near[0]?.likelihood ?? 0;
  const alternatives: Alternative[] = [];
  let likeliest: readonly number[] = [];
  const tried = new Set<number>();
  for (const { term: other, text, likelihood } of near) {
    if (likelihood < most * CORRECTION.nearly) break;
    const family = vocabulary.withStemOf(text);
    if (likeliest.length === 0) likeliest = family;
    for (const form of without.has('stem') ? [other] : family) {
      // The likeliest comes first, with its other forms.
      if (tried.has(form)) continue;
      tried.add(form);
      const weight = KIND_WEIGHTS.fuzzy * likelihood * (form === other ? 1 : KIND_WEIGHTS.stem);
      alternatives.push(answer('fuzzy', weight, concept, findTerm(index, form), likelihood));
    }
  }
  return { alternatives, likeliest };
}

/** How many mistakes a word of this length may have: short words have too many neighbours. */
export function mistakesIn(term: string): number {
  if (term.length <= 5) return 1;
  return term.length <= 11 ? 2 : 3;
}
