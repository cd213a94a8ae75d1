import { wordsInAll } from '../../index/inverted-index.js';
import type { Material } from '../../material.js';
import { MOST_PLACES_A_WAY } from '../../sound/sound-alikes.js';
import { soundStrength } from '../../sound/sound-strength.js';
import { KIND_WEIGHTS } from '../../weights.js';
import type { Alternative } from '../concept.js';
import { soundCandidates, type SoundCandidate } from './sound-candidates.js';
import { soundSpans, type MaybeMisheard } from './sound-spans.js';
import { hearsEach, LEAST_STRENGTH, trustRun } from './trust-run.js';

/** What a dictionary has and the lectures say is heard otherwise only where that is likelier than not. */
const LEAST_STRENGTH_OF_SAID = 0.5;
/** At most so many places are compared for all ways to say all parts of a query that are not said, together. */
export const MOST_PLACES = 3200;
/** Fewer for what is said as typed elsewhere: nothing is lost by it. */
export const MOST_PLACES_OF_SAID = 100;
/** Fewer for a query of very many words. */
const MOST_PLACES_IN_LONG = 800;

/**
 * Finds what the recogniser may have made of words that the lectures do not have as typed, or not everywhere.
 *
 * @param words - how many there are in the lectures that are looked in: chance finds less in fewer
 */
export function findSounds(
  material: Material,
  misheard: MaybeMisheard,
  words = wordsInAll(material.index),
): Alternative[] {
  const found: Alternative[] = [];
  const spans = soundSpans(material, misheard);
  const ways = spans.reduce((sum, span) => sum + (span.isSaid ? 0 : span.ways.length), 0);
  const mostPlaces = Math.min(
    MOST_PLACES_A_WAY,
    (misheard.isLong === true ? MOST_PLACES_IN_LONG : MOST_PLACES) / Math.max(ways, 1),
  );
  for (const span of spans) {
    const least = span.isSaid ? LEAST_STRENGTH_OF_SAID : LEAST_STRENGTH;
    const runs = new Map<number, SoundCandidate & { readonly strength: number }>();
    for (const { alike, evidence } of soundCandidates(
      material,
      span,
      span.isSaid ? Math.min(mostPlaces, MOST_PLACES_OF_SAID) : mostPlaces,
      least,
      words,
    )) {
      const strength = soundStrength(alike, evidence);
      if (strength < least || strength <= (runs.get(alike.start)?.strength ?? 0)) continue;
      runs.set(alike.start, { alike, evidence, strength });
    }
    if (runs.size === 0) continue;
    const ordered = [...runs.values()].sort((a, b) => a.alike.start - b.alike.start);
    const { kind, first, last } = span;
    const hasEach = hearsEach(misheard, span);
    const trusted = ordered.map((one) => trustRun(material, misheard, span, hasEach, one));
    found.push({
      kind,
      weight: KIND_WEIGHTS[kind],
      sureness: 1,
      first,
      last,
      runs: {
        starts: Uint32Array.from(ordered, ({ alike }) => alike.start),
        lengths: ordered.map(({ alike }) => alike.length),
        strengths: trusted.map((one) => one.strength),
        sures: trusted.map(({ sure }) => sure),
      },
    });
  }
  return found;
}
