import { CaptionError } from '../caption-error.js';

/** The columns of our data, which data sets have too, by these names or others; and `duration`, in place of an end. */
export const COLUMNS = [
  'video_id',
  'text',
  'start_second',
  'end_second',
  'url',
  'title',
  'thumbnail',
  'word_starts',
  'chapter',
  'duration',
] as const;
const NEEDED = ['text', 'start_second'] as const;
/** What data sets call our columns, where they mean just the same. */
const ALSO_CALLED: Readonly<Partial<Record<Column, string>>> = { start_second: 'start', end_second: 'end' };
/** What they may call them, likeliest first; only to suggest them. */
const LIKELY: Readonly<Record<(typeof NEEDED)[number], readonly RegExp[]>> = {
  text: [
    /^(?:captions?|sentences?|transcripts?|transcription|utterance|subtitles?|content|speech)$/i,
    /text|caption|sentence|transcri|utterance|subtitle/i,
  ],
  start_second: [
    /^(?:start|begin|from|offset|timestamp|time)(?:$|[\s_-])/i,
    /start|begin|offset|onset|timestamp/i,
  ],
};

/** One of our columns, by the name that it has in our own files. */
export type Column = (typeof COLUMNS)[number];

/** Where our columns are: our name -> theirs. */
export type TableColumns = ReadonlyMap<Column, string>;

const NAMES_SHOWN = 20;

/**
 * Whether a table is one of captions: it has a column with text and one with when it starts.
 *
 * @param mapped - our column -> theirs, where theirs has another name
 */
export function hasOurColumns(names: readonly string[], mapped: ReadonlyMap<string, string>): boolean {
  return NEEDED.every((column) => placeOf(names, mapped.get(column) ?? column) !== undefined);
}

/** As {@link hasOurColumns}, but the starts may be in a column called `start`, too. */
export function hasTimedText(names: readonly string[], mapped: ReadonlyMap<string, string>): boolean {
  return NEEDED.every((column) => theirNameOf(column, names, mapped) !== undefined);
}

/**
 * Finds our columns among those of a table, whatever their case.
 *
 * @param names - all that the table has
 * @param mapped - our column -> theirs, where theirs has another name
 * @throws CaptionError when a column is missing that is needed or that was mapped
 */
export function findTableColumns(
  file: string,
  names: readonly string[],
  mapped: ReadonlyMap<string, string>,
): TableColumns {
  const has = `It has ${listed(names)}${names.length > NAMES_SHOWN ? ' and more' : ''}.`;
  for (const [ours, theirs] of mapped) {
    if (!COLUMNS.some((column) => column === ours)) {
      throw new CaptionError(`${file}: ${ours} is no column of ours; those are ${listed(COLUMNS)}.`);
    }
    if (placeOf(names, theirs) === undefined) {
      throw new CaptionError(`${file}: the table has no column "${theirs}" for ${ours}. ${has}`);
    }
  }
  const columns = new Map<Column, string>();
  for (const column of COLUMNS) {
    const theirs = theirNameOf(column, names, mapped);
    if (theirs !== undefined) {
      columns.set(column, theirs);
    }
  }
  const missing = NEEDED.filter((column) => !columns.has(column));
  if (missing.length > 0) {
    throw new CaptionError(
      `${file}: the table has no column ${missing.join(' and none ')}. ${has} ` +
        `Say which of them it is, as in ${suggestedMap(names, missing)}`,
      { fault: { code: 'no-columns', missing, columns: shownNames(names) } },
    );
  }
  return columns;
}

/**
 * What to type to say which columns are ours: `--map text=caption`, with NAME where no column is likely.
 *
 * @param names - all that the table has
 * @param wanted - the columns of ours that it lacks
 */
export function suggestedMap(
  names: readonly string[],
  wanted: readonly (typeof NEEDED)[number][] = NEEDED,
): string {
  const likely = wanted.map((column) => {
    const patterns = LIKELY[column];
    const name =
      patterns.map((pattern) => names.find((one) => pattern.test(one.trim()))).find(Boolean) ?? 'NAME';
    return `--map ${/^[\w.-]+$/.test(name) ? `${column}=${name}` : `"${column}=${name.slice(0, 60)}"`}`;
  });
  return likely.join(' ');
}

function theirNameOf(
  column: Column,
  names: readonly string[],
  mapped: ReadonlyMap<string, string>,
): string | undefined {
  const other = ALSO_CALLED[column];
  const own = placeOf(names, mapped.get(column) ?? column);
  return own ?? (other === undefined || mapped.has(column) ? undefined : placeOf(names, other));
}

function placeOf(names: readonly string[], wanted: string): string | undefined {
  const plain = (name: string): string => name.trim().toLowerCase();
  return names.find((name) => name === wanted) ?? names.find((name) => plain(name) === plain(wanted));
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? 'no columns' : shownNames(names).join(', ');
}

function shownNames(names: readonly string[]): string[] {
  return names.slice(0, NAMES_SHOWN).map((name) => name.slice(0, 60));
}
