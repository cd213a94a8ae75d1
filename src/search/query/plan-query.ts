import type { Alternative, Concept, Plan } from './concept.js';
import { findAcronyms } from './find-acronyms.js';
import { findExpansions } from './find-expansions.js';
import { findGlossaryPhrase, findGlossaryTerms } from './find-glossary.js';
import { doubtScattered, findDunders, preferWhole } from './find-names.js';
import { findPhrase } from './find-phrase.js';
import { findSounds } from './find-sounds.js';
import { findWord } from './find-words.js';
import type { Material } from '../material.js';
import type { ParsedQuery, QueryWord } from './parse-query.js';
import { chooseUnits } from './query-units.js';
import { findTerm } from '../index/runs.js';
import { shareOfRole, wordWeight } from './word-weight.js';
import { KIND_WEIGHTS, LEAST_SURENESS, LEAST_SURENESS_OF_MANY, SURENESS_PER_WORD } from '../weights.js';

/** What an unheard part of a programmer's name keeps of its weight: `nn` in `nn.Linear` is never said. */
const UNSAID_PART_SHARE = 0.4;

/** Works out what a query asks for and all the ways in which the lectures may have it. */
export function planQuery(material: Material, query: ParsedQuery): Plan {
  const units = chooseUnits(material, query.words);
  const found = units.map((unit, concept) => findWord(material, unit.term, concept));
  const literal = found.flatMap((word) => word.alternatives);
  const alternatives = findDunders(material, units, doubtScattered(units, literal));
  const roles = roleShares(units, query.phrases.length > 0);
  alternatives.push(...findJoined(material, units));
  const typed = units.map(({ term }) => term);
  alternatives.push(...findGlossaryTerms(material.glossary, typed));
  if (!material.without.has('acronym')) {
    alternatives.push(...findAcronyms(material, units), ...findExpansions(material, units));
  }
  if (!material.without.has('sound')) {
    const isSaid = (concept: number) => found[concept]?.isSaid === true;
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
    const stake = weight * Math.max(0.5, Math.min(1.2, bitsOf(material, unit.term) / 20));
    return { label: unit.term, weight, stake, required: false };
  });
  for (const phrase of query.phrases) {
    const concept = concepts.length;
    const weight = phrase.reduce(
      (sum, term) =>
        sum + wordWeight(material, material.vocabulary.withStemOf(term)) * Math.max(shareOfRole(term), 0.1),
      0,
    );
    concepts.push({ label: phrase.join(' '), weight, stake: weight, required: true });
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

/** What a word of a question keeps: the asker's own everyday words say little of what is sought. */
function everydayShare(material: Material, term: string): number {
  return Math.max(0.2, Math.min(1, (bitsOf(material, term) - 8) / 12));
}

/** How rare a word is in everyday English, in bits: some 5 for "the", 29 for one that is never said. */
function bitsOf({ english }: Material, term: string): number {
  return -Math.log2(english.share(term));
}

/** Shares of their weight that the words keep; all of it where none but empty words were typed. */
function roleShares(units: readonly QueryWord[], hasPhrases: boolean): number[] {
  const shares = units.map(({ term }) => shareOfRole(term));
  const most = Math.max(0, ...shares);
  if (most === 0) return hasPhrases ? shares : shares.map(() => 1);
  return shares.map((share) => share / most);
}

/** Words that were typed apart and stand as one: "skip gram" as "skipgram". */
function findJoined({ vocabulary, index, without }: Material, units: readonly QueryWord[]): Alternative[] {
  if (without.has('split')) return [];
  const found: Alternative[] = [];
  for (let first = 0; first < units.length; first++) {
    let joined = units[first]?.term ?? '';
    for (let last = first + 1; last < Math.min(first + 4, units.length); last++) {
      joined += units[last]?.term ?? '';
      for (const term of vocabulary.withStemOf(joined)) {
        found.push({
          kind: 'joined',
          weight: KIND_WEIGHTS.joined,
          sureness: 1,
          first,
          last,
          runs: findTerm(index, term),
        });
      }
    }
  }
  return found;
}
