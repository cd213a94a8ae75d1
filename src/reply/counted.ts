/** A number with its noun, for people: `1 lecture`, `1,204 segments`. The noun's plural must be its own with an s. */
export function counted(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
