import { isUnspaced } from './segment-words.js';

/** Terms as a text: with spaces between, but for where both are of a script that has none. */
export function joinTerms(terms: readonly string[]): string {
  return terms.reduce((text, term, at) => {
    const isApart = at > 0 && !(isUnspaced(terms[at - 1] ?? '') && isUnspaced(term));
    return text + (isApart ? ' ' : '') + term;
  }, '');
}
