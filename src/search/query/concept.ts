import type { Runs } from '../index/runs.js';
import type { Language } from '../language/language.js';
import type { MatchKind } from '../match-kind.js';

/** One way in which a part of a query may stand in a transcript. */
export interface Alternative {
  readonly kind: MatchKind;
  /** How much it counts beside the word as typed: above 0 up to 1. */
  readonly weight: number;
  /** How sure it is that this was meant, 0 to 1; runs may each be less sure. */
  readonly sureness: number;
  /** Numbers of the first and the last concept that it answers; the same, but where several words were run together or are one name. */
  readonly first: number;
  readonly last: number;
  readonly runs: Runs;
}

/** An alternative for a single concept. */
export function answer(
  kind: MatchKind,
  weight: number,
  concept: number,
  runs: Runs,
  sureness = 1,
): Alternative {
  return { kind, weight, sureness, first: concept, last: concept, runs };
}

/** Whether an alternative answers a concept, by itself or together with others. */
export function answers({ first, last }: Pick<Alternative, 'first' | 'last'>, concept: number): boolean {
  return first <= concept && concept <= last;
}

/** Whether a word of this kind stands as it was typed or in another of its forms: nothing had to be guessed. */
export function isAsTyped(kind: MatchKind): boolean {
  return kind === 'exact' || kind === 'stem';
}

/** Something a query asks for: a word, or a quoted phrase. */
export interface Concept {
  /** As it was typed, folded. */
  readonly label: string;
  /** How much it tells, in nats: rare words more than common ones; 0 for words that carry none. */
  readonly weight: number;
  /** What it would weigh if the lectures surely had it; as much or more. */
  readonly sureWeight: number;
  /** How much of the certainty that a hit is meant rests on it, in nats: more for words that are no everyday ones. */
  readonly stake: number;
  /** Whether a hit must have it, as quoted phrases ask. */
  readonly required: boolean;
}

/** A query, understood. */
export interface Plan {
  readonly concepts: readonly Concept[];
  readonly language: Language;
  /** The share of the stakes that some segment must be sure to answer, or else nothing is found. */
  readonly leastSureness: number;
  /**
   * What is put further up beside what is said of its words: where a thing is introduced that it names, or numbers where it
   * asks for one.
   */
  readonly prefers: 'introduction' | 'quantity' | undefined;
  /** Whether there are so many words that less is tried for each. */
  readonly isLong: boolean;
  /** Whether words are left out because there are more than a search may take. */
  readonly isShortened: boolean;
  /** Whether a phrase that stands nowhere is taken for plain words. */
  readonly isLoosened: boolean;
  /** Words, as typed, that the lectures hardly have; none where there are many words. */
  readonly unsaid: readonly string[];
  /** In no particular order. */
  readonly alternatives: readonly Alternative[];
}
