import pg from 'pg';
import { readQuestions } from '../lecture-files.js';
import { mixKinds, QUERY_KINDS } from '../queries.js';
import { findWithExcerpts, SUGGESTIONS } from '../own.js';
import type { InDatabase } from './measurement.js';
import { isAnswered, openDatabase } from './open-database.js';
import { databaseTime, ownMs } from './processor-time.js';
import { HITS, timeSearches } from './time-searches.js';

/** Measures searches in a database: `measure-database.js FOLDER URL`. */
const [folder = '', url = ''] = process.argv.slice(2);
const questions = await readQuestions(folder);
const library = openDatabase(url);
const begin = performance.now();
await library.use(() => Promise.resolve());
const listMs = performance.now() - begin;
const find = (query: string) =>
  isAnswered(library.use(({ engine }) => findWithExcerpts(engine, query, HITS)));
const complete = (typed: string) =>
  isAnswered(library.use(({ engine }) => engine.complete(typed, SUGGESTIONS)));
const searched = await timeSearches(questions, find, complete);

const all = mixKinds(questions.queries, QUERY_KINDS);
const client = new pg.Client(url);
await client.connect();
const databaseMs = databaseTime(client);
const [bot, database] = [ownMs(), await databaseMs()];
let refused = 0;
for (const query of all) if (!(await find(query))) refused++;
const result: InDatabase = {
  ...searched,
  botCpuMs: (ownMs() - bot) / all.length,
  databaseCpuMs: ((await databaseMs()) - database) / all.length,
  listMs,
  asked: all.length,
  refused,
};
await client.end();
await library.close();
console.log(JSON.stringify(result));
