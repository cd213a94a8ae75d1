import type { Described } from '../../texts/command-texts.js';
import type { Texts } from '../../texts/texts.js';
import type { AttachedFile } from './attached-file.js';

/** One option of a command. */
export type OptionDefinition = OfferedOption | HiddenOption;

/** An option that Discord's menu offers. */
export interface OfferedOption extends OptionRules {
  /** What it is called there. */
  readonly described: (texts: Texts) => Described;
  readonly hidden?: false;
}

/** An option for buttons and the console only. */
interface HiddenOption extends OptionRules {
  readonly described?: undefined;
  readonly hidden: true;
}

interface OptionRules {
  /** What our own code and Discord know it by, and English members: in lower case. */
  readonly name: string;
  readonly type: 'text' | 'flag' | 'number' | 'file';
  readonly required?: boolean;
  /**
   * Longest text accepted, in code points: so counts the JSON Schema in which Discord publishes its limits, and
   * an emoji is one character.
   */
  readonly maxLength?: number;
  /** Where suggestions come from while a member types. */
  readonly completes?: 'lecture' | 'own-lecture' | 'query';
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

/** An option's name as whoever reads the texts sees it. */
export function optionName(option: OptionDefinition, texts: Texts): string {
  return option.described?.(texts).name ?? option.name;
}

/** Checks a value, whichever front end it came from. A blank text counts as left out. */
export function checkValue(
  option: OptionDefinition,
  value: GivenValue | undefined,
  texts: Texts,
): CheckedValue {
  const { refusals } = texts;
  const name = optionName(option, texts);
  if (value === undefined || (typeof value === 'string' && value.trim() === '')) {
    return option.required
      ? { ok: false, fault: refusals.valueMissing(name) }
      : { ok: true, value: undefined };
  }
  if (typeof value === 'object') {
    return option.type === 'file' ? { ok: true, value } : { ok: false, fault: refusals.takesNoFile(name) };
  }
  switch (option.type) {
    case 'file':
      return { ok: false, fault: refusals.takesFile(name) };
    case 'text':
      return checkText(option, String(value), texts);
    case 'number': {
      const number = typeof value === 'string' && !/^\d+$/.test(value) ? NaN : Number(value);
      return Number.isSafeInteger(number) && number >= 1 && number <= GREATEST_NUMBER
        ? { ok: true, value: number }
        : { ok: false, fault: refusals.takesNumber(name, GREATEST_NUMBER), instead: 1 };
    }
    case 'flag': {
      const flag = String(value).toLowerCase();
      if (['true', 'yes', '1'].includes(flag)) return { ok: true, value: true };
      if (['false', 'no', '0'].includes(flag)) return { ok: true, value: false };
      return { ok: false, fault: refusals.takesFlag(name), instead: true };
    }
  }
}

function checkText(option: OptionDefinition, text: string, texts: Texts): CheckedValue {
  const { maxLength = Infinity } = option;
  const length = Array.from(text).length;
  return length <= maxLength
    ? { ok: true, value: text.trim() }
    : { ok: false, fault: texts.refusals.tooLong(optionName(option, texts), maxLength, length) };
}
