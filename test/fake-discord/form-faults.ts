import { ApiError, INVALID_FORM_BODY, type FaultTree } from './api-error.js';
import { isMissing, isRecord, type JsonRecord } from './json.js';

/** Where a field lies in a request's body. */
export type FieldPath = readonly (string | number)[];

/** Bounds of a length, both ends included. */
export interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

/**
 * Length of a text as Discord's limits count it. The published OpenAPI document states the limits as JSON
 * Schema lengths, which count code points, so an emoji outside of the basic plane counts as one.
 */
export function textLength(text: string): number {
  return Array.from(text).length;
}

/** Gathers what is wrong with one body, and turns it into Discord's answer with code 50035. */
export class FormFaults {
  readonly found: { path: FieldPath; code: string; message: string }[] = [];

  /** Notes one fault. */
  add(path: FieldPath, code: string, message: string): void {
    this.found.push({ path, code, message });
  }

  /** Throws the 400 answer if anything was noted. */
  throwIfAny(): void {
    if (this.found.length === 0) return;
    throw new ApiError(400, INVALID_FORM_BODY, 'Invalid Form Body', this.tree());
  }

  /** The faults as Discord nests them: by field, then `_errors`. */
  tree(): FaultTree {
    const root: FaultTree = {};
    for (const { path, code, message } of this.found) {
      let node = root;
      for (const step of path) {
        const next = node[String(step)];
        if (next !== undefined && !Array.isArray(next)) node = next;
        else {
          const made: FaultTree = {};
          node[String(step)] = made;
          node = made;
        }
      }
      const errors = node['_errors'];
      if (Array.isArray(errors)) errors.push({ code, message });
      else node['_errors'] = [{ code, message }];
    }
    return root;
  }

  /** Notes a missing field. */
  required(path: FieldPath): void {
    this.add(path, 'BASE_TYPE_REQUIRED', 'This field is required');
  }

  /** Checks a length; the code depends on which bounds there are, as with Discord. */
  length(path: FieldPath, length: number, { min, max }: Bounds): void {
    const tooShort = min !== undefined && length < min;
    const tooLong = max !== undefined && length > max;
    if (!tooShort && !tooLong) return;
    if (min !== undefined && max !== undefined) {
      this.add(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
    } else if (tooLong) this.add(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
    else this.add(path, 'BASE_TYPE_MIN_LENGTH', `Must be ${min ?? 0} or more in length.`);
  }

  /** Checks a text field; undefined where it is missing or no text. */
  text(path: FieldPath, value: unknown, bounds: Bounds, optional = false): string | undefined {
    if (isMissing(value)) {
      if (!optional) this.required(path);
      return undefined;
    }
    if (typeof value !== 'string') {
      this.add(path, 'STRING_TYPE_CONVERT', `Could not interpret "${JSON.stringify(value)}" as string.`);
      return undefined;
    }
    this.length(path, textLength(value), bounds);
    return value;
  }

  /** Checks a whole number between two bounds; undefined where it is missing or wrong. */
  integer(path: FieldPath, value: unknown, { min, max }: Bounds, optional = false): number | undefined {
    if (isMissing(value)) {
      if (!optional) this.required(path);
      return undefined;
    }
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      this.add(path, 'NUMBER_TYPE_COERCE', `Value "${JSON.stringify(value)}" is not int.`);
      return undefined;
    }
    if (min !== undefined && value < min) {
      this.add(path, 'NUMBER_TYPE_MIN', `int value should be greater than or equal to ${min}.`);
      return undefined;
    }
    if (max !== undefined && value > max) {
      this.add(path, 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${max}.`);
      return undefined;
    }
    return value;
  }

  /** Checks a yes/no field, which may be left out. */
  boolean(path: FieldPath, value: unknown): boolean | undefined {
    if (isMissing(value)) return undefined;
    if (typeof value === 'boolean') return value;
    this.add(path, 'BOOLEAN_TYPE_CONVERT', 'Must be either true or false.');
    return undefined;
  }

  /** Checks that a number is one of a few. */
  oneOf(path: FieldPath, value: unknown, choices: readonly unknown[]): void {
    if (choices.includes(value)) return;
    this.add(path, 'BASE_TYPE_CHOICES', `Value must be one of {${choices.join(', ')}}.`);
  }

  /** Checks a list and its length; an empty one where it is missing or no list. */
  items(path: FieldPath, value: unknown, bounds: Bounds, optional = false): unknown[] {
    if (isMissing(value)) {
      if (!optional) this.required(path);
      return [];
    }
    if (!Array.isArray(value)) {
      this.add(path, 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
      return [];
    }
    this.length(path, value.length, bounds);
    return value as unknown[];
  }

  /** Checks an object; undefined where it is missing or something else. */
  record(path: FieldPath, value: unknown, optional = false): JsonRecord | undefined {
    if (isMissing(value)) {
      if (!optional) this.required(path);
      return undefined;
    }
    if (isRecord(value)) return value;
    this.add(path, 'MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType');
    return undefined;
  }

  /** Checks that nothing is in a list twice. */
  unique(path: FieldPath, items: readonly unknown[]): void {
    if (new Set(items).size === items.length) return;
    this.add(path, 'SET_TYPE_ALREADY_CONTAINS_VALUE', 'The set already contains this value');
  }

  /**
   * Checks a link: its length, that it is one, and that its scheme is allowed. A web address needs a host with a
   * dot in it; Discord refuses bare names such as `localhost`.
   *
   * @see https://github.com/rogerrum/alertmanager-discord/issues/19
   * @see https://github.com/go-gitea/gitea/issues/11124
   */
  url(path: FieldPath, value: unknown, max: number, schemes: readonly string[], optional = false): void {
    const text = this.text(path, value, { max }, optional);
    if (text === undefined) return;
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
    if (scheme !== undefined && !schemes.includes(scheme)) {
      const allowed = schemes.map((name) => `'${name}'`).join(', ');
      const message = `Scheme "${scheme}" is not supported. Scheme must be one of (${allowed}).`;
      this.add(path, 'URL_TYPE_INVALID_SCHEME', message);
    } else if (scheme === undefined || /\s/.test(text) || !URL.canParse(text) || hasBareHost(text)) {
      this.add(path, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
    }
  }
}

function hasBareHost(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && !/[.:]/.test(hostname);
}
