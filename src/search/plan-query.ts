import type { Alternative, Concept, Plan } from './concept.js';
import { findAcronyms } from './find-acronyms.js';
import { findGlossaryPhrase, findGlossaryTerms } from './find-glossary.js';
import { findPhrase } from './find-phrase.js';
import { findSounds } from './find-sounds.js';
import { findWord } from './find-words.js';
import type { Material } from './material.js';
import type { ParsedQuery, QueryWord } from './parse-query.js';
import { chooseUnits } from './query-units.js';
import { findTerm } from './runs.js';
import { shareOfRole, wordWeight } from './word-weight.js';
import { KIND_WEIGHTS } from './weights.js';

/** What an unheard part of a programmer's name keeps of its weight: `nn` in `nn.Linear` is never said. */
const UNSAID_PART_SHARE = 0.4;

/** Works out what a query asks for and all the ways in which the lectures may have it. */
export function planQuery(material: Material, query: ParsedQuery): Plan {
  const units = chooseUnits(material, query.words);
  const found = units.map((unit, concept) => findWord(material, unit.term, concept));
  const alternatives: Alternative[] = found.flatMap((word) => word.alternatives);
  const roles = roleShares(units, query.phrases.length > 0);
  alternatives.push(...findJoined(material, units));
  alternatives.push(
    ...findGlossaryTerms(
      material.glossary,
      units.map(({ term }) => term),
    ),
  );
  if (!material.without.has('acronym')) alternatives.push(...findAcronyms(material, units));
  if (!material.without.has('sound')) {
    const isLiteral = (concept: number) => (found[concept]?.sameWord.length ?? 0) > 0;
    alternatives.push(...findSounds(material, units, roles, alternatives, isLiteral));
  }
  const concepts = units.map((unit, concept): Concept => {
    const { sameWord, meant } = found[concept] ?? { sameWord: [], meant: unit.term };
    const answered = alternatives.some(({ first, last }) => first <= concept && concept <= last);
    const tied = unit.tiedToPrevious || units[concept + 1]?.tiedToPrevious === true;
    const weight = wordWeight(material, meant, sameWord) * (roles[concept] ?? 1);
    return {
      label: unit.term,
      weight: tied && !answered ? weight * UNSAID_PART_SHARE : weight,
      required: false,
    };
  });
  for (const phrase of query.phrases) {
    const concept = concepts.length;
    const weight = phrase.reduce(
      (sum, term) =>
        sum +
        wordWeight(material, term, material.vocabulary.withStemOf(term)) * Math.max(shareOfRole(term), 0.1),
      0,
    );
    concepts.push({ label: phrase.join(' '), weight, required: true });
    const alternative = findPhrase(material, phrase, concept);
    if (alternative !== undefined) alternatives.push(alternative);
    alternatives.push(...findGlossaryPhrase(material.glossary, phrase, concept));
  }
  return { concepts, alternatives };
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
        found.push({ kind: 'joined', weight: KIND_WEIGHTS.joined, first, last, runs: findTerm(index, term) });
      }
    }
  }
  return found;
}
