import { openLibrary } from '../../src/library/open-library.js';
import { dataIn, readQuestions } from '../lecture-files.js';
import type { BotStart } from '../measurement.js';
import { peakBytes } from '../peak-bytes.js';
import { HITS } from '../time-contestant.js';

/** Starts the search once, as the bot does, in a process that has done nothing yet: `start-bot.js FOLDER`. */
const [folder = ''] = process.argv.slice(2);
const { queries } = await readQuestions(folder);
const query = queries.get('word')?.[0]?.query ?? '';
const start = performance.now();
const library = await openLibrary({ data: dataIn(folder) });
const openMs = performance.now() - start;
await library.engine.search({ query, limit: HITS });
const measured: BotStart & { isFromSnapshot: boolean } = {
  openMs,
  answerMs: performance.now() - start,
  peakBytes: peakBytes(),
  isFromSnapshot: library.isFromSnapshot,
};
console.log(JSON.stringify(measured));
await library.close();
