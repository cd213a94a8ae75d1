/** A section of a lecture, as a person who read it would list it. */
export interface Section {
  /** When it starts, in seconds from the start of the video. */
  readonly startSecond: number;
  /** Whether it is a topic of its own; else it is a step within one. */
  readonly isTopic: boolean;
  readonly name: string;
}

/** Something wrong in a file of sections, with the place where it is. */
export class SectionFileError extends Error {
  override readonly name = 'SectionFileError';

  constructor(file: string, line: number, what: string) {
    super(`${file}:${line}: ${what}`);
  }
}

const HEADER = 'start_second\tlevel\tsection';

const LINE = /^(?<start>\d+)\t(?<level>[12])\t(?<name>[^\t]*\S[^\t]*)$/;

/**
 * Reads the sections of a lecture: after a line that names the columns one a line,
 * `start_second<TAB>level<TAB>section`, where the level is 1 for a topic and 2 for a step within one. They are in
 * order of time.
 *
 * @param content - the file's text; line ends may be LF or CRLF
 * @param file - the file's name, for messages
 * @throws {SectionFileError} at the first line that is not like that, or when there is no section
 */
export function parseSections(content: string, file: string): readonly Section[] {
  const [header, ...lines] = content.trimEnd().split(/\r?\n/);
  if (header !== HEADER)
    throw new SectionFileError(file, 1, `expected "${HEADER.replaceAll('\t', '<TAB>')}"`);
  if (lines.length === 0) throw new SectionFileError(file, 1, 'no section follows');
  let latest = -1;
  return lines.map((text, index) => {
    const groups = LINE.exec(text)?.groups;
    const line = index + 2;
    if (groups === undefined)
      throw new SectionFileError(file, line, 'expected start_second, 1 or 2, and a name');
    const startSecond = Number(groups['start']);
    if (startSecond <= latest) throw new SectionFileError(file, line, 'starts no later than the one before');
    latest = startSecond;
    return { startSecond, isTopic: groups['level'] === '1', name: groups['name'] ?? '' };
  });
}
