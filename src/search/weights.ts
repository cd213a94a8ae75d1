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

/** What is found of a word that was typed without its end counts by the share of it that was typed. */
export const CUT_SHORT = {
  /** The least share of a word that is taken for it cut short, … */
  leastTyped: 0.4,
  /** … and in a programmer's name: the `prob` of `log_prob` is .36 of "probability". */
  leastTypedOfPart: 0.28,
  /** What is left where next to nothing of it was typed. */
  least: 0.5,
} as const;

/** What a word that is not said as typed may have been meant to be. */
export const CORRECTION = {
  /** What is left of a correction when the word as typed is an English word: those are seldom typos. */
  ofRealWord: 0.3,
  /** A word that is a smaller share of everyday English than this is hardly known as one. */
  realWordInEnglish: 1.5e-7,
  /** What is left of one in languages of which nobody counted the words: they are not told from typos. */
  ofUncounted: 0.65,
  /** Less likely corrections are not tried. */
  leastLikelihood: 0.1,
  /** Those that are at least this share as likely as the likeliest are tried too. */
  nearly: 0.85,
} as const;

/** What a word of a script without spaces counts where it is only a part of the words that its characters stand in. */
export const WITHIN_WORDS = {
  word: 0.8,
  /** A single character is a part of many. */
  character: 0.4,
} as const;

/** What parts of a name count, as programmers write them or as symbols and numbers are tied to words. */
export const NAME_PARTS = {
  /** What the word of `__init__` counts when it is said without the underscores. */
  bareDunder: 0.6,
  /** How sure it still is that a name is meant when its parts are never near one another, or half of them never said. */
  scatteredSureness: 0.45,
  /** A name counts as heard from this strength on, … */
  surelyHeard: 0.5,
  /** … and what its parts then count alone. */
  besideWhole: 0.5,
  /** What a part that is not said keeps of its weight: `nn` in `nn.Linear`. */
  unsaid: 0.4,
  /** What a small part, as the "4" of `4-layer`, counts said by itself, and how sure it is then that the name is meant. */
  smallAlone: 0.4,
  /** How sure it is that two parts side by side mean a name of more such parts: "x i" for `x_i^2`. */
  pairSureness: 0.6,
} as const;

/** How sure it is that words with the right initials are what an acronym stands for. */
export const EXPANSION = {
  /** If they are said once, … */
  saidOnce: 0.3,
  /** … and if they are said again, are many, or are odd words: … */
  saidAgain: 0.85,
  /** … such as everyday English would say less often than this in as much speech as is looked in. */
  timesExpected: 0.25,
} as const;

/** Segments of other speech, without the word, that a lecture is thought to be part of. */
export const OTHER_SEGMENTS = 20;
/** No word weighs more than this, in nats: it is seldom needed to tell very rare from extremely rare. */
export const MOST_WEIGHT = 8;
/** What is left of the weight of words that belong to the asking ("explain"). */
export const QUESTION_WORD_SHARE = 0.15;
/** What an empty word keeps in a quoted phrase. */
export const LEAST_SHARE_IN_PHRASE = 0.1;
/**
 * How much a word of a question counts, by how rare it is in everyday English, in bits: nothing up to `none`, in full from
 * `all` on, and between them in proportion; but never less than `least`.
 */
export const EVERYDAY_BITS = { none: 6, all: 18, least: 0.3 };
/**
 * How much of the certainty rests on a word beside its weight, by how rare it is in everyday English: a word of `even` bits has
 * its weight at stake, others more or less in proportion, from `least` to `most` times their weight.
 */
export const STAKE_BITS = { even: 20, least: 0.5, most: 1.2 };
/**
 * No weight counts for more than this at stake, in nats: the more lectures there are the more a word weighs that none of them
 * says, and it must not outweigh all the others for that.
 */
export const MOST_STAKE = 6;
/** What is left of the stake of a noun that tells of what kind a thing is ("algorithm"), where nobody says it. */
export const UNSAID_KIND_STAKE = 0.25;
/** A word of `even` bits or more has at least so much at stake, in nats, however often it is said. */
export const LEAST_STAKE_OF_NAME = 3.6;
/**
 * What is left of the weight of a word that is found nowhere as surely as `below`: the share of `below` that its sureness comes
 * to, raised to `power`, so that half leaves a quarter; but never less than `least`.
 */
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
/** What a run of words that goes over the border of two segments counts in the second of them, beside 1 in the first. */
export const SPILL_OF_RUN = 0.3;
/**
 * What sounds like several words of a query and holds one of them as typed is at least so sure, as a share of how sure all of
 * it is, however little the others sound alike: "of reinforcement", for "inverse reinforcement".
 */
export const SURENESS_BESIDE_TYPED = 0.7;
/** How sure it is that a segment is meant whose neighbour surely is. */
export const SURENESS_OF_NEIGHBOUR = 0.9;
/** What two words of the query standing side by side add, as a share of their weights. */
export const PROXIMITY = 0.75;
/** Segments are put further up for more than what they say of a query among so many of the best. */
export const MOST_PUT_UP = 20;
/** What a segment gains that introduces what a short query asks for. */
export const INTRODUCTION = {
  /** A share of its score. */
  gain: 0.1,
  /** It scores at least this share of the best one, as does another that follows it. */
  leastShare: 0.35,
  /** The other follows within so many segments. Fewer than lie between two that a database search reads by themselves. */
  reach: 4,
  /** Where it is first said so late in a segment, as a share of its words, the next one tells of it. */
  late: 0.8,
  /** So many words that tell something name a thing; more are a question about it. */
  mostWords: 3,
} as const;
/** The share of its score that a segment gains which tells a number where the query asks for one. */
export const QUANTITY_GAIN = 0.3;
/** Words further apart than this are not near. */
export const PROXIMITY_REACH = 12;
/** A hit scores at least this share of the best one. */
export const LEAST_SCORE_SHARE = 0.08;
/** A query of one or two telling words is answered only if some segment is this sure to be meant. */
export const LEAST_SURENESS_OF_FEW = 0.49;
/** For further words less is enough: so much less times a power of how many more than two they are, … */
export const SURENESS_OF_FURTHER = { share: 0.04, power: 1.5 };
/** … but at least this. */
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
 * What speaks for words being a term misheard, in nats. Fitted by logistic regression on real mishearings and the misheard
 * terms of the tuning queries against terms that the lectures do not hold: `npm run eval:sound`, see docs/relevance.md. Four are
 * given, as those examples cannot tell them: `rarest`, `known`, `oddestForKnown` and `initials`.
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
  /** For each bit that the rarest word tells (given), … */
  rarest: 0.2,
  /** … and the oddest in everyday English, … */
  oddest: 0.076,
  /** … but against, when a dictionary has the term (given), … */
  known: 4,
  /** … in which case oddity tells this much more (given). */
  oddestForKnown: 0.12,
  /** Against, when it is the initials of a name (given). */
  initials: 1.5,
  /** What must speak for it to be as likely as not, … */
  needed: 6.885,
  /** … in transcripts of so many words, a lecture of 45 minutes; chance finds more in longer ones. */
  fittedWords: 8000,
} as const;
