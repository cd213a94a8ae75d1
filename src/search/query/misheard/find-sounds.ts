import { shareBeside } from './anchors.js';
import type { Alternative } from '../concept.js';
import { editDistance } from '../../language/edit-distance.js';
import { wordsInAll, type InvertedIndex } from '../../index/inverted-index.js';
import type { Material } from '../../material.js';
import { isWholeName } from '../sought/groups-of-words.js';
import { restOfSounds } from './rest-of-sounds.js';
import { soundSpans, type MaybeMisheard, type SoundSpan } from './sound-spans.js';
import { findSoundAlikes, MOST_PLACES_A_WAY, type SoundAlike } from '../../sound/sound-alikes.js';
import { mostSoundStrength, soundStrength, type SoundEvidence } from '../../sound/sound-strength.js';
import { KIND_WEIGHTS, SURENESS_BESIDE_TYPED } from '../../weights.js';

/** Runs that sound less alike are left out, as only one in sixteen real mishearings is. */
const LEAST_SIMILARITY = 0.1;
/** A run that is less likely a mishearing is left out. */
const LEAST_STRENGTH = 0.05;
/** What a dictionary has and the lectures say is heard otherwise only where that is likelier than not. */
const LEAST_STRENGTH_OF_SAID = 0.5;
/** At most so many places are compared for all ways to say all parts of a query that are not said, together. */
export const MOST_PLACES = 3200;
/** Fewer for what is said as typed elsewhere: nothing is lost by it. */
export const MOST_PLACES_OF_SAID = 100;
/** Fewer for a query of very many words. */
const MOST_PLACES_IN_LONG = 800;

/** A run of words that may be a part of a query misheard, and what speaks for it. */
export interface SoundCandidate {
  readonly alike: SoundAlike;
  readonly evidence: SoundEvidence;
}

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
    const trusted = ordered.map((one) => trustRest(material, misheard, span, one));
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

/**
 * How much a run counts for a part of a query that it sounds like, and how sure it is. Where some words of the part stand in
 * the run as typed, only the other words and what was heard for them are judged: those explain themselves.
 */
function trustRest(
  material: Material,
  misheard: MaybeMisheard,
  span: SoundSpan,
  { alike, evidence, strength }: SoundCandidate & { readonly strength: number },
): { readonly strength: number; readonly sure: number } {
  const { first, last, letters: typed } = span;
  // A name with capitals is heard as it is without them: as one word.
  const rest =
    first === last || isWholeName(misheard.units[first], typed)
      ? undefined
      : restOfSounds(material, misheard, span, alike);
  if (rest === undefined) return { strength, sure: strength };
  // "Expression" alone sounds much like "gene expression", and tells nothing of a gene; what is no word may be misspelt.
  if (rest.heard === '' && rest.isKnown) return { strength: 0, sure: 0 };
  const { letters, heard, isKnown, shareSearched } = rest;
  const sameLetters = shareOfLetters(letters, heard);
  const ofRest = soundStrength(rest.alike, {
    ...evidence,
    sameLetters,
    isKnown,
    shareSearched: Math.min(evidence.shareSearched, shareSearched),
  });
  const least = ofRest < LEAST_STRENGTH ? 0 : Math.min(ofRest, strength);
  return { strength: least, sure: Math.max(strength * SURENESS_BESIDE_TYPED, least) };
}

/**
 * All runs of words that sound somewhat like a part of a query; one run comes once for each way to say the part.
 *
 * @param mostPlaces - at most so many places are compared for each way
 * @param leastStrength - runs whose strength is certain to be less are left out
 * @param words - in the lectures that are looked in
 */
export function soundCandidates(
  { index, sound }: Pick<Material, 'index' | 'sound'>,
  { kind, ways, letters, isKnown, literal, anchors }: SoundSpan,
  mostPlaces: number,
  leastStrength: number,
  words = wordsInAll(index),
): SoundCandidate[] {
  const all = wordsInAll(index);
  return ways
    .flatMap((sounds) => findSoundAlikes(index, sound, sounds, LEAST_SIMILARITY, mostPlaces))
    .filter(({ start, length }) => !holdsOne(literal, start, length))
    .flatMap((alike) => {
      const evidence = {
        isKnown,
        isInitials: kind === 'acronym',
        words,
        shareSearched: shareBeside(anchors, alike, all),
      };
      if (mostSoundStrength(alike, evidence) < leastStrength) return [];
      const sameLetters = shareOfLetters(letters, heardLetters(index, alike));
      return [{ alike, evidence: { ...evidence, sameLetters } }];
    });
}

/** Whether a run has a place where all of what was typed stands as typed: then nothing was misheard there. */
function holdsOne(literal: ReadonlySet<number>, start: number, length: number): boolean {
  for (let at = start; at < start + length; at++) if (literal.has(at)) return true;
  return false;
}

function heardLetters({ stream, terms }: InvertedIndex, { start, length }: SoundAlike): string {
  return Array.from(stream.subarray(start, start + length), (term) => terms[term] ?? '').join('');
}

/** The share of letters that need no change to make one word of another, 0 to 1. */
function shareOfLetters(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  return 1 - editDistance(one, other, longest) / Math.max(longest, 1);
}
