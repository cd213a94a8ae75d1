import type { Concept, Plan } from './concept.js';
import { doubtfulShare } from './doubtful-share.js';
import { chooseLanguage } from './choose-language.js';
import { findAcronyms } from './find-acronyms.js';
import { findExpansions } from './find-expansions.js';
import { findGlossaryPhrase, findGlossaryTerms } from './find-glossary.js';
import { doubtScattered, findDunders, preferWhole } from './find-names.js';
import { findJoined } from './find-joined.js';
import { findNumbers } from './find-numbers.js';
import { findPhrase } from './find-phrase.js';
import { findSounds } from './find-sounds.js';
import { findUnspaced } from './find-unspaced.js';
import { findWord, type FoundWord } from './find-words.js';
import { partElided } from './part-elided.js';
import { isUnspaced } from '../language/segment-words.js';
import { termOf, type Language } from '../language/language.js';
import { ENGLISH } from '../language/languages/english.js';
import type { Material } from '../material.js';
import type { ParsedQuery } from './parse-query.js';
import { chooseUnits } from './query-units.js';
import {
  everydayShare,
  phraseWeight,
  roleShares,
  shareOfRole,
  stakeShare,
  wordWeight,
} from './word-weight.js';
import { LEAST_SURENESS, LEAST_SURENESS_OF_MANY, SURENESS_PER_WORD } from '../weights.js';

/** What an unheard part of a programmer's name keeps of its weight: `nn` in `nn.Linear` is never said. */
const UNSAID_PART_SHARE = 0.4;

/** Works out what a query asks for and all the ways in which the lectures may have it. */
export function planQuery(material: Material, asked: ParsedQuery): Plan {
  const language = chooseLanguage(material, [
    ...asked.words.map(({ term }) => term),
    ...asked.phrases.flat(),
  ]);
  const query = language.elided === undefined ? asked : withoutElided(material, asked, language);
  const units = chooseUnits(material, query.words, language);
  const typed = units.map(({ term }) => term);
  const found = units.map((unit, concept) => findIn(material, unit.term, concept, language));
  const literal = found.flatMap((word) => word.alternatives);
  const alternatives = findDunders(material, units, doubtScattered(units, literal, language));
  const roles = roleShares(typed, query.phrases.length > 0, language);
  alternatives.push(...findJoined(material, units));
  const numbers = findNumbers(material, units);
  alternatives.push(...numbers);
  alternatives.push(...findGlossaryTerms(material.glossary, typed));
  if (!material.without.has('acronym')) {
    alternatives.push(...findAcronyms(material, units, language), ...findExpansions(material, units));
  }
  if (!material.without.has('sound') && language === ENGLISH) {
    const isSaid = (concept: number) =>
      found[concept]?.isSaid === true ||
      numbers.some(({ first, last }) => first <= concept && concept <= last);
    alternatives.push(...findSounds(material, units, roles, alternatives, isSaid));
  }
  const isQuestion = units.some(({ term }) => shareOfRole(term, language) < 1);
  const concepts = units.map((unit, concept): Concept => {
    const segments = found[concept]?.segments ?? 0;
    const answered = alternatives.some(({ first, last }) => first <= concept && concept <= last);
    const tied = unit.tiedToPrevious || units[concept + 1]?.tiedToPrevious === true;
    const weight =
      wordWeight(material, segments) *
      (roles[concept] ?? 1) *
      (isQuestion ? everydayShare(material, unit.term, language) : 1) *
      (tied && !answered ? UNSAID_PART_SHARE : 1);
    return {
      label: unit.term,
      weight: weight * doubtfulShare(alternatives, concept),
      sureWeight: weight,
      stake: weight * stakeShare(material, unit.term, language),
      required: false,
    };
  });
  for (const phrase of query.phrases) {
    const concept = concepts.length;
    const weight = phraseWeight(material, phrase, language);
    concepts.push({ label: phrase.join(' '), weight, sureWeight: weight, stake: weight, required: true });
    const alternative = findPhrase(material, phrase, concept);
    if (alternative !== undefined) alternatives.push(alternative);
    alternatives.push(...findGlossaryPhrase(material.glossary, phrase, concept));
  }
  const telling = roles.filter((role) => role === 1).length + query.phrases.length;
  return {
    concepts,
    alternatives: preferWhole(units, alternatives),
    leastSureness: leastSureness(telling),
  };
}

function findIn(material: Material, term: string, concept: number, language: Language): FoundWord {
  const find = isUnspaced(term) ? findUnspaced : findWord;
  return find(material, term, concept, language);
}

/** A query whose words are compared as the lectures' are. */
function withoutElided({ vocabulary }: Material, query: ParsedQuery, language: Language): ParsedQuery {
  const part = (term: string) => partElided(vocabulary, language, term);
  return {
    ...query,
    words: query.words.map((word) => ({ ...word, term: part(termOf(word.typed, language)) })),
    phrases: query.phrases.map((phrase) => phrase.map(part)),
  };
}

/** The more words somebody types the more of them are their own. */
function leastSureness(tellingWords: number): number {
  return Math.max(LEAST_SURENESS_OF_MANY, LEAST_SURENESS - SURENESS_PER_WORD * Math.max(0, tellingWords - 2));
}
