// Accents and vowel points can be left out in the scripts that have them; the marks of other scripts are letters.
const ACCENTS = /(?=\p{M})[\p{scx=Zinh}\p{scx=Latn}\p{scx=Grek}\p{scx=Cyrl}\p{scx=Hebr}\p{scx=Arab}]/gu;
/** Letters that Unicode does not take apart, though they are typed as others where a keyboard lacks them. */
const TYPED_AS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ı: 'i' }),
);
const TYPED_OTHERWISE = new RegExp(`[${[...TYPED_AS.keys()].join('')}]`, 'gu');

/**
 * A text in the form in which texts are compared: in lower case, without accents, and with one form of each letter, so
 * that "Ökonomie" is "okonomie", "Straße" is "strasse", and "ﾃﾞｰﾀ" is "データ".
 */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(TYPED_OTHERWISE, (letter) => TYPED_AS.get(letter) ?? letter)
    .normalize('NFC');
}
