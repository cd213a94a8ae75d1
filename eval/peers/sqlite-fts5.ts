import initSqlite from '@sqlite.org/sqlite-wasm';
import type { Corpus } from '../../src/corpus/corpus.js';
import { listSegments } from '../contestant.js';
import type { Contestant } from '../contestant.js';

const SELECT = 'SELECT rowid FROM segment WHERE segment MATCH ? ORDER BY rank LIMIT ?';

/** SQLite's FTS5 with the porter stemmer and bm25, in memory: any of the words; what is quoted stays a phrase. */
export async function sqliteFts5(corpus: Corpus): Promise<Contestant> {
  const sqlite = await initSqlite();
  const database = new sqlite.oo1.DB(':memory:');
  database.exec("CREATE VIRTUAL TABLE segment USING fts5(text, tokenize = 'porter unicode61')");
  const segments = listSegments(corpus);
  const insert = database.prepare('INSERT INTO segment (rowid, text) VALUES (?, ?)');
  for (const { id, text } of segments) insert.bind([id, text]).stepReset();
  insert.finalize();
  return {
    name: 'SQLite FTS5',
    find(query, limit) {
      const match = anyOf(query);
      if (match === '') return Promise.resolve([]);
      const rows = database.selectArrays(SELECT, [match, limit]);
      return Promise.resolve(rows.flatMap(([rowid]) => segments[Number(rowid)] ?? []));
    },
  };
}

/** FTS5 query for any of the words, each quoted, so that none is read as an operator. */
function anyOf(query: string): string {
  const terms = query.match(/"[^"]+"|[\p{L}\p{N}]+/gu) ?? [];
  return terms.map((term) => `"${term.replaceAll('"', '')}"`).join(' OR ');
}
