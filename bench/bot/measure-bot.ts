import { openLibrary } from '../../src/library/open-library.js';
import { addLecture, dataIn, readQuestions } from '../lecture-files.js';
import type { BotSearch } from '../measurement.js';
import { contestantOf, OWN_ENGINE } from '../own.js';
import { peakBytes } from '../peak-bytes.js';
import { mixKinds, QUERY_KINDS } from '../queries.js';
import { HITS, timeContestant } from '../time-contestant.js';
import { heldUpBy, longestTurn } from './held-up.js';

// Measures the search as the bot runs it, from a snapshot and in a thread of its own: `measure-bot.js FOLDER`.

/** Each time with other lectures than there were, so that they are read, checked and indexed. */
const RELOADS = 2;

const [folder = ''] = process.argv.slice(2);
const { queries, beginnings } = await readQuestions(folder);
const all = mixKinds(queries, QUERY_KINDS);
const open = () => openLibrary({ data: dataIn(folder) });
let library = await open();
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
const searched = { searchedBytes: process.memoryUsage.rss(), peakBytes: peakBytes() };
const reloadHeldUpMs = await longestTurn(async () => {
  for (let count = 0; count < RELOADS; count++) {
    await addLecture(folder, `added-${count}`);
    const next = await open();
    if (next.isFromSnapshot) throw new Error('the change of the lectures went unnoticed');
    await library.close();
    library = next;
    await library.engine.search({ query: all[0] ?? '', limit: HITS });
  }
});
const measured: BotSearch = {
  ...timing,
  heldUp,
  reloadHeldUpMs,
  openedBytes,
  ...searched,
  reloadPeakBytes: peakBytes(),
};
console.log(JSON.stringify(measured));
await library.close();
