import { createRequire } from 'node:module';
import { join } from 'node:path';
import { listSegments } from '../../eval/contestant.js';
import type { Contestant } from '../../eval/contestant.js';
import { anyOf, CREATE_TABLE, INSERT, SELECT } from '../../eval/peers/fts5.js';
import type { WholeCorpus } from '../../src/corpus/corpus.js';

/** As much of better-sqlite3 as is used here. */
interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  transaction(work: () => void): () => void;
}
interface Statement {
  run(...values: readonly unknown[]): unknown;
  raw(): { all(...values: readonly unknown[]): readonly (readonly unknown[])[] };
}
type OpenDatabase = new (file: string) => Database;

/**
 * Where better-sqlite3 is installed, from the folder that npm runs scripts in. It compiles C for a minute and needs
 * a compiler, which nobody should have to wait for who only wants the bot: so it is a package of its own.
 */
const NATIVE_PACKAGE = join(process.cwd(), 'bench', 'native', 'package.json');

/** Loads better-sqlite3, or nothing where it is not installed. */
function loadNative(): OpenDatabase | undefined {
  try {
    return createRequire(NATIVE_PACKAGE)('better-sqlite3') as OpenDatabase;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

/** Whether FTS5 can be measured as compiled to machine code. */
export function hasNativeSqlite(): boolean {
  return loadNative() !== undefined;
}

/**
 * SQLite's FTS5 as the WebAssembly build is used by the evaluation, but compiled to machine code.
 *
 * @throws {Error} when better-sqlite3 is not installed
 */
export function sqliteNative(corpus: WholeCorpus): Promise<Contestant> {
  const Native = loadNative();
  if (Native === undefined) throw new Error('better-sqlite3 is missing; install it: npm run bench:native');
  const database = new Native(':memory:');
  database.exec(CREATE_TABLE);
  const segments = listSegments(corpus);
  const insert = database.prepare(INSERT);
  database.transaction(() => {
    for (const { id, text } of segments) insert.run(id, text);
  })();
  const select = database.prepare(SELECT).raw();
  return Promise.resolve({
    name: 'SQLite FTS5, native',
    find(query, limit) {
      const match = anyOf(query);
      const rows = match === '' ? [] : select.all(match, limit);
      return Promise.resolve(rows.flatMap(([rowid]) => segments[Number(rowid)] ?? []));
    },
  });
}
