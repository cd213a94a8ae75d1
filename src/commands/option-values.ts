import type { CommandValues } from '../reply/reply.js';
import { UserError } from '../reply/user-error.js';
import type { OptionDefinition } from './command.js';

/** A command's option values, checked against its definition, whichever front end they came from. */
export class OptionValues {
  readonly #values = new Map<string, string | number | boolean>();

  /** @throws UserError when a required option is missing, a text too long, or a value of the wrong type */
  constructor(options: readonly OptionDefinition[], values: CommandValues) {
    for (const option of options) {
      const value = Object.hasOwn(values, option.name) ? values[option.name] : undefined;
      const missing = value === undefined || (typeof value === 'string' && value.trim() === '');
      if (!missing) this.#values.set(option.name, checked(option, value));
      else if (option.required) {
        throw new UserError(`Please give “${option.name}” a value.`, '/lecture help');
      }
    }
  }

  /** The trimmed text of an option, where it was given. */
  text(name: string): string | undefined {
    const value = this.#values.get(name);
    return typeof value === 'string' ? value.trim() : undefined;
  }

  /** The value of a number option, where it was given. */
  number(name: string): number | undefined {
    const value = this.#values.get(name);
    return typeof value === 'number' ? value : undefined;
  }

  /** Whether a flag was set. */
  flag(name: string): boolean {
    return this.#values.get(name) === true;
  }
}

function checked(option: OptionDefinition, value: string | number | boolean): string | number | boolean {
  switch (option.type) {
    case 'text': {
      const text = String(value);
      if (option.maxLength !== undefined && text.length > option.maxLength) {
        throw new UserError(
          `“${option.name}” can hold at most ${option.maxLength} characters, and this has ${text.length}; a few words are enough.`,
          '/lecture help',
        );
      }
      return text;
    }
    case 'number': {
      const number = typeof value === 'string' && !/^\d{1,9}$/.test(value) ? NaN : Number(value);
      if (!Number.isSafeInteger(number) || number < 1) {
        throw new UserError(`“${option.name}” takes a whole number from 1 on.`, `${option.name}:2`);
      }
      return number;
    }
    case 'flag': {
      const flag = String(value).toLowerCase();
      if (['true', 'yes', '1'].includes(flag)) return true;
      if (['false', 'no', '0'].includes(flag)) return false;
      throw new UserError(`“${option.name}” takes true or false.`, `${option.name}:true`);
    }
  }
}
