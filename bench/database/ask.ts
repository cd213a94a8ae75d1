import { readQuestions } from '../lecture-files.js';
import { findWithExcerpts } from '../own.js';
import { mixKinds, QUERY_KINDS } from '../queries.js';
import { summarise } from '../statistics.js';
import type { Asked } from './measurement.js';
import { isAnswered, openDatabase } from './open-database.js';
import { HITS } from './time-searches.js';

/** Asks for some time, as soon as there is an answer for the next one: `ask.js FOLDER URL`. */
const SECONDS = 30;
const WARM_UP = 20;

const [folder = '', url = ''] = process.argv.slice(2);
const { queries } = await readQuestions(folder);
const all = mixKinds(queries, QUERY_KINDS);
const library = openDatabase(url);
const answered = (query: string) =>
  isAnswered(library.use(({ engine }) => findWithExcerpts(engine, query, HITS)));
for (const query of all.slice(0, WARM_UP)) await answered(query);
const times: number[] = [];
let refused = 0;
const start = performance.now();
for (let next = 0; performance.now() - start < 1_000 * SECONDS; next++) {
  const begin = performance.now();
  const wasAnswered = await answered(all[next % all.length] ?? '');
  if (!wasAnswered) refused++;
  times.push(performance.now() - begin);
}
const seconds = (performance.now() - start) / 1_000;
await library.close();
const asked: Asked = { answers: times.length - refused, refused, seconds, latency: summarise(times) };
console.log(JSON.stringify(asked));
