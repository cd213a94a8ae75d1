import type { WholeLecture } from '../../corpus/lecture.js';
import { numberAt } from '../number-at.js';
import { LANGUAGES } from './languages/index.js';
import { foldWord, wordsIn } from './tokenize.js';

/** So many words of a lecture tell its language. */
const WORDS_READ = 400;
/** Of a language's own function words at least such a share and so many, or it may be chance. */
const LEAST_SHARE_OF_WORDS = 0.1;
const LEAST_WORDS = 2;
/** Steps of the golden ratio fall evenly over a lecture, however many are taken. */
const STEP = (Math.sqrt(5) - 1) / 2;

/** Function words with the numbers of the languages that have them. */
const SPOKEN_IN: ReadonlyMap<string, readonly number[]> = functionWords();

function functionWords(): Map<string, number[]> {
  const words = new Map<string, number[]>();
  LANGUAGES.forEach((language, number) => {
    for (const word of language.functionWords) words.set(word, [...(words.get(word) ?? []), number]);
  });
  return words;
}

/**
 * Tells the language of a lecture by its function words: in every language they make up a third of what is said or
 * more. A word that several languages have counts the less for each.
 *
 * @returns the number of the language in `LANGUAGES`; 0, of English, where none is clear
 */
export function detectLanguage({ segments }: WholeLecture): number {
  const scores = new Float64Array(LANGUAGES.length);
  let words = 0;
  for (let step = 0; step < segments.length && words < WORDS_READ; step++) {
    const segment = segments[Math.floor(((step * STEP) % 1) * segments.length)];
    for (const word of wordsIn(segment?.text ?? '')) {
      words++;
      const languages = SPOKEN_IN.get(foldWord(word)) ?? [];
      for (const number of languages) scores[number] = numberAt(scores, number) + 1 / languages.length;
    }
  }
  const least = Math.max(LEAST_SHARE_OF_WORDS * words, LEAST_WORDS);
  return scores.reduce(
    (best, score, number) => (score >= least && score > numberAt(scores, best) ? number : best),
    0,
  );
}
