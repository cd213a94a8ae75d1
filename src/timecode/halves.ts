import { THING } from './counted-things.js';
import { UNIT } from './time-units.js';

/** Behind a unit or a number, in every language that the bot speaks. */
const AND_HALF = String.raw`(?:(?:and an?|and|und ein|und eine|ein) ?hal(?:f|be?)|y medi[ao]|e mei[ao]|et demie?|半)(?!\p{L})`;
const HALF_SIGN = /(?<!\d)(\d*)\s?½/gu;
/** But the first of two slides in "slide 1/2 min 5". */
const HALF_IN_FIGURES = new RegExp(
  String.raw`(?<![\d.,:/])(?<!(?:${THING})\s*)(?:(\d+)\s+)?1/2(?=[\s-]*${UNIT})`,
  'giu',
);
const UNIT_AND_HALF = new RegExp(String.raw`(?<![\d.,:/])(\d+)([\s-]*${UNIT})\.?\s*${AND_HALF}`, 'giu');
const NUMBER_AND_HALF = new RegExp(
  String.raw`(?<![\d.,:/])(\d+)\s*${AND_HALF}(?=[\s-]*(?:an?\s+)?${UNIT})`,
  'giu',
);
/** "Minute 52 and a half". */
const UNIT_FIRST_AND_HALF = new RegExp(
  String.raw`(?<=(?<!\p{L}|\d\s*)${UNIT}\.?\s+)(\d+)\s*${AND_HALF}`,
  'giu',
);
/** What may stand before a part: an article, or how many of it there are. */
const HOW_MANY = '(?:an?|the|l[ea]|une?|um|eine?|three|trois|drei|tres|três)';
const PART = String.raw`(?:half|halbe?|quarters?|thirds?|viertel(?:stunde)?|drittel|quarts?|tiers|demie?|cuartos?|quartos?|tercio|terço|medi[ao]|mei[ao])(?!\p{L})`;
const OTHER_PARTS = [
  // A sign of a fraction, as Unicode writes "¾" in plain characters: "3⁄4".
  /\d⁄\d/u,
  // "3/4 hour", "52 of 90 min".
  new RegExp(String.raw`(?:\d\s*[/⁄]|\d\s+(?:of|von|sur|de)\s)\s*\d+[\s-]*${UNIT}`, 'iu'),
  // "Minute 52 1/2", "min 3/4".
  new RegExp(String.raw`(?<!\p{L})${UNIT}\.?\s*(?:\d+\s+)?\d+\s*[/⁄]\s*\d`, 'iu'),
  // "1 hour and three quarters", "2 hours less a third".
  new RegExp(
    String.raw`(?<=\d[\s-]*${UNIT}\.?\s*(?:(?:and|und|et|y|e|less|minus|moins|menos)\s+)?(?:${HOW_MANY}\s+)?)${PART}`,
    'iu',
  ),
];

/** Writes halves before or behind a unit as decimals: `1½ hours`, `1 1/2 hours` and `1 hour and a half` as `1.5 hours`. */
export function halvesAsDecimals(text: string): string {
  return text
    .replace(HALF_SIGN, (_half, whole: string) => `${whole || 0}.5`)
    .replace(HALF_IN_FIGURES, (_half, whole = '0') => `${String(whole)}.5`)
    .replace(UNIT_FIRST_AND_HALF, '$1.5')
    .replace(NUMBER_AND_HALF, '$1.5')
    .replace(UNIT_AND_HALF, '$1.5$2');
}

/** Whether a text has a part of a unit that can't be read: thirds and quarters, halves that are written otherwise, "52 of 90 min". */
export function hasOtherPart(text: string): boolean {
  return OTHER_PARTS.some((part) => part.test(text));
}
