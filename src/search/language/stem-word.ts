import { stemmer } from 'stemmer';

// British endings and their American ones, longest first; enough letters must stand before them to be a stem. Words
// that Americans spell no other way keep theirs ("supervise", "difference", "hundred", "calling"), or else they would
// lose their kin ("supervision", "differ", "hundreds", "call").
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/(?<=.{3})isation(s?)$/, 'ization$1'],
  [/(?<=.{3})(?<!v|conc|prec|advert)is(e|es|ed|ing|er|ers)$/, 'iz$1'],
  [/(?<=.{3})ys(e|es|ed|ing|er|ers)$/, 'yz$1'],
  [/(?<=.{2})our(s|ed|ing|er|ful|less|able|ably|al|ally|hoods?|ites?)?$/, 'or$1'],
  [/(?<=.{2})our(i[sz])/, 'or$1'],
  [/(?<=[bcdgkt])re(s?)$/, 'er$1'],
  [/(?<=[bct])red$/, 'ered'],
  [/(?<=[^q][aeiou]{2})ll(ed|ing|er|ers)$/, 'l$1'],
  [/(?<=.{4})ogue(s?)$/, 'og$1'],
  [/^grey/, 'gray'],
  [/(?<=^.{0,5})aes/, 'es'],
  [/(?<=^(?:def|lic|off|pret))ence(s?)$/, 'ense$1'],
];

const ASCII_WORD = /^[a-z]{3,}$/;

// Without it "one" would be "on", and "used" and "useful" "us".
const SILENT_E = /^[aeiou][^aeiou](?:e|ing$)/;

/**
 * The stem by which forms of one word are found together: British and American spellings fall into one, then
 * Porter's rules apply (M. F. Porter, "An algorithm for suffix stripping", 1980). Not a word to show anybody.
 *
 * @param term - a folded word
 */
export function stemWord(term: string): string {
  if (!ASCII_WORD.test(term)) return term;
  let word = term;
  for (const [ending, american] of BRITISH) word = word.replace(ending, american);
  const stem = stemmer(word);
  return stem.length === 2 && SILENT_E.test(word) ? `${stem}e` : stem;
}
