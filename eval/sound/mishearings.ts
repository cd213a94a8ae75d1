/** What a speech recogniser wrote for a term. */
export interface Mishearing {
  /** The number of the recording, 1 or more: what comes of one speaker and one recogniser is alike. */
  readonly recording: number;
  /** The words that the recogniser wrote. */
  readonly heard: string;
  /** The term that was said, as a member types it. */
  readonly said: string;
}

/** Whether nothing may be learnt from a recording, as from every fifth: what is learnt must carry over to these. */
export function isHeldBack({ recording }: Mishearing): boolean {
  return recording % 5 === 0;
}

/**
 * Reads mishearings: one a line, `recording<TAB>heard<TAB>said`. Empty lines and lines that start with `#` are skipped.
 *
 * @param content - the file's text
 * @param file - the file's name, for messages
 * @throws {Error} at the first line that is not like that
 */
export function parseMishearings(content: string, file: string): readonly Mishearing[] {
  return content.split(/\r?\n/).flatMap((text, at): Mishearing[] => {
    if (text === '' || text.startsWith('#')) return [];
    const [number = '', heard = '', said = '', ...others] = text.split('\t');
    if (!/^[1-9]\d*$/.test(number) || heard === '' || said === '' || others.length > 0) {
      throw new Error(
        `${file}:${at + 1}: a number, what was heard and what was said are needed, between tabs`,
      );
    }
    return [{ recording: Number(number), heard, said }];
  });
}
