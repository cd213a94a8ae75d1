import { dictionary } from 'cmu-pronouncing-dictionary';

/** How letters are called, as the dictionary writes sounds. */
const LETTER_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'EY', b: 'B IY', c: 'S IY', d: 'D IY', e: 'IY', f: 'EH F', g: 'JH IY', h: 'EY CH', i: 'AY', j: 'JH EY',
    k: 'K EY', l: 'EH L', m: 'EH M', n: 'EH N', o: 'OW', p: 'P IY', q: 'K Y UW', r: 'AA R', s: 'EH S', t: 'T IY',
    u: 'Y UW', v: 'V IY', w: 'D AH B AH L Y UW', x: 'EH K S', y: 'W AY', z: 'Z IY',
  }),
); // prettier-ignore

/** Marks of stress, and a remark behind the sounds. */
const NO_SOUND = /\d| #.*/g;

/** Whether the CMU dictionary has a word. */
export function isInDictionary(word: string): boolean {
  return Object.hasOwn(dictionary, word);
}

/** Whether the CMU dictionary has a word that is no acronym said letter by letter, as IOU is. */
export function isSpokenWord(word: string): boolean {
  return isInDictionary(word) && dictionary[word]?.replace(NO_SOUND, '') !== spelling(word);
}

/** A word said letter by letter, as the dictionary writes sounds; what is no letter from a to z is left out. */
export function spelling(word: string): string {
  return Array.from(word)
    .flatMap((letter) => LETTER_NAMES.get(letter) ?? [])
    .join(' ');
}
