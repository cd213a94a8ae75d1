/** What a text says as JSON. */
export interface JsonText {
  /**
   * The value; a list where each line has a value of its own, with `undefined` for a line that is empty or broken.
   * Undefined when the text is no JSON at all.
   */
  readonly value: unknown;
  /** Lines that are broken, from 1. */
  readonly brokenLines: readonly number[];
  /** What is wrong with a text that looks like JSON. */
  readonly fault: JsonFault | undefined;
}

/** Why a text is no JSON. */
export interface JsonFault {
  /** In English, without a full stop. */
  readonly sentence: string;
  /** Whether there is more to it that is missing. */
  readonly breaksOff: boolean;
}

const LOOKS_LIKE_JSON = /^\s*(?:\{\s*["}]|\[\s*[[{\]"])/;
const SOME_BROKEN_LINES = 100;
const NO_NUMBERS = /NaN|-?Infinity/;

/**
 * Reads JSON, or one JSON value a line. `NaN` and `Infinity`, which are no JSON but which Python's programs write,
 * count as null.
 */
export function readJsonText(text: string): JsonText {
  const none = { value: undefined, brokenLines: [], fault: undefined };
  if (!LOOKS_LIKE_JSON.test(text)) {
    return none;
  }
  const whole = parse(text);
  if (whole.ok) {
    return { ...none, value: whole.value };
  }
  return readJsonLines(text) ?? { ...none, fault: faultOf(whole.message, text) };
}

/** Undefined when the first line is no JSON by itself, or hardly any is. */
function readJsonLines(text: string): JsonText | undefined {
  const values: unknown[] = [];
  const brokenLines: number[] = [];
  let read = 0;
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const parsed = line.trim() === '' ? undefined : parse(line);
    values.push(parsed?.ok === true ? parsed.value : undefined);
    if (parsed?.ok === true) {
      read += 1;
    } else if (parsed !== undefined) {
      brokenLines.push(index + 1);
      if (read === 0 || brokenLines.length > read + SOME_BROKEN_LINES) {
        return undefined;
      }
    }
  }
  return { value: values, brokenLines, fault: undefined };
}

type Parsed =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

function parse(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    if (NO_NUMBERS.test(text)) {
      const valid = withoutNoNumbers(text);
      return valid === text ? { ok: false, message: messageOf(error) } : parse(valid);
    }
    return { ok: false, message: messageOf(error) };
  }
}

/** Writes null for every number that is none, but not within strings. */
function withoutNoNumbers(text: string): string {
  let valid = '';
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('"', at);
    const outside = text.slice(at, open < 0 ? text.length : open);
    valid += outside.replace(/-?\b(?:NaN|Infinity)\b/g, 'null');
    if (open < 0) {
      break;
    }
    const close = endOfString(text, open);
    valid += text.slice(open, close);
    at = close;
  }
  return valid;
}

/** Where the string that opens at a quote has ended. */
function endOfString(text: string, open: number): number {
  let at = open + 1;
  while (at < text.length && text[at] !== '"') {
    at += text[at] === '\\' ? 2 : 1;
  }
  return Math.min(at + 1, text.length);
}

function faultOf(message: string, text: string): JsonFault {
  if (message.includes('end of JSON') || message.includes('Unterminated')) {
    return { sentence: 'the JSON breaks off before its end', breaksOff: true };
  }
  const position = /position (\d+)/.exec(message)?.[1];
  const line = position === undefined ? '' : ` in line ${text.slice(0, Number(position)).split('\n').length}`;
  return { sentence: `the JSON is damaged${line}`, breaksOff: false };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
