import type { InvertedIndex } from '../index/inverted-index.js';
import type { Material } from '../material.js';
import { numberAt, uint32At } from '../number-at.js';
import { answers, type Plan } from '../query/concept.js';
import { SPILL } from '../weights.js';
import { ConceptPlaces } from './concept-places.js';
import { evidenceIn, mostSaid, mostSaidBeside, type Evidence } from './evidence.js';
import { nearGain, nearPairs, type NearPair } from './nearness.js';
import { windowAround, type Window } from './window.js';

/** A concept that counts, and where it stands. */
export interface Telling {
  /** Its number in the plan. */
  readonly concept: number;
  readonly weight: number;
  readonly stake: number;
  readonly required: boolean;
  readonly places: ConceptPlaces;
}

/** A concept that is near a segment. */
export interface Near {
  readonly telling: Telling;
  /** Whether only the segments around say it. */
  readonly isBeside: boolean;
}

/** What a segment is worth. */
export interface Worth {
  /** 0 for one that does not answer. */
  readonly score: number;
  /** How sure it is that it or one beside it is what was meant, 0 to 1. */
  readonly sureness: () => number;
}

/** What a score is made of. */
export interface ScoreParts {
  /** What each concept adds, by its number. */
  readonly concepts: readonly number[];
  /** What the nearness of words adds. */
  readonly nearness: number;
}

/** Tells what segments are worth to a plan. */
export interface Scoring {
  readonly telling: readonly Telling[];
  worthOf(segment: number): Worth;
  /** How sure it is, of the word that is surest and tells something, that a segment or one beside it says it, 0 to 1. */
  surestOf(segment: number): number;
  /** What the score of a segment is made of. */
  partsOf(segment: number): ScoreParts;
  /** What a segment can score at most by how often it says what is asked, told quickly; Infinity if that is too much. */
  mostScore(segment: number): number;
  /** What a segment can be worth at most if these are the only concepts near it. */
  mostWorth(near: readonly Near[]): Worth;
}

/** A word that a segment says so often counts hardly any more with each further time. */
const MANY_TIMES = 32;

/** A word tells something beside others at whose stake is at least this share of the mean. */
const TELLTALE_SHARE = 0.25;

const NO_WORTH: Worth = { score: 0, sureness: () => 0 };

/** What the scoring of a plan is worked out from. */
interface Basis {
  readonly index: InvertedIndex;
  /** How many concepts the plan has. */
  readonly concepts: number;
  readonly telling: readonly Telling[];
  readonly pairs: readonly NearPair[];
  /** Segments to either side that count. */
  readonly reach: number;
  /** The weights, and the stakes, of all that tells something together. */
  readonly weights: number;
  readonly stakes: number;
  /** Whether it counts how much of the query a segment covers. */
  readonly hasCoverage: boolean;
}

/**
 * Makes the scoring of a plan.
 *
 * Per concept counts what is said in the segment, more the more often, and some of what its neighbours say; concepts
 * add up by their weights, times the share of the query they cover, plus a share for words that stand near one
 * another.
 */
export function makeScoring({ index, without }: Material, plan: Plan): Scoring {
  const places = plan.concepts.map(
    (_, concept) => new ConceptPlaces(plan.alternatives.filter((one) => answers(one, concept))),
  );
  const telling = tellingOf(plan, places);
  const basis: Basis = {
    index,
    concepts: plan.concepts.length,
    telling,
    pairs: without.has('proximity') ? [] : nearPairs(plan, places),
    reach: without.has('spill') ? 0 : SPILL.length,
    weights: telling.reduce((sum, { weight }) => sum + weight, 0),
    stakes: telling.reduce((sum, { stake }) => sum + stake, 0),
    hasCoverage: !without.has('coverage'),
  };
  return {
    telling,
    worthOf: (segment) => worthOf(basis, segment),
    surestOf: (segment) => surestOf(basis, segment),
    partsOf: (segment) => partsOf(basis, segment),
    mostScore: mostScoreIn(basis),
    mostWorth: (near) => mostWorth(basis, near),
  };
}

/** Empty words neither make a segment a hit nor add to one. */
function tellingOf({ concepts }: Plan, places: readonly ConceptPlaces[]): Telling[] {
  return concepts.flatMap(({ weight, stake, required }, concept): Telling[] => {
    const of = places[concept];
    return of === undefined || (weight === 0 && !required)
      ? []
      : [{ concept, weight, stake, required, places: of }];
  });
}

