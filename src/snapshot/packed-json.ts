/** Packs a value that JSON can say, for what is small or has no regular form. */
export function packJson(value: object): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** @returns what was packed; its form is for the caller to know, as of every section of a snapshot with the right key */
export function unpackJson(bytes: Uint8Array): unknown {
  return JSON.parse(Buffer.from(bytes).toString());
}
