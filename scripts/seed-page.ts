/** The columns of the sample and of `data/segments.csv`, in order. */
const SEED_COLUMNS = ['video_id', 'text', 'start_second', 'end_second', 'url', 'title', 'thumbnail'] as const;

/** One row of the sample, in the order of `SEED_COLUMNS`: all as text, times in plain digits. */
export type SeedRow = readonly string[];

const TIME_COLUMNS = new Set<string>(['start_second', 'end_second']);
const TIME = /^\d{1,3}(?:,\d{3})*$|^\d+$/;

/** Ends the head of the table, as in `---|---|`. */
const RULE = /^(?:---\|)+$/;

const COLUMN_END = / \|(?= |$)/;

/**
 * Reads the table of segments from the saved text of a data set's page. The head (one line per column name,
 * followed by lines of statistics) ends with a rule of dashes; a row is one line, its columns parted by ` | `,
 * with ` |` at its end, which may be missing after the last column of the last row; what follows is the foot of
 * the page. Text is kept exactly as it stands.
 *
 * @throws Error naming the line when the page is not of that form
 */
export function parseSeedPage(page: string): SeedRow[] {
  const lines = page.split(/\r?\n/);
  const rule = lines.findIndex((line) => RULE.test(line));
  if (rule < 0) {
    throw new Error('The page has no table: there is no line of dashes such as ---|---|.');
  }
  const head = lines.slice(0, rule);
  const columns = head.filter((line, index) => index === 0 || line.startsWith('| '));
  const names = columns.map((line) => line.replace(/^\| /, '').trim());
  if (names.join() !== SEED_COLUMNS.join()) {
    throw new Error(
      `The table should have the columns ${SEED_COLUMNS.join(', ')}; it has ${names.join(', ')}.`,
    );
  }
  const rows: SeedRow[] = [];
  for (const [index, line] of lines.entries()) {
    if (index > rule && line.endsWith('|')) {
      rows.push(parseRow(line, index + 1));
    }
  }
  return rows;
}

function parseRow(line: string, lineNumber: number): SeedRow {
  const fields = line
    .split(COLUMN_END)
    .map((field, index) => (index === 0 ? field : field.replace(/^ /, '')));
  if (fields.length !== SEED_COLUMNS.length && fields.at(-1) === '') {
    fields.pop();
  }
  if (fields.length !== SEED_COLUMNS.length) {
    throw new Error(`Line ${lineNumber} has ${fields.length} columns instead of ${SEED_COLUMNS.length}.`);
  }
  return SEED_COLUMNS.map((name, index) => {
    const field = fields[index] ?? '';
    return TIME_COLUMNS.has(name) ? plainDigits(field, name, lineNumber) : field;
  });
}

/** Writes `2,082` as `2082`. */
function plainDigits(field: string, column: string, lineNumber: number): string {
  if (!TIME.test(field)) {
    throw new Error(
      `Line ${lineNumber}: ${column} should be whole seconds, but is ${JSON.stringify(field)}.`,
    );
  }
  return String(Number(field.replaceAll(',', '')));
}

/** Writes rows as CSV (RFC 4180, but with a line feed alone at each line's end), under a line of column names. */
export function seedCsv(rows: readonly SeedRow[]): string {
  return [SEED_COLUMNS, ...rows].map((row) => `${row.map(csvField).join(',')}\n`).join('');
}

function csvField(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
