import pg from 'pg';
import { Database } from '../../src/database/database.js';
import { databaseSink } from '../../src/program/database-sink.js';
import { readCorpus } from '../lecture-files.js';
import type { Filled } from './measurement.js';

/** Brings lectures into a database as an import does: `fill.js FOLDER URL`. */
const LECTURES_AT_ONCE = 125;

const [folder = '', url = ''] = process.argv.slice(2);
const { lectures } = await readCorpus(folder);
const database = new Database({ url });
const begin = performance.now();
await database.migrate();
const sink = databaseSink(database);
for (let at = 0; at < lectures.length; at += LECTURES_AT_ONCE) {
  await sink.storeLectures(lectures.slice(at, at + LECTURES_AT_ONCE));
}
await database.analyze();
const ms = performance.now() - begin;
await database.close();
const client = new pg.Client(url);
await client.connect();
const { rows: tables } = await client.query<{ name: string; bytes: string }>(
  `SELECT relname AS name, pg_total_relation_size(oid) AS bytes FROM pg_class
   WHERE relnamespace = 'lecture_bot'::regnamespace AND relkind = 'r' ORDER BY 2 DESC`,
);
const { rows: whole } = await client.query<{ bytes: string }>(
  'SELECT pg_database_size(current_database()) AS bytes',
);
await client.end();
const filled: Filled = {
  ms,
  lectures: lectures.length,
  bytes: Number(whole[0]?.bytes),
  tables: tables.map(({ name, bytes }) => ({ name, bytes: Number(bytes) })),
};
console.log(JSON.stringify(filled));
