/** One and zero are said of much that is not counted. */
const NUMBER_WORDS = new Set(
  `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions
  dozen dozens half percent`.split(/\s+/),
);
/** "1st" counts nothing, and "3d" no more than that. */
const ORDINAL = /^\p{Nd}+(?:st|nd|rd|th|d)$/u;

/** Whether a folded word tells a number, by digits in front or as an English word. */
export function isNumber(term: string): boolean {
  return (/^\p{Nd}/u.test(term) && !ORDINAL.test(term)) || NUMBER_WORDS.has(term);
}
