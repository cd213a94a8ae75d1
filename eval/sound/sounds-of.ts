import type { MisheardSounds } from './learn-confusions.js';
import type { Mishearing } from './mishearings.js';
import { tokenize } from '../../src/search/language/tokenize.js';
import { parseQuery } from '../../src/search/query/parse-query.js';
import { wholesAndParts } from '../../src/search/query/sought/query-units.js';
import { loadSpokenEnglish } from '../../src/search/language/spoken-english.js';
import { soundSpans } from '../../src/search/query/misheard/sound-spans.js';
import { pronounceHeard } from '../../src/search/sound/pronounce.js';

/** The ways in which the engine thinks that a term may be said; none where it is too short or too long to compare. */
export function waysToSay(term: string): readonly (readonly number[])[] {
  const units = wholesAndParts(() => false, parseQuery(term).words);
  const spans = soundSpans(
    { english: loadSpokenEnglish(), without: new Set() },
    { units, roles: units.map(() => 1), known: [], isSaid: () => false },
  );
  return spans
    .filter(({ kind, first, last }) => kind === 'sound' && first === 0 && last === units.length - 1)
    .flatMap(({ ways }) => ways);
}

/** The sounds of what a recogniser wrote, its words run together. */
export function soundsOf(heard: string): readonly number[] {
  return tokenize(heard).flatMap(({ term }) => pronounceHeard(term));
}

/** What is learnt from a mishearing. */
export function misheardSounds({ heard, said }: Mishearing): MisheardSounds {
  return { ways: waysToSay(said), heard: soundsOf(heard) };
}
