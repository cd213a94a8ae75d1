import type { Material } from '../material.js';
import {
  INTRODUCTION,
  LEAST_SURENESS_OF_FEW,
  LEAST_SURENESS_OF_MANY,
  SURENESS_OF_FURTHER,
} from '../weights.js';
import type { Alternative, Plan } from './concept.js';
import { findAlternatives } from './found/find-alternatives.js';
import { findGlossaryPhrase } from './found/find-glossary.js';
import { preferWhole } from './found/find-names.js';
import { findPhrase } from './found/find-phrase.js';
import type { ParsedQuery } from './parse-query.js';
import { soughtWords } from './sought/sought-words.js';
import { unsaidWords } from './weight/unsaid-words.js';
import { weighWords } from './weight/weigh-words.js';
import { phraseWeight } from './weight/word-weight.js';

/**
 * Works out what a query asks for and all the ways in which the lectures may have it.
 *
 * @param words - in the lectures that are looked in; those of all where left out
 */
export function planQuery(material: Material, typed: ParsedQuery, words?: number): Plan {
  const sought = soughtWords(material, typed);
  const { query, language, units, roles, asksHowMuch, isLong, isShortened, isLoosened } = sought;
  const found = findAlternatives(material, sought, words);
  const concepts = weighWords(material, sought, found);
  const alternatives = [...found.alternatives];
  for (const phrase of query.phrases) {
    alternatives.push(...phraseAlternatives(material, phrase, concepts.length));
    const weight = phraseWeight(material, phrase, language);
    concepts.push({ label: phrase.join(' '), weight, sureWeight: weight, stake: weight, required: true });
  }
  const telling = roles.filter((role) => role === 1).length + query.phrases.length;
  return {
    concepts,
    language,
    alternatives: preferWhole(units, alternatives),
    unsaid: unsaidWords(units, roles, alternatives, language),
    leastSureness: leastSureness(telling),
    prefers: asksHowMuch ? 'quantity' : telling <= INTRODUCTION.mostWords ? 'introduction' : undefined,
    isLong,
    isShortened,
    isLoosened,
  };
}

function phraseAlternatives(material: Material, phrase: readonly string[], concept: number): Alternative[] {
  const asQuoted = findPhrase(material, phrase, concept);
  return [
    ...(asQuoted === undefined ? [] : [asQuoted]),
    ...findGlossaryPhrase(material.glossary, phrase, concept),
  ];
}

/** The more words somebody types the more of them are their own. */
function leastSureness(tellingWords: number): number {
  const { share, power } = SURENESS_OF_FURTHER;
  const further = Math.max(0, tellingWords - 2);
  return Math.max(LEAST_SURENESS_OF_MANY, LEAST_SURENESS_OF_FEW - share * further ** power);
}
