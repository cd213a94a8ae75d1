import type { Random } from '../random.js';

/** A word as it is typed in haste: a letter left out, typed twice, changed, or two swapped; never the first one. */
export function misspell(word: string, random: Random): string {
  const at = random.between(1, word.length - 2);
  const [before, letter, next, after] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ];
  const typed = random.pick([
    before + next + after,
    before + letter + letter + next + after,
    `${before}${letter === 'e' ? 'a' : 'e'}${next}${after}`,
    before + next + letter + after,
  ]);
  // Two equal letters swapped are no mistake.
  return typed === word ? before + next + after : typed;
}
