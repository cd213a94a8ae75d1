/** The values of a command's options, checked against its definition. */
export class OptionValues {
  constructor(private readonly values: ReadonlyMap<string, string | number | boolean>) {}

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
  /** Whether a flag was set. */
  flag(name: string): boolean {
    return this.values.get(name) === true;
  }
}
