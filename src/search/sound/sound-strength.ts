import { SOUND_EVIDENCE } from '../weights.js';
import type { SoundAlike } from './sound-alikes.js';

/** What speaks for words being a term misheard, beside how alike they sound. */
export interface SoundEvidence {
  /** The share of letters that the term and the words run together have in common, 0 to 1. */
  readonly sameLetters: number;
  /** Whether a dictionary has the term. */
  readonly isKnown: boolean;
  /** Whether the term is no word that was typed but the initials of several. */
  readonly isInitials: boolean;
  /** Words in all transcripts that are looked in together. */
  readonly words: number;
  /** The share of them among which the term was looked for: all, or those beside a word that was heard right. */
  readonly shareSearched: number;
}

/** The names of the features, in the order of {@link soundFeatures}; each has a weight of the same name. */
export const SOUND_FEATURES = [
  'similarity',
  'shared',
  'cost',
  'sameStart',
  'sameLetters',
  'rarest',
  'oddest',
  'known',
  'oddestForKnown',
  'initials',
  'needed',
] as const;

/** What each feature counts, in nats; above 0, as a feature that speaks against is below 0 itself. */
export type SoundWeights = Readonly<Record<(typeof SOUND_FEATURES)[number], number>>;

/**
 * What is weighed, as numbers: how alike they sound, as a share and in all, since half of a long term is less likely heard
 * by chance than half of a short one; whether the first sound is the same; letters they share, since nobody says
 * names quite as dictionaries think, and recognisers write syllables that are no words; a word that is rare
 * in these lectures, and one that nobody says, for the recogniser writes odd words where it did not understand; a term
 * that dictionaries lack, for those that they have it mostly writes down right, and hardly ever as other words that
 * everybody says; and one that was typed, as few names are said by their initials.
 */
export function soundFeatures(
  { similarity, shared, cost, sameStart, rarest, oddest }: SoundAlike,
  { sameLetters, isKnown, isInitials }: SoundEvidence,
): number[] {
  const known = isKnown ? 1 : 0;
  const initials = isInitials ? 1 : 0;
  return [
    similarity - 1,
    shared,
    -cost,
    sameStart ? 1 : 0,
    sameLetters,
    rarest,
    oddest,
    -known,
    known * oddest,
    -initials,
    -1,
  ];
}

/**
 * How much more easily chance finds such words than in the transcripts that the weights are for, in nats: below 0
 * where it finds fewer. Chance finds more in more words, but what is sought is said more often there, too.
 */
export function helpOfChance({ words, shareSearched }: SoundEvidence): number {
  return Math.log(shareSearched * Math.sqrt(words / SOUND_EVIDENCE.fittedWords));
}

/** The logarithm of the odds that words which sound like a term are that term misheard, in nats. */
export function soundOdds(
  { similarity, shared, cost, sameStart, rarest, oddest }: SoundAlike,
  evidence: SoundEvidence,
  weights: SoundWeights,
): number {
  // As the sum over all features, but without a list of them for each of thousands of runs.
  const sum =
    weights.shared * shared +
    weights.sameLetters * evidence.sameLetters +
    weights.rarest * rarest +
    weights.oddest * oddest +
    (sameStart ? weights.sameStart : 0) +
    (evidence.isKnown ? weights.oddestForKnown * oddest - weights.known : 0) -
    (evidence.isInitials ? weights.initials : 0) -
    weights.similarity * (1 - similarity) -
    weights.cost * cost -
    weights.needed;
  return sum - helpOfChance(evidence);
}

/**
 * How sure it is that words which sound like a term are that term misheard, 0 to 1: a logistic function of what
 * speaks for it.
 */
export function soundStrength(alike: SoundAlike, evidence: SoundEvidence): number {
  return 1 / (1 + Math.exp(-soundOdds(alike, evidence, SOUND_EVIDENCE)));
}

/** The most that {@link soundStrength} can come to, whatever letters they share: much quicker to tell. */
export function mostSoundStrength(alike: SoundAlike, evidence: Omit<SoundEvidence, 'sameLetters'>): number {
  return soundStrength(alike, { ...evidence, sameLetters: 1 });
}
