/** A segment that holds what a query asks for, as whoever judged the query saw it. */
export interface Judgement {
  /** The video it belongs to; left out in files that judge one lecture only. */
  readonly videoId: string | undefined;
  /** Where the segment starts, whole seconds. */
  readonly startSecond: number;
  /** 3: explained or exactly said there; 2: clearly about it; 1: mentions it. */
  readonly grade: Grade;
}

/** How well a segment answers a query. */
export type Grade = 1 | 2 | 3;

/** A query with the segments that answer it. */
export interface JudgedQuery {
  /** What sort of query it is, for the table: a word such as `garbled` or `typo`. */
  readonly kind: string;
  /** As a member types it. */
  readonly query: string;
  /** Empty when the lectures do not hold what it asks for. */
  readonly judgements: readonly Judgement[];
  /** Line in its file, 1 or more. */
  readonly line: number;
}

/** Something wrong in a file of judged queries, with the place where it is. */
export class QueryFileError extends Error {
  override readonly name = 'QueryFileError';

  constructor(file: string, line: number, what: string) {
    super(`${file}:${line}: ${what}`);
  }
}

const KIND = /^[a-z][a-z-]*$/;
const JUDGEMENT = /^(?:(?<video>\S+)\/)?(?<start>\d+):(?<grade>[123])$/;

/**
 * Reads judged queries: one a line, `kind<TAB>query<TAB>judgements`, where the judgements are
 * `start_second:grade` or `video_id/start_second:grade`, separated by spaces, or `-` for a query that the
 * lectures do not answer. Empty lines and lines that start with `#` are skipped.
 *
 * @param content - the file's text; line ends may be LF or CRLF
 * @param file - the file's name, for messages
 * @throws {QueryFileError} at the first line that is not like that, or holds a query for the second time
 */
export function parseJudgedQueries(content: string, file: string): readonly JudgedQuery[] {
  const queries: JudgedQuery[] = [];
  const lineOfQuery = new Map<string, number>();
  for (const [index, text] of content
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (text.trim() === '' || text.startsWith('#')) continue;
    const judged = parseLine(text, file, index + 1);
    const earlier = lineOfQuery.get(judged.query);
    if (earlier !== undefined) {
      throw new QueryFileError(file, judged.line, `the query stands in line ${earlier} already`);
    }
    lineOfQuery.set(judged.query, judged.line);
    queries.push(judged);
  }
  return queries;
}

function parseLine(text: string, file: string, line: number): JudgedQuery {
  const columns = text.split('\t');
  const [kind, query, judgements] = columns.map((column) => column.trim());
  if (columns.length !== 3 || kind === undefined || query === undefined || judgements === undefined) {
    throw new QueryFileError(
      file,
      line,
      `expected kind, query and judgements between tabs, found ${columns.length} columns`,
    );
  }
  if (!KIND.test(kind)) {
    throw new QueryFileError(file, line, `the kind "${kind}" is not a lower-case word`);
  }
  if (query === '') throw new QueryFileError(file, line, 'the query is empty');
  return { kind, query, judgements: parseJudgements(judgements, file, line), line };
}

function parseJudgements(text: string, file: string, line: number): readonly Judgement[] {
  if (text === '-') return [];
  const seen = new Set<string>();
  return text.split(/ +/).map((part) => {
    const groups = JUDGEMENT.exec(part)?.groups;
    if (groups === undefined) {
      throw new QueryFileError(
        file,
        line,
        `"${part}" is neither start_second:grade with a grade of 1 to 3 nor -`,
      );
    }
    const place = part.slice(0, part.lastIndexOf(':'));
    if (seen.has(place)) throw new QueryFileError(file, line, `${place} is graded twice`);
    seen.add(place);
    return {
      videoId: groups['video'],
      startSecond: Number(groups['start']),
      grade: Number(groups['grade']) as Grade,
    };
  });
}
