const SHOWN_CODE_POINTS = 60;

/** Control and format characters, line and paragraph ends, and spaces that are not the plain one. */
const INVISIBLE = /(?! )[\p{C}\p{Z}]/gu;

/**
 * A value of the data as it can be shown to the operator: at most 60 code points, then `…`; characters that
 * cannot be seen, or would act on the terminal, are spelt out as `\u{1b}`.
 */
export function visibleValue(value: string): string {
  const start = Array.from(value.slice(0, 2 * SHOWN_CODE_POINTS + 2));
  const clipped = start.slice(0, SHOWN_CODE_POINTS).join('') + (start.length > SHOWN_CODE_POINTS ? '…' : '');
  return clipped.replace(INVISIBLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
