import type { Language } from '../language.js';
import { CHINESE } from './chinese.js';
import { DUTCH } from './dutch.js';
import { ENGLISH } from './english.js';
import { FRENCH } from './french.js';
import { GERMAN } from './german.js';
import { ITALIAN } from './italian.js';
import { JAPANESE } from './japanese.js';
import { PORTUGUESE } from './portuguese.js';
import { SPANISH } from './spanish.js';
import { THAI } from './thai.js';

/** All languages that a lecture is told to be in, English first: it is what lectures in any other pass for. */
export const LANGUAGES: readonly Language[] = [
  ENGLISH,
  GERMAN,
  SPANISH,
  FRENCH,
  PORTUGUESE,
  ITALIAN,
  DUTCH,
  JAPANESE,
  CHINESE,
  THAI,
];

/** @param number - in {@link LANGUAGES}; English where it is none of them */
export function languageNumbered(number: number): Language {
  return LANGUAGES[number] ?? ENGLISH;
}
