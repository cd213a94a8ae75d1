import { readFileSync } from 'node:fs';
import pg from 'pg';
import { readQuestions } from '../lecture-files.js';
import { mixKinds, QUERY_KINDS } from '../queries.js';
import type { InDatabase } from './measurement.js';
import { isAnswered, openDatabase } from './open-database.js';
import { HITS, timeSearches } from './time-searches.js';

/** Measures searches in a database: `measure-database.js FOLDER URL`. */
const MS_PER_TICK = 10;

const [folder = '', url = ''] = process.argv.slice(2);
const questions = await readQuestions(folder);
const library = openDatabase(url);
const begin = performance.now();
await library.use(() => Promise.resolve());
const listMs = performance.now() - begin;
const find = (query: string) =>
  isAnswered(library.use(({ engine }) => engine.search({ query, limit: HITS })));
const complete = (typed: string) => isAnswered(library.use(({ engine }) => engine.complete(typed, 25)));
const searched = await timeSearches(questions, find, complete);

const all = mixKinds(questions.queries, QUERY_KINDS);
const client = new pg.Client(url);
await client.connect();
const [bot, database] = [process.cpuUsage(), await databaseMs()];
let refused = 0;
for (const query of all) if (!(await find(query))) refused++;
const used = process.cpuUsage(bot);
const result: InDatabase = {
  ...searched,
  botCpuMs: (used.user + used.system) / 1_000 / all.length,
  databaseCpuMs: ((await databaseMs()) - database) / all.length,
  listMs,
  asked: all.length,
  refused,
};
await client.end();
await library.close();
console.log(JSON.stringify(result));

/** What the processes of PostgreSQL that serve the bot have used of the processors so far, as Linux tells it. */
async function databaseMs(): Promise<number> {
  const { rows } = await client.query<{ pid: number }>(
    `SELECT pid FROM pg_stat_activity WHERE application_name = 'lecture-bot'`,
  );
  return rows.reduce((sum, { pid }) => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return sum + MS_PER_TICK * (Number(fields[11]) + Number(fields[12]));
  }, 0);
}
