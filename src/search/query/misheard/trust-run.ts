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
 * heard, it may be mangled worse, as in "krauser to be lost" for "cross entropy loss"; one of which there is nothing comes to -.3
 * and less.
 */
const LEAST_ALIKE = { ofTwo: 0, ofMore: -0.25 } as const;

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
  hasEach: (alike: SoundAlike) => boolean,
  { alike, evidence, strength }: SoundCandidate & { readonly strength: number },
): { readonly strength: number; readonly sure: number } {
  const { first, last, letters: typed } = span;
  // A name with capitals is heard as it is without them: as one word.
  const rest =
    first === last || isWholeName(misheard.units[first], typed)
      ? undefined
      : restOfSounds(material, misheard, span, alike);
  if (rest === undefined) return hasEach(alike) ? { strength, sure: strength } : NOT_HEARD;
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
  const least = ofRest < LEAST_STRENGTH ? 0 : Math.min(ofRest, strength);
  return { strength: least, sure: Math.max(strength * SURENESS_BESIDE_TYPED, least) };
}

/** Tells of runs that sound like a part of a query whether they have something of each word that tells something. */
export function hearsEach(
  { index, sound }: Material,
  { units, roles }: MaybeMisheard,
  { kind, first, last, letters }: SoundSpan,
): (alike: SoundAlike) => boolean {
  if (first === last || kind === 'acronym') return () => true;
  const ways = pronounceEach(units.slice(first, last + 1));
  const isTwo = last - first === 1 && !isWholeName(units[first], letters);
  const least = isTwo ? LEAST_ALIKE.ofTwo : LEAST_ALIKE.ofMore;
  // Of a formula single letters are often swallowed.
  const counts = (word: number) => roles[first + word] === 1 && (units[first + word]?.term.length ?? 0) > 1;
  return ({ start, length }) => {
    const heard = Array.from(index.stream.subarray(start, start + length), (term) => [
      ...phonemesOf(sound, term),
    ]).flat();
    return leastAlike(ways, heard, counts) > least;
  };
}
