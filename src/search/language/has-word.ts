/** Whether there is anything in a text to search for: a letter or a digit. Marks by themselves are nothing. */
export function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
