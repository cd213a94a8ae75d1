import { withoutAccents } from './without-accents.js';

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text in lower case and without accents, so that "Ökonomie" is found by "okonomie". */
export function foldedWords(text: string): string[] {
  return withoutAccents(text).match(WORDS) ?? [];
}
