import type { QueryWord } from '../../language/query-words.js';
import { isLongNumber, isNumbered, pronounceNumbered } from '../../sound/pronounce-numbered.js';
import { distinctWays, pronounceTyped } from '../../sound/pronounce.js';

/** At most so many ways to say a part of a query are told, … */
export const MOST_WAYS = 4;
/** … and so many of each word where there are several. */
const MOST_WAYS_OF_EACH = 2;
/** Two capitals and more, with digits or without: `SVD`, `UCP1`. */
const TYPED_ACRONYM = /^\d*(?:\p{Lu}\d*){2,}$/u;

/** The ways in which words that follow one another may be said, likeliest first. */
export function pronounceWords(span: readonly QueryWord[]): number[][] {
  return pronounceEach(span).map((words) => words.flat());
}

/** The same ways, word by word. */
export function pronounceEach(span: readonly QueryWord[]): number[][][] {
  const most = span.length === 1 ? MOST_WAYS : MOST_WAYS_OF_EACH;
  return span.reduce<number[][][]>(
    (heads, { term, typed }) => {
      const acronym = TYPED_ACRONYM.test(typed);
      const ways =
        isNumbered(term) || (span.length > 1 && isLongNumber(term))
          ? pronounceNumbered(term, acronym, most)
          : pronounceTyped(term, acronym, most);
      return heads.flatMap((head) => ways.map((way) => [...head, way])).slice(0, MOST_WAYS);
    },
    [[]],
  );
}

/** The ways to say a name that is written as several words: part by part, and as one word, as "arXiv" is. */
export function pronounceName(parts: readonly QueryWord[], whole: string): number[][] {
  return distinctWays([...pronounceWords(parts), ...pronounceTyped(whole, false, MOST_WAYS_OF_EACH)]);
}
