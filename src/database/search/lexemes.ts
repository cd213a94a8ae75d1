// What else stands among the terms of a segment, for its index to find it by. No term has an @.

/** Of the lectures of a server, or of those that all see where it is ''. */
export function serverLexeme(serverId: string): string {
  return `@server:${serverId}`;
}

/** Of one lecture. */
export function lectureLexeme(lectureId: string): string {
  return `@lecture:${lectureId}`;
}

/** So many words that may be part of a name have their initials kept together. */
export const INITIALS_LENGTH = 3;

/** Of words that follow one another with these initials. */
export function initialsLexeme(letters: string): string {
  return `@initials:${letters}`;
}
