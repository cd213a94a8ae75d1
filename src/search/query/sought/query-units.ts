import { isInDictionary } from '../../language/dictionary.js';
import type { Language } from '../../language/language.js';
import { ENGLISH } from '../../language/languages/english.js';
import type { QueryWord } from '../../language/query-words.js';
import { isUnspaced } from '../../language/segment-words.js';
import type { Material } from '../../material.js';
import { groupsOfWords, isOfOneName } from './groups-of-words.js';
import { joinCharacters } from './join-characters.js';

/** A shorter part of a name is said by chance: "ha" in `HaXe` has the stem of "has". */
const SHORTEST_PART = 3;

/**
 * Decides which names are looked up whole and which in parts: `LLaMA` is one word where the lectures have it, or
 * where its parts are no words; `requires_grad`, `word2vec` and `RotNet` are two or three words run together.
 *
 * @param words - split wherever a programmer might see a border
 */
export function chooseUnits(
  material: Material,
  typed: readonly QueryWord[],
  language: Language = ENGLISH,
): QueryWord[] {
  const words = typed.some(({ term }) => isUnspaced(term))
    ? joinCharacters(material, typed, language)
    : typed;
  return wholesAndParts((term) => material.vocabulary.withStemOf(term).length > 0, words, language);
}

/**
 * Decides it by what the lectures say; see {@link chooseUnits}.
 *
 * @param isSaid - whether they have a term in any form
 */
export function wholesAndParts(
  isSaid: (term: string) => boolean,
  words: readonly QueryWord[],
  { functionWords }: Pick<Language, 'functionWords'> = ENGLISH,
): QueryWord[] {
  // Of Hangul each letter counts, not the syllable that letters are written in; two characters of Han are a word.
  const isLongEnough = (term: string) =>
    term.normalize('NFD').length >= SHORTEST_PART || (isUnspaced(term) && term.length > 1);
  return groupsOfWords(words, isOfOneName).flatMap((group): QueryWord[] => {
    const parts = group.map((at) => words[at]).filter((part) => part !== undefined);
    const { wholeTerm, tiedToPrevious = false } = parts[0] ?? {};
    const occursWhole = wholeTerm !== undefined && isSaid(wholeTerm);
    const partsAreWords =
      parts.some(({ term }) => isLongEnough(term) && !functionWords.has(term) && isSaid(term)) ||
      parts.every(({ term }) => isInDictionary(term) || /^\d+$/.test(term));
    if (wholeTerm === undefined || (partsAreWords && !occursWhole)) return parts;
    const typed = parts.map((part) => part.typed).join('');
    return [{ term: wholeTerm, typed, tiedToPrevious, wholeTerm: undefined, isDunder: false, isCode: false }];
  });
}
