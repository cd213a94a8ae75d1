/** Nearly four months: a larger number is a mistake, even where it counts milliseconds. */
const LATEST_CUE_SECOND = 10_000_000;

const CLOCK = /^(?:(\d{1,9}):)?(\d{1,9}):(\d{1,2})(?:[.,](\d{1,9})|:(\d{3}))?$/;
const PLAIN = /^\d{1,12}(?:\.\d{1,20})?$/;
const GROUPED = /^\d{1,3}(?:,\d{3}){1,3}(?:\.\d{1,20})?$/;

/**
 * Reads a time as caption files write it: `00:01:02,500`, `1:02.5`, `100:00:00.000`, `12:34`. Without hours the
 * minutes may be over 59.
 *
 * @returns seconds to the millisecond, 0 to `LATEST_CUE_SECOND`; undefined when it is no such time
 */
export function parseClock(text: string): number | undefined {
  const match = CLOCK.exec(text);
  if (match === null) {
    return undefined;
  }
  const [, hours, minutes, seconds, fraction, milliseconds] = match;
  if (Number(seconds) > 59 || (hours !== undefined && Number(minutes) > 59)) {
    return undefined;
  }
  return second(
    Number(hours ?? 0) * 3600 +
      Number(minutes) * 60 +
      Number(`${seconds ?? ''}.${fraction ?? milliseconds ?? 0}`),
  );
}

/**
 * Reads a time of a table or of JSON in whatever type it comes: `2082`, `2082n`, `2082.5`, `"2,082"`, `"34:42"`.
 *
 * @param unit - how many of what is counted make a second: 1000 for milliseconds
 * @returns seconds to the millisecond, 0 to `LATEST_CUE_SECOND`; undefined when it is no time
 */
export function parseSecond(value: unknown, unit = 1): number | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') {
    return second(Number(value) / unit);
  }
  if (typeof value !== 'string') {
    return undefined;
  }
  const text = value.trim();
  if (PLAIN.test(text) || GROUPED.test(text)) {
    return second(Number(text.replaceAll(',', '')) / unit);
  }
  return parseClock(text);
}

function second(value: number): number | undefined {
  const rounded = roundSecond(value);
  return rounded >= 0 && rounded <= LATEST_CUE_SECOND ? rounded + 0 : undefined;
}

/** To the millisecond, which no file of captions is finer than. */
export function roundSecond(second: number): number {
  return Math.round(second * 1000) / 1000;
}
