import { readPhonemes } from './phonemes.js';
import { SPELLING_RULES } from './spelling-rules.js';

const RULES: readonly (readonly [RegExp, string])[] = SPELLING_RULES.map(([letters, sounds]) => [
  rule(letters),
  sounds,
]);

function rule(letters: string): RegExp {
  return new RegExp(letters.startsWith('^') ? `(?<![^])${letters.slice(1)}` : letters, 'y');
}

/**
 * Guesses how an unknown word is said, from its letters.
 *
 * @param word - a folded word; characters other than a to z say nothing
 * @returns the sounds by number, perhaps none
 */
export function guessPronunciation(word: string): number[] {
  const sounds: string[] = [];
  let at = 0;
  while (at < word.length) {
    let taken = 1;
    for (const [letters, said] of RULES) {
      letters.lastIndex = at;
      const match = letters.exec(word);
      if (match !== null) {
        if (said !== '') sounds.push(said);
        taken = match[0].length;
        break;
      }
    }
    at += taken;
  }
  return readPhonemes(sounds.join(' '));
}
