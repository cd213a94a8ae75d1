import pg from 'pg';
import { isAnswered, openDatabase } from '../database/open-database.js';
import { databaseTime, ownMs } from '../database/processor-time.js';
import { readCorpus, readQuestions } from '../lecture-files.js';
import { mixKinds, QUERY_KINDS } from '../queries.js';
import { hostileTexts } from './hostile-texts.js';
import { measureTexts } from './measure-texts.js';
import type { AbuseMeasurement } from './render-abuse.js';
import { WAYS } from './ways.js';

/**
 * Measures how long hostile texts take with lectures in a database, in the bot and in PostgreSQL together:
 * `measure-in-database.js FOLDER URL`.
 */
const [folder = '', url = ''] = process.argv.slice(2);
const { queries } = await readQuestions(folder);
const corpus = await readCorpus(folder);
const library = openDatabase(url);
const client = new pg.Client(url);
await client.connect();
const databaseMs = databaseTime(client);
const times = await measureTexts({
  ordinary: mixKinds(queries, QUERY_KINDS),
  textOf: hostileTexts(corpus),
  ways: WAYS,
  times: 3,
  put: ({ run }, text) => isAnswered(library.use((seen) => run(text, { ...seen, own: undefined }))),
  usedMs: async () => ownMs() + (await databaseMs()),
  tell: console.error,
});
const measured: AbuseMeasurement = { segments: corpus.segmentCount, ...times };
console.log(JSON.stringify(measured));
await client.end();
await library.close();
