import { dictionary } from 'cmu-pronouncing-dictionary';

/** Sounds that are taken for one another in a noisy hall, one letter a group. */
const GROUPS: Readonly<Record<string, string>> = {
  p: 'P B',
  f: 'F V',
  t: 'T D TH DH',
  k: 'K G',
  s: 'S Z',
  j: 'SH ZH CH JH',
  n: 'M N NG',
  l: 'L R',
  w: 'W',
  y: 'Y',
  a: 'AA AE AH AO AW AY EH EY IH IY OW OY UH UW',
  e: 'ER',
  '': 'HH',
};

const GROUP_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(GROUPS).flatMap(([group, names]) => names.split(' ').map((name) => [name, group])),
);

/**
 * How a word sounds to somebody who hears it badly: a letter for each sound, the same for sounds that are easily
 * mixed up.
 *
 * @returns undefined for a word that the CMU dictionary does not have
 */
export function roughSound(word: string): string | undefined {
  const said = Object.hasOwn(dictionary, word) ? dictionary[word] : undefined;
  return said
    ?.split(' ')
    .map((phoneme) => GROUP_OF.get(phoneme.replace(/\d$/, '')) ?? '')
    .join('');
}
