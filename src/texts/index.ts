import { english } from './english.js';
import { french } from './french.js';
import { german } from './german.js';
import { japanese } from './japanese.js';
import { portuguese } from './portuguese.js';
import { spanish } from './spanish.js';
import type { Texts } from './texts.js';

/**
 * Every catalogue beside the English one, by the name that Discord has for the language. Adding a language is a file
 * and a line here.
 *
 * @see https://discord.com/developers/docs/reference#locales
 */
export const translations: readonly (readonly [locale: string, texts: Texts])[] = [
  ['de', german],
  ['es-ES', spanish],
  ['es-419', spanish],
  ['fr', french],
  ['pt-BR', portuguese],
  ['ja', japanese],
];

const BY_LOCALE: ReadonlyMap<string, Texts> = new Map(translations);

/**
 * What a member is told; English where there is no catalogue.
 *
 * @param locale - the language that their Discord is set to
 */
export function textsFor(locale: string): Texts {
  return BY_LOCALE.get(locale) ?? english;
}
