import type { GlossaryEntry } from '../../corpus/glossary.js';
import { termOf } from '../language/language.js';
import { LANGUAGES } from '../language/languages/index.js';
import { splitAsProgrammersWrite } from '../language/query-words.js';
import { stemWord } from '../language/stem-word.js';
import { foldWord, wordsIn } from '../language/tokenize.js';
import { addToList } from './add-to-list.js';
import type { InvertedIndex } from './inverted-index.js';
import { findSequence, type Runs } from './runs.js';

/** A glossary with the places where the lectures have what was heard. */
export interface GlossaryIndex {
  /** By the term's words run together, so that it is found however it is split. */
  readonly runs: ReadonlyMap<string, readonly Runs[]>;
  /** Words of the longest term. */
  readonly longestTerm: number;
}

/** Looks up where the lectures have what the glossary says was heard, word for word; entries that stand nowhere drop out. */
export function buildGlossaryIndex(index: InvertedIndex, glossary: readonly GlossaryEntry[]): GlossaryIndex {
  const runs = new Map<string, Runs[]>();
  let longestTerm = 0;
  for (const { term, heardAs } of glossary) {
    const steps = heardTerms(heardAs).map((terms) => terms.flatMap((one) => index.termIds.get(one) ?? []));
    const heard = findSequence(index, steps);
    if (heard.starts.length === 0) continue;
    longestTerm = Math.max(longestTerm, splitAsProgrammersWrite(term).length);
    for (const key of keysOfTerm(term)) addToList(runs, key, heard);
  }
  return { runs, longestTerm };
}

/**
 * The words that the glossary says were heard, each as lectures may have it: without what one of the languages elides to
 * its front, too.
 */
export function heardTerms(heardAs: string): string[][] {
  return wordsIn(heardAs)
    .map((word) => [...new Set([foldWord(word), ...LANGUAGES.map((language) => termOf(word, language))])])
    .filter(([term]) => term !== '');
}

/** The keys of a term of the glossary, without what one of the languages elides to the front of a word, too. */
export function keysOfTerm(term: string): string[] {
  const words = splitAsProgrammersWrite(term);
  const inLanguages = LANGUAGES.map((language) => words.map(({ typed }) => termOf(typed, language)));
  return [...new Set([words.map((word) => word.term), ...inLanguages].flatMap(glossaryKeys))];
}

/** The words run together, by the stem of each and by the stem of the whole: "ConvNets" may be one word or two. */
export function glossaryKeys(words: readonly string[]): string[] {
  return [...new Set([words.map(stemWord).join(''), stemWord(words.join(''))])];
}
