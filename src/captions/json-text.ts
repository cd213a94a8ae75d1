/** What a text says as JSON. */
export interface JsonText {
  /**
   * The value; a list where each line has a value of its own, with `undefined` for a line that is empty or broken.
   * Undefined when the text is no JSON at all.
   */
  readonly value: unknown;
  /** Lines that are broken, from 1. */
  readonly brokenLines: readonly number[];
  /** What is wrong with a text that looks like JSON, as a sentence. */
  readonly fault: string | undefined;
}

const LOOKS_LIKE_JSON = /^\s*(?:\{\s*["}]|\[\s*[[{\]"])/;
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
  const lines = text.split(/\r\n|\r|\n/);
  const values = lines.map((line) => (line.trim() === '' ? undefined : parse(line)));
  const isOneALine = values.find((value) => value !== undefined)?.ok === true && lines.length > 1;
  if (!isOneALine) {
    return { ...none, fault: faultOf(whole.message, text) };
  }
  return {
    ...none,
    value: values.map((value) => (value?.ok === true ? value.value : undefined)),
    brokenLines: values.flatMap((value, index) => (value?.ok === false ? [index + 1] : [])),
  };
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

function faultOf(message: string, text: string): string {
  if (message.includes('end of JSON') || message.includes('Unterminated')) {
    return 'the JSON breaks off before its end';
  }
  const position = /position (\d+)/.exec(message)?.[1];
  const line = position === undefined ? '' : ` in line ${text.slice(0, Number(position)).split('\n').length}`;
  return `the JSON is damaged${line}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
