import type { MatchKind } from './match-kind.js';

/** What a match of each kind counts beside the word as typed. */
export const KIND_WEIGHTS: Readonly<Record<MatchKind, number>> = {
  phrase: 1,
  exact: 1,
  stem: 0.85,
  joined: 0.95,
  number: 0.8,
  glossary: 0.9,
  acronym: 0.7,
  prefix: 0.8,
  fuzzy: 0.55,
  sound: 0.75,
};

/** Segments of other speech, without the word, that a lecture is thought to be part of. */
export const OTHER_SEGMENTS = 20;
/** No word weighs more than this, in nats: it is seldom needed to tell very rare from extremely rare. */
export const MOST_WEIGHT = 8;
/** What is left of the weight of words that belong to the asking ("explain"). */
export const QUESTION_WORD_SHARE = 0.15;
/** What an empty word keeps in a quoted phrase. */
export const LEAST_SHARE_IN_PHRASE = 0.1;
/** A word of a question counts from so many bits of rarity in everyday English on, in full from so many, at least so much. */
export const EVERYDAY_BITS = { none: 6, all: 18, least: 0.3 };
/** A word of so many bits is as sure a sign as its weight says; others are less and more, within these bounds. */
export const STAKE_BITS = { even: 20, least: 0.5, most: 1.2 };
/** No word has more at stake than this, in nats, before that share: what nobody says weighs the more the more lectures there are. */
export const MOST_STAKE = 6;
/** What is left of the stake of a noun that tells of what kind a thing is ("algorithm"), where nobody says it. */
export const UNSAID_KIND_STAKE = 0.25;
/** A word of `even` bits or more has at least so much at stake, in nats, however often it is said. */
export const LEAST_STAKE_OF_NAME = 3.6;
/** What is left of the weight of a word that is nowhere surer than this: of half as sure a quarter, but at least so much. */
export const DOUBTFUL = { below: 0.6, power: 2, least: 0.02 };

/**
 * How soon further occurrences of a word in one segment stop counting: k1 of BM25 (S. Robertson and H. Zaragoza, "The
 * Probabilistic Relevance Framework: BM25 and Beyond", 2009). Segments are about as long as one another, so there is no b.
 */
export const SATURATION = 0.5;
/** How much of what the neighbours say counts, by their distance in segments, when speech flows on. */
export const SPILL: readonly number[] = [0.35, 0.15, 0.08];
/** What is left of that where the segment says it itself. */
export const SPILL_BESIDE_OWN = 0.4;
/** What a run of words over the border of two segments counts in the second. */
export const SPILL_OF_RUN = 0.3;
/**
 * What sounds like several words of a query and holds one of them as typed is at least so sure, as a share of how sure all of
 * it is, however little the others sound alike: "of reinforcement", for "inverse reinforcement".
 */
export const SURENESS_BESIDE_TYPED = 0.7;
/** How sure it is that a segment is meant whose neighbour surely is. */
export const SURENESS_OF_NEIGHBOUR = 0.9;
/** The power of the share of the query that a segment explains. */
export const COVERAGE_POWER = 1;
/** What two words of the query standing side by side add, as a share of their weights. */
export const PROXIMITY = 0.75;
/** Words further apart than this are not near. */
export const PROXIMITY_REACH = 12;
/** A hit scores at least this share of the best one. */
export const LEAST_SCORE_SHARE = 0.08;
/** A query of one or two telling words is answered only if some segment is this sure to be meant. */
export const LEAST_SURENESS_OF_FEW = 0.49;
/** How much less is enough for further words: so much times a power of how many, and at least. */
export const SURENESS_OF_FURTHER = { share: 0.04, power: 1.5 };
export const LEAST_SURENESS_OF_MANY = 0.2;
/** Where none is, at most so many segments are told as nearest … */
export const MOST_NEAREST = 3;
/** … that are this sure to be meant, see docs/relevance.md, … */
export const NEAREST_SURENESS = 0.2;
/** … that score at least this share of the best of them, as less is seldom right … */
export const NEAREST_SCORE_SHARE = 0.5;
/** … and that say a word of the query this surely. */
export const SURELY_SAID = 0.8;
/** At most so many terms are told then that may be searched for instead. */
export const MOST_SUGGESTIONS = 5;

/**
 * What speaks for words being a term misheard, in nats, fitted by logistic regression on real mishearings and the misheard
 * terms of the tuning queries against terms that the lectures do not hold: `npm run eval:sound`, see docs/relevance.md.
 */
export const SOUND_EVIDENCE = {
  /** For how alike the sounds are, 1 when all are the same, by the costs of `sound/sound-costs.ts`. */
  similarity: 1.911,
  /** For each ten nats that the sounds tell which are the same, … */
  shared: 1.752,
  /** … and against for each that those cost which differ. */
  cost: 0.961,
  /** When the first sound is the same. */
  sameStart: 0.623,
  /** For the share of letters that are the same. */
  sameLetters: 5.808,
  /** For each bit that the rarest word tells, … */
  rarest: 0.2,
  /** … and the oddest in everyday English, … */
  oddest: 0.076,
  /** … but against, when a dictionary has the term, … */
  known: 4,
  /** … in which case oddity tells this much more. */
  oddestForKnown: 0.12,
  /** Against, when it is the initials of a name. */
  initials: 1.5,
  /** What must speak for it to be as likely as not, … */
  needed: 6.885,
  /** … in transcripts of so many words, a lecture of 45 minutes; chance finds more in longer ones. */
  fittedWords: 8000,
} as const;
