/** So many characters of the last part of a token in a row are no coincidence, and half of what keeps others out. */
const TELLING = 12;

/**
 * The places where an output shows a bot's token, or half of the part of it that keeps others out, or a password: as it
 * is, escaped, or in base64 at whatever place of something longer. One of which half is too short to tell is looked for
 * as a whole.
 */
export function shownToken(output: string, token: string): string[] {
  const signature = token.slice(token.lastIndexOf('.') + 1);
  const halves = [token.slice(0, -TELLING), signature.slice(0, TELLING), signature.slice(-TELLING)];
  const telling = token.length < 2 * TELLING ? [token] : halves;
  const isShownIn = (text: string) => telling.some((part) => text.includes(part));
  return output.split('\n').filter((line) => [line, unescaped(line), ...unpacked(line)].some(isShownIn));
}

function unescaped(text: string): string {
  const character = (_all: string, code: string) => String.fromCharCode(Number.parseInt(code, 16));
  return text.replace(/(?:\\u00|\\x|%)([0-9a-f]{2})/gi, character);
}

/** What every stretch of base64 says, wherever its groups of four begin. */
function unpacked(text: string): string[] {
  const stretches = text.match(/[\w+/-]{16,}/g) ?? [];
  return stretches.flatMap((stretch) =>
    [0, 1, 2, 3].map((start) => Buffer.from(stretch.slice(start), 'base64').toString('latin1')),
  );
}
