import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isGlossary } from '../../corpus/csv/csv-files.js';
import { isMissing } from '../../disk/look.js';

/** A file that is not imported, and why. */
export interface PassedOver {
  readonly path: string;
  /** As it reads behind the path and a colon. */
  readonly why: string;
}

/** What there is to import. */
export interface Inputs {
  /** Files that may hold captions, each once. */
  readonly captions: readonly string[];
  /** Descriptions of videos by a downloader. */
  readonly infos: readonly string[];
  /** What lies beside captions and is none. */
  readonly leftOut: readonly PassedOver[];
  /** What was asked for and is not there. */
  readonly failed: readonly PassedOver[];
}

const INFO = /\.info\.json$/i;
const OTHERS: readonly (readonly [name: RegExp, why: string])[] = [
  [/^\./, 'a hidden file'],
  [
    /\.(?:mp4|m4v|mkv|webm|mov|avi|flv|3gp|mp3|m4a|ogg|oga|opus|wav|flac|aac)$/i,
    'a recording, not its captions',
  ],
  [/\.(?:jpe?g|png|webp|gif|avif|bmp|svg)$/i, 'a picture'],
  [/\.snapshot$/i, 'what the bot keeps for its next start, not captions'],
  [/\.(?:part|ytdl|temp|tmp|crdownload|aria2)$/i, 'a download that was not finished'],
  [/\.(?:live_chat|comments)\.json$/i, 'what viewers wrote, not what was said'],
  [/\.(?:description|annotations\.xml|url|webloc|desktop|nfo|log|html?|md|pdf)$/i, 'not captions'],
];

const FOLDER_WITHIN = 'a folder in a folder; name it itself to import what is in it';
/** Whoever reads a pipe waits for as long as nobody writes to it. */
const NO_FILE = 'neither a file nor a folder';

/**
 * Finds the files that the operator named, and of folders those directly in them. What a downloader puts beside
 * captions is told apart by its name.
 */
export async function findInputs(paths: readonly string[]): Promise<Inputs> {
  const inputs = {
    captions: new Set<string>(),
    infos: new Set<string>(),
    leftOut: [] as PassedOver[],
    failed: [] as PassedOver[],
  };
  const addFile = (path: string) => {
    const other = otherOf(path);
    if (other !== undefined) inputs.leftOut.push({ path, why: other });
    else (INFO.test(path) ? inputs.infos : inputs.captions).add(path);
  };
  const addFromFolder = async (path: string) => {
    try {
      const found = await stat(path);
      if (found.isFile()) addFile(path);
      else inputs.leftOut.push({ path, why: found.isDirectory() ? FOLDER_WITHIN : NO_FILE });
      return found.isFile();
    } catch (error) {
      // Editors leave hidden links to nothing.
      if (otherOf(path) !== undefined) addFile(path);
      else inputs.failed.push({ path, why: missing(path, error) });
      return true;
    }
  };
  for (const path of paths) {
    try {
      const found = await stat(path);
      if (found.isFile()) {
        addFile(path);
      } else if (found.isDirectory()) {
        let files = 0;
        for (const name of (await readdir(path)).sort())
          files += (await addFromFolder(join(path, name))) ? 1 : 0;
        if (files === 0) inputs.failed.push({ path, why: 'there are no files in this folder.' });
      } else {
        inputs.failed.push({ path, why: `${NO_FILE}. Save what comes from it to a file first.` });
      }
    } catch (error) {
      inputs.failed.push({ path, why: missing(path, error) });
    }
  }
  const [captions, infos] = [[...inputs.captions], [...inputs.infos]];
  return { captions, infos, leftOut: inputs.leftOut, failed: inputs.failed };
}

/** What a file is by its name, where it is no captions. */
function otherOf(path: string): string | undefined {
  if (isGlossary(path)) return 'a glossary, not captions';
  return OTHERS.find(([name]) => name.test(basename(path)))?.[1];
}

function missing(path: string, error: unknown): string {
  if (!isMissing(error)) {
    return `it cannot be read: ${error instanceof Error ? error.message : String(error)}.`;
  }
  return /[*?]/.test(path)
    ? 'there is no such file, and this system does not put names in place of *. Give the folder itself.'
    : 'there is no such file. Check the name, and put it in quotes if there are spaces or brackets in it.';
}
