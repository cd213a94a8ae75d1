/** Stands in place of a secret. */
const REPLACED = '[secret]';

/** Anything shorter is no secret, and stands in a log by chance. */
const SHORTEST_SECRET = 6;

/** From this length on a secret is looked for in other forms, and so is a part of it: shorter ones come up by chance. */
const SHORTEST_FORM = 16;

/**
 * Makes a function that takes secrets out of a text, in whatever form they may have come in: as they are, with the
 * escapes of JSON or of an address, in base64 (also as a part of something longer), and of a bot's token the last part
 * by itself: with its signature missing nobody gets in, and the parts before are an id and a time.
 *
 * @param secrets - those of less than 6 characters are passed over
 */
export function redactor(secrets: readonly string[]): (text: string) => string {
  const forms = [...new Set(secrets.flatMap(formsOf))].sort((a, b) => b.length - a.length);
  return (text) => forms.reduce((rest, form) => rest.replaceAll(form, REPLACED), text);
}

function formsOf(secret: string): string[] {
  if (secret.length < SHORTEST_SECRET) return [];
  const other = [
    encodeURIComponent(secret),
    ...base64Forms(secret),
    secret.slice(secret.lastIndexOf('.') + 1),
  ];
  return [secret, jsonEscaped(secret), ...other.filter(({ length }) => length >= SHORTEST_FORM)];
}

function jsonEscaped(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/**
 * How a secret reads within the base64 of a longer text. Every 3 bytes become 4 characters, so there are three ways,
 * by how many bytes stand before it; the characters that it shares with what is around are left out.
 */
function base64Forms(secret: string): string[] {
  return [0, 1, 2].flatMap((before) => {
    const bytes = Buffer.from(' '.repeat(before) + secret);
    const own = [Math.ceil((before * 4) / 3), Math.floor((bytes.length * 4) / 3)] as const;
    return (['base64', 'base64url'] as const).map((encoding) => bytes.toString(encoding).slice(...own));
  });
}
