import type { AttachedFile } from './attached-file.js';

/** One option of a command. */
export interface OptionDefinition {
  /** 1-32 lower-case letters (Discord's limit). */
  readonly name: string;
  /** 1-100 characters (Discord's limit). */
  readonly description: string;
  readonly type: 'text' | 'flag' | 'number' | 'file';
  readonly required?: boolean;
  /**
   * Longest text accepted, in code points: so counts the JSON Schema in which Discord publishes its limits, and
   * an emoji is one character.
   */
  readonly maxLength?: number;
  /** Where suggestions come from while a member types. */
  readonly completes?: 'lecture' | 'own-lecture' | 'query';
  /** Not offered in Discord's menu: for buttons and the console only. */
  readonly hidden?: boolean;
}

/** A value as a front end has it. */
export type GivenValue = string | number | boolean | AttachedFile;

/** The option values of a command as a front end has them, by option name. */
export type GivenValues = Readonly<Record<string, GivenValue>>;

/** An option's value once it is checked, or what is wrong with it and which value would do. */
export type CheckedValue =
  | { readonly ok: true; readonly value: GivenValue | undefined }
  | { readonly ok: false; readonly fault: string; readonly instead?: string | number | boolean };

/** The greatest value of a number option. */
const GREATEST_NUMBER = 999_999_999;

/** Checks a value, whichever front end it came from. A blank text counts as left out. */
export function checkValue(option: OptionDefinition, value: GivenValue | undefined): CheckedValue {
  if (value === undefined || (typeof value === 'string' && value.trim() === '')) {
    return option.required
      ? { ok: false, fault: `Please give “${option.name}” a value.` }
      : { ok: true, value: undefined };
  }
  if (typeof value === 'object') {
    return option.type === 'file'
      ? { ok: true, value }
      : { ok: false, fault: `“${option.name}” takes no file.` };
  }
  switch (option.type) {
    case 'file':
      return { ok: false, fault: `“${option.name}” takes a file, attached to the command in Discord.` };
    case 'text':
      return checkText(option, String(value));
    case 'number': {
      const number = typeof value === 'string' && !/^\d+$/.test(value) ? NaN : Number(value);
      return Number.isSafeInteger(number) && number >= 1 && number <= GREATEST_NUMBER
        ? { ok: true, value: number }
        : { ok: false, fault: `“${option.name}” takes a whole number from 1 to 999,999,999.`, instead: 1 };
    }
    case 'flag': {
      const flag = String(value).toLowerCase();
      if (['true', 'yes', '1'].includes(flag)) return { ok: true, value: true };
      if (['false', 'no', '0'].includes(flag)) return { ok: true, value: false };
      return { ok: false, fault: `“${option.name}” takes true or false.`, instead: true };
    }
  }
}

function checkText({ name, maxLength = Infinity }: OptionDefinition, text: string): CheckedValue {
  const length = Array.from(text).length;
  return length <= maxLength
    ? { ok: true, value: text.trim() }
    : { ok: false, fault: `“${name}” can hold at most ${maxLength} characters, and this has ${length}.` };
}
