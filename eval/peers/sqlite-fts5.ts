import initSqlite from '@sqlite.org/sqlite-wasm';
import type { WholeCorpus } from '../../src/corpus/corpus.js';
import { listSegments } from '../contestant.js';
import type { Contestant } from '../contestant.js';
import { anyOf, CREATE_TABLE, INSERT, SELECT } from './fts5.js';

/** SQLite's FTS5 with the porter stemmer and bm25, in memory: any of the words; what is quoted stays a phrase. */
export async function sqliteFts5(corpus: WholeCorpus): Promise<Contestant> {
  const sqlite = await initSqlite();
  const database = new sqlite.oo1.DB(':memory:');
  database.exec(CREATE_TABLE);
  const segments = listSegments(corpus);
  const insert = database.prepare(INSERT);
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
