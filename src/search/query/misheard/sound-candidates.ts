import { wordsInAll, type InvertedIndex } from '../../index/inverted-index.js';
import { shareOfLetters } from '../../language/edit-distance.js';
import type { Material } from '../../material.js';
import { findSoundAlikes, type SoundAlike } from '../../sound/sound-alikes.js';
import { mostSoundStrength, type SoundEvidence } from '../../sound/sound-strength.js';
import { shareBeside } from './anchors.js';
import type { SoundSpan } from './sound-spans.js';

/** Runs that sound less alike are left out, as only one in sixteen real mishearings is. */
const LEAST_SIMILARITY = 0.1;

/** A run of words that may be a part of a query misheard, and what speaks for it. */
export interface SoundCandidate {
  readonly alike: SoundAlike;
  readonly evidence: SoundEvidence;
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
