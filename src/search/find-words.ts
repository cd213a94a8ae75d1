import type { Alternative, MatchKind } from './concept.js';
import type { Material } from './material.js';
import { numberInWords } from './sound/pronounce.js';
import { findSequence, findTerm, type Runs } from './runs.js';
import { KIND_WEIGHTS } from './weights.js';

/** What a word is found as, and the lectures' terms that are the same word for telling how common it is. */
export interface FoundWord {
  readonly alternatives: readonly Alternative[];
  readonly sameWord: readonly number[];
  /** The term that was most likely meant: another than was typed when that was misspelt. */
  readonly meant: string;
}

/** At most so many continuations or corrections of one word. */
const MOST_NEAR = 8;
/** A shorter beginning of a word could be the beginning of anything. */
const SHORTEST_PREFIX = 3;
const SHORTEST_MISSPELT = 4;
/** What is left of a correction when the word as typed is an English word: those are seldom typos. */
const REAL_WORD_SHARE = 0.35;
/** A word that is spoken less often than this is hardly known as one. */
const REAL_WORD_IN_ENGLISH = 1.5e-7;
/** What each further mistake takes. */
const MISTAKE_COST = 0.12;

/** Finds a word as typed, in its other forms, and, if it never occurs, as whatever it may have been meant to be. */
export function findWord(material: Material, term: string, concept: number): FoundWord {
  const literal = findLiterally(material, term, concept);
  if (literal.alternatives.length > 0) return literal;
  const alternatives: Alternative[] = [];
  const { without } = material;
  if (!without.has('split')) alternatives.push(...findInTwo(material, term, concept));
  if (alternatives.length > 0) return { alternatives, sameWord: [], meant: term };
  return findNear(material, term, concept);
}

function findLiterally({ vocabulary, index, without }: Material, term: string, concept: number): FoundWord {
  const alternatives: Alternative[] = [];
  const add = (kind: MatchKind, runs: Runs) => {
    if (runs.starts.length > 0) alternatives.push(answer(kind, KIND_WEIGHTS[kind], concept, runs));
  };
  const id = vocabulary.idOf(term);
  const sameWord: number[] = [];
  if (id !== undefined) {
    add('exact', findTerm(index, id));
    sameWord.push(id);
  }
  if (!without.has('stem')) {
    for (const other of vocabulary.withStemOf(term)) {
      if (other === id) continue;
      add('stem', findTerm(index, other));
      sameWord.push(other);
    }
  }
  if (/^\d{1,2}$/.test(term)) {
    const ids = numberInWords(term).map((word) => vocabulary.idOf(word));
    if (ids.every((one) => one !== undefined))
      add(
        'number',
        findSequence(
          index,
          ids.map((one) => [one]),
        ),
      );
  }
  return { alternatives, sameWord, meant: term };
}

/** A word that speakers, or the recogniser, take apart: "rotnet" as "rot net", perhaps with a typo in one part. */
function findInTwo({ vocabulary, index, without }: Material, term: string, concept: number): Alternative[] {
  const found: Alternative[] = [];
  for (let border = 2; border <= term.length - 2; border++) {
    const head = vocabulary.withStemOf(term.slice(0, border));
    const tailText = term.slice(border);
    const tail = vocabulary.withStemOf(tailText);
    if (head.length === 0) continue;
    const runs = tail.length > 0 ? findSequence(index, [head, tail]) : { starts: [], lengths: 2 };
    if (runs.starts.length > 0) {
      found.push(answer('joined', KIND_WEIGHTS.joined, concept, runs));
    } else if (!without.has('fuzzy') && tailText.length >= 6) {
      const near = vocabulary.misspelt(tailText, 1, MOST_NEAR).map((other) => other.term);
      if (near.length === 0) continue;
      const misspelt = findSequence(index, [head, near]);
      if (misspelt.starts.length > 0) found.push(answer('joined', KIND_WEIGHTS.fuzzy, concept, misspelt));
    }
  }
  return found;
}

function findNear(material: Material, term: string, concept: number): FoundWord {
  const { vocabulary, index, english, without } = material;
  const alternatives: Alternative[] = [];
  if (!without.has('prefix') && term.length >= SHORTEST_PREFIX) {
    for (const longer of vocabulary.startingWith(term, MOST_NEAR)) {
      const share = term.length / (index.terms[longer] ?? '').length;
      if (share < 0.4) continue;
      alternatives.push(
        answer('prefix', KIND_WEIGHTS.prefix * (0.5 + 0.5 * share), concept, findTerm(index, longer)),
      );
    }
  }
  let meant = term;
  let sameWord: readonly number[] = [];
  if (!without.has('fuzzy') && term.length >= SHORTEST_MISSPELT && !/\d/.test(term)) {
    const isWord = english.share(term) >= REAL_WORD_IN_ENGLISH;
    const near = vocabulary.misspelt(term, mistakesIn(term), MOST_NEAR);
    const nearest = near[0];
    for (const { term: other, distance } of near) {
      if (nearest === undefined || distance > nearest.distance) break;
      const weight = (KIND_WEIGHTS.fuzzy - MISTAKE_COST * (distance - 1)) * (isWord ? REAL_WORD_SHARE : 1);
      const family = vocabulary.withStemOf(index.terms[other] ?? '');
      for (const form of without.has('stem') ? [other] : family) {
        alternatives.push(
          answer(
            'fuzzy',
            form === other ? weight : weight * KIND_WEIGHTS.stem,
            concept,
            findTerm(index, form),
          ),
        );
      }
      if (!isWord && sameWord.length === 0) {
        meant = index.terms[other] ?? term;
        sameWord = family;
      }
    }
  }
  return { alternatives, sameWord, meant };
}

/** How many mistakes a word of this length may have: short words have too many neighbours. */
function mistakesIn(term: string): number {
  if (term.length <= 5) return 1;
  return term.length <= 11 ? 2 : 3;
}

/** An alternative for a single concept. */
function answer(kind: MatchKind, weight: number, concept: number, runs: Runs): Alternative {
  return { kind, weight, first: concept, last: concept, runs };
}
