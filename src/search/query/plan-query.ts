import type { Concept, Plan } from './concept.js';
import { doubtfulShare } from './doubtful-share.js';
import { findAcronyms } from './find-acronyms.js';
import { findExpansions } from './find-expansions.js';
import { findGlossaryPhrase, findGlossaryTerms } from './find-glossary.js';
import { doubtScattered, findDunders, preferWhole } from './find-names.js';
import { findJoined } from './find-joined.js';
import { findNumbers } from './find-numbers.js';
import { findPhrase } from './find-phrase.js';
import { findSounds } from './find-sounds.js';
import { findWord } from './find-words.js';
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
export function planQuery(material: Material, query: ParsedQuery): Plan {
  const units = chooseUnits(material, query.words);
  const typed = units.map(({ term }) => term);
  const found = units.map((unit, concept) => findWord(material, unit.term, concept));
  const literal = found.flatMap((word) => word.alternatives);
  const alternatives = findDunders(material, units, doubtScattered(units, literal));
  const roles = roleShares(typed, query.phrases.length > 0);
  alternatives.push(...findJoined(material, units));
  const numbers = findNumbers(material, units);
  alternatives.push(...numbers);
  alternatives.push(...findGlossaryTerms(material.glossary, typed));
  if (!material.without.has('acronym')) {
    alternatives.push(...findAcronyms(material, units), ...findExpansions(material, units));
  }
  if (!material.without.has('sound')) {
    const isSaid = (concept: number) =>
      found[concept]?.isSaid === true ||
      numbers.some(({ first, last }) => first <= concept && concept <= last);
    alternatives.push(...findSounds(material, units, roles, alternatives, isSaid));
  }
  const isQuestion = units.some(({ term }) => shareOfRole(term) < 1);
  const concepts = units.map((unit, concept): Concept => {
    const sameWord = found[concept]?.sameWord ?? [];
    const answered = alternatives.some(({ first, last }) => first <= concept && concept <= last);
    const tied = unit.tiedToPrevious || units[concept + 1]?.tiedToPrevious === true;
    const weight =
      wordWeight(material, sameWord) *
      (roles[concept] ?? 1) *
      (isQuestion ? everydayShare(material, unit.term) : 1) *
      (tied && !answered ? UNSAID_PART_SHARE : 1);
    return {
      label: unit.term,
      weight: weight * doubtfulShare(alternatives, concept),
      sureWeight: weight,
      stake: weight * stakeShare(material, unit.term),
      required: false,
    };
  });
  for (const phrase of query.phrases) {
    const concept = concepts.length;
    const weight = phraseWeight(material, phrase);
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

/** The more words somebody types the more of them are their own. */
function leastSureness(tellingWords: number): number {
  return Math.max(LEAST_SURENESS_OF_MANY, LEAST_SURENESS - SURENESS_PER_WORD * Math.max(0, tellingWords - 2));
}
