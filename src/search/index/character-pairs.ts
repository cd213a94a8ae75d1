import { isUnspaced } from '../language/segment-words.js';

/**
 * What text of scripts without spaces is looked up by where there is no index to look characters up in: each of its
 * characters, and each two that stand side by side, however words are told apart there. Each once.
 *
 * @param terms - in a row, without a break
 */
export function characterPairs(terms: readonly string[]): string[] {
  const found = new Set<string>();
  let previous = '';
  for (const term of terms) {
    if (!isUnspaced(term)) {
      previous = '';
      continue;
    }
    for (const character of term) {
      found.add(character);
      if (previous !== '') found.add(previous + character);
      previous = character;
    }
  }
  return [...found];
}