function worthOf(basis: Basis, segment: number): Worth {
  const window = windowAround(basis.index, segment);
  const evidence = evidenceAround(basis, window);
  if (basis.telling.some(({ required }, at) => required && evidence[at]?.own === 0)) return NO_WORTH;
  const score = scoreOf(
    basis,
    evidence.map(({ said }) => said),
    gainsIn(basis, window),
  );
  return {
    score,
    // Asked for only until some segment is sure enough. A getter would be made for each segment anew, slowly.
    sureness: () =>
      surenessOf(
        basis,
        evidence.map(({ sure }) => sure),
      ),
  };
}

function surestOf(basis: Basis, segment: number): number {
  const { index, telling, stakes } = basis;
  const telltale = (TELLTALE_SHARE * stakes) / telling.length;
  const sures = evidenceAround(basis, windowAround(index, segment)).map(({ sure }) => sure);
  return Math.max(0, ...sures.filter((_, at) => (telling[at]?.stake ?? 0) >= telltale));
}

function partsOf(basis: Basis, segment: number): ScoreParts {
  const window = windowAround(basis.index, segment);
  const said = evidenceAround(basis, window).map((one) => one.said);
  const coverage = coverageOf(basis, said);
  const concepts = new Array<number>(basis.concepts).fill(0);
  basis.telling.forEach(({ concept, weight }, at) => {
    concepts[concept] = weight * numberAt(said, at) * coverage;
  });
  return { concepts, nearness: gainsIn(basis, window) };
}

/** Keeps what it has told, as it depends on nothing but how often a segment says the only word. */
function mostScoreIn(basis: Basis): Scoring['mostScore'] {
  const { index, telling } = basis;
  const only = telling.length === 1 ? telling[0]?.places : undefined;
  if (only === undefined) return () => Infinity;
  const mostScores: number[] = [];
  return (segment) => {
    const times = Math.min(only.mostIn(index, segment), MANY_TIMES);
    return (mostScores[times] ??= scoreOf(
      basis,
      [mostSaid(only.mostStrength, times < MANY_TIMES ? times : undefined)],
      0,
    ));
  };
}

function mostWorth(basis: Basis, near: readonly Near[]): Worth {
  const found = basis.telling.map((one) => near.find((other) => other.telling === one));
  const said = found.map((one) => {
    if (one === undefined) return 0;
    const { mostStrength } = one.telling.places;
    return one.isBeside ? mostSaidBeside(mostStrength) : mostSaid(mostStrength);
  });
  // What stands together gains where the first of the two stands itself.
  const mayGain = (concept: number) =>
    near.some(({ telling, isBeside }) => !isBeside && telling.concept === concept);
  const gains = basis.pairs.reduce(
    (sum, { first, second, most }) => (mayGain(first) || mayGain(second) ? sum + most : sum),
    0,
  );
  const sure = found.map((one) => one?.telling.places.mostSure ?? 0);
  return { score: scoreOf(basis, said, gains), sureness: () => surenessOf(basis, sure) };
}

function evidenceAround({ index, telling, reach }: Basis, window: Window): readonly Evidence[] {
  return telling.map((one) => evidenceIn(index, window, one.places.within(window), reach));
}

/** @param said - of each concept that tells something */
function scoreOf(basis: Basis, said: readonly number[], gains: number): number {
  const inWords = basis.telling.reduce((sum, { weight }, at) => sum + weight * numberAt(said, at), 0);
  return inWords * coverageOf(basis, said) + gains;
}

/** The share of the query, by weight, that is said at least once, 0 to 1. */
function coverageOf({ telling, weights, hasCoverage }: Basis, said: readonly number[]): number {
  if (!hasCoverage || weights === 0) return 1;
  const covered = telling.reduce((sum, { weight }, at) => sum + weight * Math.min(numberAt(said, at), 1), 0);
  return covered / weights;
}

/** What words near one another add to the score of the segment in the middle of a window. */
function gainsIn({ index, pairs }: Basis, window: Window): number {
  const from = uint32At(index.segmentStarts, window.segment);
  const end = uint32At(index.segmentEnds, window.segment);
  return pairs.reduce((sum, pair) => sum + nearGain(pair, window, from, end), 0);
}

/** @param sure - how sure each concept is that tells something */
function surenessOf({ telling, stakes }: Basis, sure: readonly number[]): number {
  if (stakes === 0) return 0;
  return telling.reduce((sum, { stake }, at) => sum + stake * numberAt(sure, at), 0) / stakes;
}

/**
 * What a segment would score that surely says once, far from one another, all that a plan asks for. Scores of two
 * indexes are sums of weights by what is rare in each; over this they are shares of the same whole. A word that one of
 * them only seems to have counts in full, or what little there is of the query would pass for all of it there.
 */
export function perfectScore({ concepts }: Plan): number {
  return concepts.reduce((sum, { sureWeight }) => sum + sureWeight, 0);
}
