/** A key of an index in PostgreSQL has at most 2,704 bytes, and each of these takes three at most. */
const LONGEST = 500;

/**
 * A term as it is stored: of one that is longer than any word, its beginning, in UTF-16 code units. Whoever looks for
 * such a one has to look for the same.
 */
export function storedWord(term: string): string {
  return term.length > LONGEST ? term.slice(0, LONGEST).toWellFormed() : term;
}

// Lexemes that no term can be. They are stored among the words of each segment, so that one condition asks for both.

/** Stands for the server whose lecture it is; the server of shared ones is ''. */
export function serverLexeme(serverId: string): string {
  return `@server:${serverId}`;
}

/** Stands for the lecture that a segment is in. */
export function lectureLexeme(lectureId: number | string): string {
  return `@lecture:${lectureId}`;
}

/** Stands for three words in a row with these initials; see `initialRuns`. */
export function initialsLexeme(letters: string): string {
  return `@initials:${letters}`;
}

/** Stands for a character of a script without spaces, or for two side by side; see `characterPairs`. */
export function charactersLexeme(characters: string): string {
  return `@characters:${characters}`;
}

/** Stands for a term that the segment itself says more than once. */
export function againLexeme(term: string): string {
  return `@again:${storedWord(term)}`;
}

/**
 * Lexemes as the text of a `tsvector`.
 *
 * @param said - in their order, which phrases are found by
 * @param own - so many of them, the first, are the segment's own, and marked as such: by the letter A
 * @param beside - without a place
 */
export function lexemesText(said: readonly string[], own: number, beside: readonly string[]): string {
  const placed = said.map((term, at) => `${quotedLexeme(term)}:${at + 1}${at < own ? 'A' : ''}`);
  return [...placed, ...beside.map(quotedLexeme)].join(' ');
}

/** A lexeme as it stands in the text of a `tsvector` and of a `tsquery`. */
export function quotedLexeme(lexeme: string): string {
  return `'${lexeme.replace(/['\\]/g, '$&$&')}'`;
}
