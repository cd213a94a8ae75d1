import { AND_WORD, COUNT, MINUTE, UNIT } from './time-units.js';

const TO = String.raw`\s*[–—−〜~-]\s*|\s+(?:to|till|until|or|bis|oder|à|ou|a|o|hasta|até)\s+|から`;
/** Only a number that is neither part of another nor the seconds of what stands before it. */
const START = String.raw`(?<![\d.,:/])(?<!\d\s*(?:${MINUTE})\.?\s*)(${COUNT})`;
/** With all that stands behind its unit. */
const END = String.raw`(${COUNT})([\s-]*${UNIT})\.?(?:\s*\d+(?![\d:])(?:\s*${UNIT})?)*`;
const RANGES = [
  new RegExp(`${START}(?:${TO})${END}`, 'giu'),
  new RegExp(String.raw`(?<=(?<!\p{L})(?:between|zwischen|entre)\s+)${START}\s+${AND_WORD}\s+${END}`, 'giu'),
];

/** Writes each range that has one unit for both its ends as where it starts: `50-52 minutes` as `50 minutes`. */
export function startsOfRanges(text: string): string {
  return RANGES.reduce(
    (left, range) =>
      left.replace(range, (whole, start: string, end: string, unit: string) =>
        numberIn(start) < numberIn(end) ? `${start}${unit}` : whole,
      ),
    text,
  );
}

const numberIn = (digits: string) => Number(digits.replace(',', '.'));
