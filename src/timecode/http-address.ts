/**
 * The address in the form browsers use, all in visible ASCII; undefined when it is not http or https.
 *
 * @param text - with white space around it or without
 */
export function httpAddress(text: string): string | undefined {
  const address = text.trim();
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address).href : undefined;
}
