import { parseArgs } from 'node:util';
import { ImportError } from './import-error.js';

/** What the operator asked for. */
export interface ImportOptions {
  /** Files and folders; none where lectures are to be removed, else at least one. */
  readonly paths: readonly string[];
  /** An id or a link, as it was typed. */
  readonly video: string | undefined;
  readonly title: string | undefined;
  /** A file or a folder. */
  readonly out: string | undefined;
  /** Our column -> theirs. */
  readonly columns: ReadonlyMap<string, string>;
  /** Ids or links of the videos whose lectures are to be removed. */
  readonly remove: readonly string[];
}

/** How the command is called, for the operator. */
export const IMPORT_USAGE = `Makes lectures of files of captions, so that the bot finds what is said in them.

  npm run import -- FILE… [--video ID|URL] [--title T] [--out data/NAME.csv] [--map text=caption]
  npm run import -- --remove ID|URL

FILE…     captions (.vtt, .srt, YouTube's .json3 and .srv3, Whisper's and whisper.cpp's .json and .tsv), notes
          ("[12:30] text" a line), or rows of segments (.csv, .json, .jsonl, .parquet); or a folder of such files.
          The .info.json that a downloader leaves beside them is found by itself.
--video   which video it is, where neither the file nor its name says it: dMUes74-nYY, or a link to it
--title   what the lecture is called
--out     the file to write, or a folder; else one file for each lecture, named by its video, where the bot looks
          for lectures (LECTURE_DATA, else the folder data)
--map     another name that a column has in the rows: ours=theirs; may be given several times. Ours are video_id,
          text, start_second, end_second, url, title, thumbnail, chapter, word_starts; and duration, which may
          stand in place of end_second
--remove  takes the lecture of a video out of the database; may be given several times

With LECTURE_DATABASE_URL lectures are put into that database, and no file is written: also files of segments as they
are, and a glossary.csv in place of the one there.

A lecture that was imported before is replaced. Files that were not imported are never changed; remove the rows that
they have of a lecture before you import it.

  npm run import -- "Lecture 7 [dMUes74-nYY].en.vtt"
  npm run import -- downloads
  npm run import -- talk.srt --video https://youtu.be/dMUes74-nYY --title "Lecture 7"
`;

const ADVICE = 'npm run import -- --help says how it is called.';

/**
 * Reads the arguments of the command.
 *
 * @returns undefined when help is asked for
 * @throws ImportError when they cannot be understood
 */
export function parseImportOptions(args: readonly string[]): ImportOptions | undefined {
  const { values, positionals } = parsed(args);
  if (values.help === true) return undefined;
  const { video, title, out, map = [], remove = [] } = values;
  if (positionals.length === 0 && remove.length === 0) {
    throw new ImportError(
      `Which files? For example: npm run import -- "Lecture 7 [dMUes74-nYY].en.vtt"\n${ADVICE}`,
    );
  }
  for (const [name, value] of Object.entries({ video, title, out, remove })) {
    if ([value ?? []].flat().some((text) => text.trim() === '')) {
      throw new ImportError(`There is nothing behind --${name}.\n${ADVICE}`);
    }
  }
  const isMore =
    [...positionals, ...map].length > 0 || [video, title, out].some((value) => value !== undefined);
  if (remove.length > 0 && isMore) {
    throw new ImportError(`--remove stands alone: remove lectures first, and then import others.\n${ADVICE}`);
  }
  return { paths: positionals, video, title, out, columns: new Map(map.map(columnPair)), remove };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        video: { type: 'string' },
        title: { type: 'string' },
        out: { type: 'string' },
        map: { type: 'string', multiple: true },
        remove: { type: 'string', multiple: true },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    // An id of YouTube's may start with a dash, which looks like an option; the parser says what to write instead.
    if (error instanceof TypeError) {
      const end = /[.?!]$/.test(error.message) ? '' : '.';
      throw new ImportError(`${error.message}${end}\n${ADVICE}`, { cause: error });
    }
    throw error;
  }
}

function columnPair(pair: string): [string, string] {
  const [ours = '', theirs = ''] = pair.split(/=(.*)/s).map((name) => name.trim());
  if (ours === '' || theirs === '') {
    throw new ImportError(
      `--map ${pair} does not say which column is which; write it as --map text=caption.\n${ADVICE}`,
    );
  }
  return [ours, theirs];
}
