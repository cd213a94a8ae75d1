const VOWELS = 'AA AE AH AO AW AY EH ER EY IH IY OW OY UH UW'.split(' ');
const CONSONANTS = 'P B T D K G CH JH F V TH DH S Z SH ZH HH M N NG L R W Y'.split(' ');

/** The sounds of English as ARPAbet names them, numbered by their place: first the vowels, then the consonants. */
export const PHONEMES: readonly string[] = [...VOWELS, ...CONSONANTS];
const NUMBERS: ReadonlyMap<string, number> = new Map(PHONEMES.map((name, number) => [name, number]));

/** How many sounds there are. */
export const PHONEME_COUNT = PHONEMES.length;

/** Whether a sound is a vowel. */
export function isVowel(phoneme: number): boolean {
  return phoneme < VOWELS.length;
}

/**
 * Reads sounds written in ARPAbet, as the CMU dictionary has them; stress marks are dropped, unknown names left out.
 *
 * @param text - such as `W ER1 D`
 */
export function readPhonemes(text: string): number[] {
  return text.split(' ').flatMap((name) => NUMBERS.get(name.replace(/\d$/, '')) ?? []);
}

/** Writes sounds in ARPAbet. */
export function writePhonemes(phonemes: Iterable<number>): string {
  return Array.from(phonemes, (phoneme) => PHONEMES[phoneme] ?? '?').join(' ');
}
