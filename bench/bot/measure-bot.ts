import { openLibrary } from '../../src/library/open-library.js';
import { dataIn, readQuestions } from '../lecture-files.js';
import type { BotSearch } from '../measurement.js';
import { contestantOf, OWN_ENGINE } from '../own.js';
import { peakBytes } from '../peak-bytes.js';
import { mixKinds, QUERY_KINDS } from '../queries.js';
import { HITS, timeContestant } from '../time-contestant.js';
import { heldUpBy, holdUp } from './held-up.js';

/** Measures the search as the bot runs it, from a snapshot and in a thread of its own: `measure-bot.js FOLDER`. */
const [folder = ''] = process.argv.slice(2);
const { queries, beginnings } = await readQuestions(folder);
const all = mixKinds(queries, QUERY_KINDS);
const { result: library, heldUpMs: openingHeldUpMs } = await holdUp(() =>
  openLibrary({ data: dataIn(folder) }),
);
const own = contestantOf(library, OWN_ENGINE);
// The thread answers only when all is prepared for questions to come.
await own.complete(beginnings[0] ?? '');
const openedBytes = process.memoryUsage.rss();
const timing = await timeContestant(own, { queries, beginnings });
const heldUp = {
  search: await heldUpBy(all, (query) => own.find(query, HITS)),
  reply: await heldUpBy(all, own.reply),
  complete: await heldUpBy(beginnings, own.complete),
};
const measured: BotSearch = {
  ...timing,
  openingHeldUpMs,
  heldUp,
  openedBytes,
  searchedBytes: process.memoryUsage.rss(),
  peakBytes: peakBytes(),
};
console.log(JSON.stringify(measured));
await library.close();
