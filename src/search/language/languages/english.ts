import { ASKING, FUNCTION_WORDS, QUESTION_WORDS, WORDS_IN_NAMES } from '../function-words.js';
import type { Language } from '../language.js';
import { stemWord } from '../stem-word.js';

export const ENGLISH: Language = {
  code: 'en',
  functionWords: FUNCTION_WORDS,
  questionWords: QUESTION_WORDS,
  asking: ASKING,
  wordsInNames: WORDS_IN_NAMES,
  stem: stemWord,
  isUnspaced: false,
};
