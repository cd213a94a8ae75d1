const ACCENTS = /\p{M}+/gu;
const WORDS = /[\p{L}\p{N}]+/gu;

/** The words of a text in lower case and without accents, so that "Ökonomie" is found by "okonomie". */
export function foldedWords(text: string): string[] {
  return text.normalize('NFKD').replace(ACCENTS, '').toLowerCase().match(WORDS) ?? [];
}
