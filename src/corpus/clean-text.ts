const NEEDS_CLEANING = /[^\S ]|\p{Cc}| {2}|^ | $|[\u202a-\u202e\u2066-\u2069\ufeff\u115f\u1160\u3164\uffa0]/u;
const SPACES = /\s+/gu;
/**
 * Control characters, marks that turn the direction of the text around them or have no width at all, and Hangul fillers:
 * letters that show nothing, of which nobody can search for a word.
 */
const UNWANTED = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff\u115f\u1160\u3164\uffa0]+/gu;
const VISIBLE = /[^\s\p{Cf}]/u;

/**
 * Makes every run of white space a single space and removes control characters, marks that turn the direction of
 * text, and letters that show nothing. Empty when nothing visible is left.
 */
export function cleanText(text: string): string {
  const clean = NEEDS_CLEANING.test(text)
    ? text.replace(SPACES, ' ').replace(UNWANTED, '').replace(SPACES, ' ').trim()
    : text;
  return VISIBLE.test(clean) ? clean : '';
}
