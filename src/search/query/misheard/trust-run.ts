import { shareOfLetters } from '../../language/edit-distance.js';
import type { Material } from '../../material.js';
import type { SoundAlike } from '../../sound/sound-alikes.js';
import { phonemesOf } from '../../sound/sound-index.js';
import { soundStrength } from '../../sound/sound-strength.js';
import { SURENESS_BESIDE_TYPED } from '../../weights.js';
import { isWholeName } from '../sought/groups-of-words.js';
import { leastAlike } from './least-alike.js';
import { pronounceEach } from './pronounce-words.js';
import { restOfSounds } from './rest-of-sounds.js';
import type { SoundCandidate } from './sound-candidates.js';
import type { MaybeMisheard, SoundSpan } from './sound-spans.js';

/** A run that is less likely a mishearing is left out. */
export const LEAST_STRENGTH = 0.05;

/**
 * A word is heard that is more alike than this: of two not if it is no likelier than chance. In a name, or beside more that were
 * heard, it may be mangled worse, as in "krauser to be lost" for "cross entropy loss"; one of which there is nothing mostly comes
 * to -.3 and less. Beside one that stands there as typed it must only not be missing altogether.
 */
const LEAST_ALIKE = { ofTwo: 0, ofMore: -0.25, besideTyped: -0.5 } as const;

/** Whether some sounds have something of each of some words, by their numbers; of all of the part where left out. */
type HasEach = (heard: readonly number[], left?: readonly number[]) => boolean;

const NOT_HEARD = { strength: 0, sure: 0 };

/**
 * How much a run counts for a part of a query that it sounds like, and how sure it is. Where some words of the part stand in
 * the run as typed, only the other words and what was heard for them are judged: those explain themselves.
 *
 * @param hasEach - whether a run has something of each word; one that has not was found by the others, and is them
 */
export function trustRun(
  material: Material,
  misheard: MaybeMisheard,
  span: SoundSpan,
  hasEach: HasEach,
  { alike, evidence, strength }: SoundCandidate & { readonly strength: number },
): { readonly strength: number; readonly sure: number } {
  const { first, last, letters: typed } = span;
  // A name with capitals is heard as it is without them: as one word.
  const rest =
    first === last || isWholeName(misheard.units[first], typed)
      ? undefined
      : restOfSounds(material, misheard, span, alike);
  if (rest === undefined) {
    return hasEach(soundsOf(material, alike)) ? { strength, sure: strength } : NOT_HEARD;
  }
  // "Expression" alone sounds much like "gene expression", and tells nothing of a gene; what is no word may be misspelt.
  if (rest.heard === '' && rest.isKnown) return NOT_HEARD;
  const { letters, heard, isKnown, shareSearched } = rest;
  const sameLetters = shareOfLetters(letters, heard);
  const ofRest = soundStrength(rest.alike, {
    ...evidence,
    sameLetters,
    isKnown,
    shareSearched: Math.min(evidence.shareSearched, shareSearched),
  });
  const isHeard = ofRest >= LEAST_STRENGTH && hasEach(rest.sounds, rest.left);
  const least = isHeard ? Math.min(ofRest, strength) : 0;
  return { strength: least, sure: Math.max(strength * SURENESS_BESIDE_TYPED, least) };
}

/** Tells of runs that sound like a part of a query whether they have something of each word that tells something. */
export function hearsEach(
  { units, roles }: MaybeMisheard,
  { kind, first, last, letters }: Pick<SoundSpan, 'kind' | 'first' | 'last' | 'letters'>,
): HasEach {
  if (first === last || kind === 'acronym') return () => true;
  const all = Array.from({ length: last + 1 - first }, (_, at) => first + at);
  const isTwo = all.length === 2 && !isWholeName(units[first], letters);
  const leastOfAll = isTwo ? LEAST_ALIKE.ofTwo : LEAST_ALIKE.ofMore;
  // Of a formula single letters are often swallowed.
  const counts = (concept = first) => roles[concept] === 1 && (units[concept]?.term.length ?? 0) > 1;
  const waysOf = (words: readonly number[]) =>
    pronounceEach(words.flatMap((concept) => units[concept] ?? []));
  // Once for all the runs that may be it.
  const waysOfAll = waysOf(all);
  return (heard, left) => {
    if (left?.length === 1) return true;
    const [words, ways, least] =
      left === undefined ? [all, waysOfAll, leastOfAll] : [left, waysOf(left), LEAST_ALIKE.besideTyped];
    return leastAlike(ways, heard, (word) => counts(words[word])) > least;
  };
}

/** The sounds of a run of words. */
export function soundsOf(
  { index, sound }: Pick<Material, 'index' | 'sound'>,
  { start, length }: Pick<SoundAlike, 'start' | 'length'>,
): number[] {
  return Array.from(index.stream.subarray(start, start + length), (term) => [
    ...phonemesOf(sound, term),
  ]).flat();
}
