import type { AttachedFile } from './attached-file.js';
import type { GivenValue } from './option.js';

/** The values of a command's options, checked against its definition. */
export class OptionValues {
  constructor(private readonly values: ReadonlyMap<string, GivenValue>) {}

  /** The trimmed text of an option, where it was given. */
  text(name: string): string | undefined {
    const value = this.values.get(name);
    return typeof value === 'string' ? value : undefined;
  }

  /** The value of a number option, 1 or more, where it was given. */
  number(name: string): number | undefined {
    const value = this.values.get(name);
    return typeof value === 'number' ? value : undefined;
  }

  /** The file of an option, where one was attached. */
  file(name: string): AttachedFile | undefined {
    const value = this.values.get(name);
    return typeof value === 'object' ? value : undefined;
  }

  /** Whether a flag was set. */
  flag(name: string): boolean {
    return this.values.get(name) === true;
  }
}
