const SMALL_NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The words in which a number up to 99 is spoken; longer ones digit by digit. */
export function numberInWords(digits: string): string[] {
  const value = Number(digits);
  const small = SMALL_NUMBERS[value];
  if (small !== undefined && String(value) === digits) return [small];
  if (/^[2-9]\d$/.test(digits)) {
    const ten = TENS[Math.floor(value / 10)] ?? '';
    return value % 10 === 0 ? [ten] : [ten, SMALL_NUMBERS[value % 10] ?? ''];
  }
  return Array.from(digits).flatMap((digit) => SMALL_NUMBERS[Number(digit)] ?? []);
}
