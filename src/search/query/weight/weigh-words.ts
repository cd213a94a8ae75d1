import { greatestStrength } from '../../index/runs.js';
import type { Material } from '../../material.js';
import { MOST_STAKE, NAME_PARTS, UNSAID_KIND_STAKE } from '../../weights.js';
import { answers, type Concept } from '../concept.js';
import type { FoundWords } from '../found/find-alternatives.js';
import { FOREIGN_SHARE } from '../sought/asked-in.js';
import { isTied } from '../sought/groups-of-words.js';
import type { SoughtWords } from '../sought/sought-words.js';
import { doubtfulShare } from './doubtful-share.js';
import { everydayShare, leastStake, stakeShare, wordWeight } from './word-weight.js';

/** Makes a concept of each word of a query: how much it tells, and how much of the certainty rests on it. */
export function weighWords(
  material: Material,
  { units, roles, language, isQuestion, isForeign }: SoughtWords,
  { each, alternatives }: FoundWords,
): Concept[] {
  const isAnySaid = each.some(({ isSaid }, at) => isSaid && roles[at] === 1);
  return units.map((unit, concept): Concept => {
    const segments = each[concept]?.segments ?? 0;
    const answered = alternatives.some((one) => answers(one, concept) && greatestStrength(one.runs) > 0);
    const share =
      (roles[concept] ?? 1) *
      (isQuestion ? everydayShare(material, unit.term, language) : 1) *
      (isTied(units, concept) && !answered ? NAME_PARTS.unsaid : 1);
    const ofWord = wordWeight(material, segments);
    // A lecturer who gives an overview need not say "overview", nor "algorithm" who explains one; and whoever asks in another
    // language has words beside the term that nobody in the lectures says. That these are missing proves nothing.
    const isSaid = each[concept]?.isSaid === true;
    const isOwnWord = isForeign && isAnySaid && material.english.share(unit.term) < FOREIGN_SHARE;
    const isAskingUnsaid = ((roles[concept] ?? 1) < 1 || isOwnWord) && !isSaid;
    const isKindUnsaid = language.kindNouns?.has(unit.term) === true && !isSaid;
    const kindShare = isKindUnsaid ? UNSAID_KIND_STAKE : 1;
    const weight = ofWord * share;
    return {
      label: unit.term,
      weight: weight * doubtfulShare(alternatives, concept),
      sureWeight: weight,
      stake: isAskingUnsaid
        ? 0
        : Math.max(Math.min(ofWord, MOST_STAKE), leastStake(material, unit.term, language)) *
          share *
          kindShare *
          stakeShare(material, unit.term, language),
      required: false,
    };
  });
}
