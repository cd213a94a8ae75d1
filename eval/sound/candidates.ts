import type { Material } from '../../src/search/material.js';
import { soundCandidates, type SoundCandidate } from '../../src/search/query/misheard/sound-candidates.js';
import { findWord } from '../../src/search/query/found/find-words.js';
import { parseQuery } from '../../src/search/query/parse-query.js';
import { chooseUnits } from '../../src/search/query/sought/query-units.js';
import { soundSpans } from '../../src/search/query/misheard/sound-spans.js';
import { hearsEach, soundsOf } from '../../src/search/query/misheard/trust-run.js';
import { sharesOfRoles } from '../../src/search/query/weight/word-weight.js';
import { MOST_PLACES_A_WAY } from '../../src/search/sound/sound-alikes.js';
import { soundOdds, type SoundWeights } from '../../src/search/sound/sound-strength.js';

/** What sounds like a query, in one transcript. */
export interface Heard {
  /** Whether anything was compared by sound: nothing is where every word stands as typed. */
  readonly isCompared: boolean;
  /** In no particular order. */
  readonly candidates: readonly SoundCandidate[];
}

/**
 * Compares a query by sound as the engine does once it has looked for the words as typed. Of what the engine finds
 * by letters, words typed apart that stand as one, names and the glossary are left aside.
 */
export function hear(material: Material, query: string): Heard {
  const units = chooseUnits(material, parseQuery(query).words);
  const found = units.map(({ term }, concept) => findWord(material, term, concept));
  const misheard = {
    units,
    roles: sharesOfRoles(units.map(({ term }) => term)),
    known: found.flatMap(({ alternatives }) => alternatives),
    isSaid: (concept: number) => found[concept]?.isSaid === true,
  };
  const compared = soundSpans(material, misheard);
  // What is said as typed as well is no term misheard, whatever sounds like it.
  const spans = compared.filter(({ isSaid }) => !isSaid);
  return {
    isCompared: spans.length > 0,
    candidates: spans.flatMap((span) => {
      const hasEach = hearsEach(misheard, span);
      return soundCandidates(material, span, MOST_PLACES_A_WAY, 0).filter(({ alike }) =>
        hasEach(soundsOf(material, alike)),
      );
    }),
  };
}

/** The odds of the likeliest candidate, in nats; minus infinity when there is none. */
export function bestOdds(candidates: readonly SoundCandidate[], weights: SoundWeights): number {
  return candidates.reduce(
    (most, { alike, evidence }) => Math.max(most, soundOdds(alike, evidence, weights)),
    -Infinity,
  );
}
