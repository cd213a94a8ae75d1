import { MINUTE, UNIT } from './time-units.js';

/** What may follow the seconds of "52 min 30", where any other word may be what is counted. */
const GOES_ON = String.raw`in(?:to)?|or|of|on|at|is|and|to|till?|until|mark|please|approx|im|bis|und|oder|ist|ungefähr|etwa|circa|ca|dans|environ|du|de|des|à|et|ou|en|y|o|hasta|aprox|más|em|no|na|até|mais|e|a`;
const STRAY_NUMBERS = [
  // "52 min 30 layers", where 30 may be seconds or layers.
  new RegExp(String.raw`\d[\s-]*${UNIT}\.?\s*[0-5]\d\s+(?!(?:${GOES_ON}|${UNIT})(?!\p{L}))\p{L}`, 'iu'),
  // "Minute 5 52", where 52 may be seconds or nothing of the time.
  new RegExp(String.raw`(?<!\p{L}|\d\s*)(?:${MINUTE})\.?\s+\d+\s+(?!\d+[\s.-]*${UNIT})\d`, 'iu'),
];

/** Whether a text has a number behind a time that may be part of it or count something else. */
export function hasStrayNumber(text: string): boolean {
  return STRAY_NUMBERS.some((stray) => stray.test(text));
}
