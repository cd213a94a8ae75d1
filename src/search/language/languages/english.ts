import type { Language } from '../language.js';
import { stemWord } from '../stem-word.js';
import {
  ASKING,
  FUNCTION_WORDS,
  HOW_MUCH,
  KIND_NOUNS,
  QUESTION_WORDS,
  WORDS_IN_NAMES,
} from './english-words.js';

/** What the search knows of English. */
export const ENGLISH: Language = {
  code: 'en',
  functionWords: FUNCTION_WORDS,
  questionWords: QUESTION_WORDS,
  asking: ASKING,
  howMuch: HOW_MUCH,
  kindNouns: KIND_NOUNS,
  wordsInNames: WORDS_IN_NAMES,
  stem: stemWord,
  isUnspaced: false,
};
