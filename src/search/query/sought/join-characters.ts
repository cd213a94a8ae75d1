import type { Language } from '../../language/language.js';
import type { QueryWord } from '../../language/query-words.js';
import { isUnspaced } from '../../language/segment-words.js';
import type { Material } from '../../material.js';

/**
 * Joins words of a single character to what stands beside them where the lectures have both in a row: the dictionary
 * knows no "畳み込み", and of its pieces "畳", "み" and "込み" the first two are no words.
 */
export function joinCharacters(
  { characters }: Material,
  words: readonly QueryWord[],
  { functionWords, questionWords }: Language,
): QueryWord[] {
  const isPiece = ({ term }: QueryWord) =>
    isUnspaced(term) && !functionWords.has(term) && !questionWords.has(term);
  const isSaid = (text: string) => characters.find(text).length > 0;
  const joined: QueryWord[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    const [previous, next] = [joined.at(-1), words[at + 1]];
    if (!isPiece(word) || word.term.length > 1) joined.push(word);
    else if (next?.tiedToPrevious === true && isPiece(next) && isSaid(word.term + next.term)) {
      joined.push(join(word, next));
      at++;
    } else if (
      previous !== undefined &&
      word.tiedToPrevious &&
      isPiece(previous) &&
      isSaid(previous.term + word.term)
    )
      joined[joined.length - 1] = join(previous, word);
    else joined.push(word);
  }
  // Words that stand together for want of spaces are no parts of a name.
  return joined.map((word, at) => {
    const isUntied = isUnspaced(word.term) || isUnspaced(joined[at - 1]?.term ?? '');
    return isUntied ? { ...word, tiedToPrevious: false } : word;
  });
}

function join(one: QueryWord, other: QueryWord): QueryWord {
  return { ...one, term: one.term + other.term, typed: one.typed + other.typed };
}
