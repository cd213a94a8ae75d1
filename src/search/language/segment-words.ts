/** A letter of a script that is written without spaces between words, as part of a regular expression (`u`). */
export const UNSPACED_LETTER = String.raw`[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]`;
// Katakana spell foreign words, which dictionaries seldom have: "ニューラル" would become "ニュー", "ラ" and "ル".
const KATAKANA = String.raw`\p{sc=Kana}\p{scx=Kana}*`;

const HAS_UNSPACED = new RegExp(UNSPACED_LETTER, 'u');
const IS_UNSPACED = new RegExp(`^${UNSPACED_LETTER}+$`, 'u');
const STRETCH = new RegExp(
  String.raw`${KATAKANA}|(?<dictionary>(?:(?!\p{sc=Kana})${UNSPACED_LETTER})+)|(?:(?!${UNSPACED_LETTER}).)+`,
  'gsu',
);

// Han and kana are told apart by one dictionary and Thai by another, whatever the language.
let segmenter: Intl.Segmenter | undefined;

/** Whether a text has letters of a script without spaces. */
export function hasUnspacedScript(text: string): boolean {
  return HAS_UNSPACED.test(text);
}

/** Whether all letters of a word are of scripts without spaces. */
export function isUnspaced(word: string): boolean {
  return IS_UNSPACED.test(word);
}

/**
 * Splits a run of letters and digits where scripts change, and parts without spaces into their words as the dictionary
 * of Unicode's text segmentation has them (UAX #29). Where it cuts may hang on what stands around.
 *
 * @returns what was given, in pieces
 */
export function segmentWords(run: string): string[] {
  if (!hasUnspacedScript(run)) return [run];
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  const words: string[] = [];
  for (const { 0: stretch, groups } of run.matchAll(STRETCH)) {
    if (groups?.['dictionary'] === undefined) words.push(stretch);
    else for (const { segment } of segmenter.segment(stretch)) words.push(segment);
  }
  return words;
}
