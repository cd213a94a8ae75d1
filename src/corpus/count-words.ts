const WORD = /\S+/gu;

/** How many words a text has, parted by white space alone: "self-supervised," is one, and so is "--". */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
