import { english } from './english.js';
import type { Texts } from './texts.js';

/** Every catalogue, by the name that Discord has for the language. */
const BY_LOCALE: ReadonlyMap<string, Texts> = new Map<string, Texts>([['en-US', english]]);

/**
 * What a member is told.
 *
 * @param locale - the language that their Discord is set to
 * @see https://discord.com/developers/docs/reference#locales
 */
export function textsFor(locale: string): Texts {
  return BY_LOCALE.get(locale) ?? english;
}
