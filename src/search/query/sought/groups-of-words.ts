import type { QueryWord } from '../../language/query-words.js';

/** Whether two words that follow one another were split from one name by its case or its digits, as "IoU" is. */
export function isOfOneName(part: QueryWord, next: QueryWord): boolean {
  return next.tiedToPrevious && part.wholeTerm !== undefined && next.wholeTerm === part.wholeTerm;
}

/** Whether words that were run together are all of the name that the first of them was split from. */
export function isWholeName(first: QueryWord | undefined, runTogether: string): boolean {
  return first?.wholeTerm === runTogether;
}

/** Whether a word was typed together with the one before it or behind it, without a space between them. */
export function isTied(units: readonly QueryWord[], at: number): boolean {
  return units[at]?.tiedToPrevious === true || units[at + 1]?.tiedToPrevious === true;
}

/**
 * The numbers of words that belong together, one list for each group; a word alone is a group of its own.
 *
 * @param belongs - whether a word belongs to the one before it: if it was typed without a space between them, unless told
 *   otherwise
 */
export function groupsOfWords(
  units: readonly QueryWord[],
  belongs: (part: QueryWord, next: QueryWord) => boolean = (_, next) => next.tiedToPrevious,
): number[][] {
  const found: number[][] = [];
  units.forEach((unit, concept) => {
    const previous = units[concept - 1];
    if (previous !== undefined && belongs(previous, unit)) found.at(-1)?.push(concept);
    else found.push([concept]);
  });
  return found;
}
