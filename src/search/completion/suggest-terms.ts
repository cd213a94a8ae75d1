import { segmentOfPosition, writtenAs, type InvertedIndex } from '../index/inverted-index.js';
import { lengthOfRun, strengthOfRun, type Runs } from '../index/runs.js';
import { hasWord } from '../language/has-word.js';
import { joinTerms } from '../language/join-terms.js';
import { foldWord } from '../language/tokenize.js';
import type { Material } from '../material.js';
import { uint32At } from '../number-at.js';
import type { Alternative, Plan } from '../query/concept.js';
import { MOST_SUGGESTIONS } from '../weights.js';

/** At most so many terms are offered for what may have been meant by one word. */
const MOST_FOR_A_WORD = 2;
/** What is less sure than this to have been meant helps nobody. */
const LEAST_SURENESS_OFFERED = 0.15;
/** A word that tells less than this, times how sure it is, is no way to go on, in nats. */
const LEAST_WORTH = 0.3;
/**
 * Places of one way in which a part of a query may stand that are looked at, and of those that are passed over as they
 * are in other lectures; it bounds the time for common words.
 */
const MOST_PLACES = 2_000;
const MOST_PASSED = 100_000;

/** What may be searched for instead. */
interface Offer {
  readonly text: string;
  /** Whether it was surely meant, as what was typed so or in another form. */
  readonly isSure: boolean;
  /** How much it tells times how sure it is to have been meant. */
  readonly worth: number;
  /** Numbers of the first and the last concept that it may be. */
  readonly first: number;
  readonly last: number;
}

/**
 * Terms that do occur and are nearest to a query for which nothing is sure enough: first what is said of it, then what
 * may have been meant by the rest, by letters, beginnings or sound; of each what tells most comes first.
 *
 * @param isAmong - whether a segment is among those that were searched
 */
export function suggestTerms(
  material: Material,
  plan: Plan,
  isAmong: (segment: number) => boolean,
): string[] {
  const { functionWords } = plan.language;
  const offers = plan.alternatives
    .flatMap((one) => offersOf(material.index, one, stakeOf(plan, one), functionWords, isAmong))
    .filter(({ text }) => hasWord(text) && !functionWords.has(foldWord(text)))
    .sort((a, b) => Number(b.isSure) - Number(a.isSure) || b.worth - a.worth);
  const chosen = new Map<string, Offer>();
  for (const offer of offers) {
    if (chosen.size === MOST_SUGGESTIONS) break;
    if (!chosen.has(offer.text) && isNeeded(offer, [...chosen.values()])) chosen.set(offer.text, offer);
  }
  return [...chosen.keys()];
}

/**
 * Whether an offer is still needed: for a single word until there are two, or a sure one; for several words together only where
 * there is none for any of them.
 */
function isNeeded({ first, last }: Offer, before: readonly Offer[]): boolean {
  const forThese = before.filter((other) => other.first <= last && other.last >= first);
  return forThese.length < (first === last ? MOST_FOR_A_WORD : 1) && !forThese.some(({ isSure }) => isSure);
}

/** What a word tells, of several as a mean: two words that may be two others are no better for being two. */
function stakeOf({ concepts }: Plan, { first, last }: Alternative): number {
  const stakes = concepts.slice(first, last + 1).map(({ stake }) => stake);
  return stakes.reduce((sum, stake) => sum + stake, 0) / stakes.length;
}

function offersOf(
  index: InvertedIndex,
  { runs, sureness: most, first, last }: Alternative,
  stake: number,
  functionWords: ReadonlySet<string>,
  isAmong: (segment: number) => boolean,
): Offer[] {
  const offers = new Map<string, Offer>();
  const places = Math.min(runs.starts.length, MOST_PASSED);
  let left = MOST_PLACES;
  for (let at = 0; at < places && left > 0; at++) {
    const sureness = most * strengthOfRun(runs, at);
    const worth = stake * sureness;
    if (sureness < LEAST_SURENESS_OFFERED || worth < LEAST_WORTH) continue;
    if (!isAmong(segmentOfPosition(index, uint32At(runs.starts, at)))) continue;
    left--;
    const text = tellingText(index, runs, at, functionWords);
    if (worth <= (offers.get(text)?.worth ?? 0)) continue;
    offers.set(text, { text, isSure: sureness === 1, worth, first, last });
  }
  return [...offers.values()];
}

/** What is said in a run; function words at its ends only happen to stand beside a term. */
function tellingText(
  index: InvertedIndex,
  runs: Runs,
  at: number,
  functionWords: ReadonlySet<string>,
): string {
  const start = uint32At(runs.starts, at);
  const ids = Array.from(index.stream.subarray(start, start + lengthOfRun(runs, at)));
  const isTelling = (id: number) => !functionWords.has(index.terms[id] ?? '');
  const [first, last] = [ids.findIndex(isTelling), ids.findLastIndex(isTelling)];
  return first < 0 ? '' : joinTerms(ids.slice(first, last + 1).map((id) => writtenAs(index, id)));
}
