import { openLibrary } from '../../src/library/open-library.js';
import { dataIn, readQuestions } from '../lecture-files.js';
import { contestantOf, OWN_ENGINE } from '../own.js';
import { HITS, timeSearches } from './time-searches.js';

/** Measures the same searches in memory, in a thread of their own as the bot's are: `measure-memory.js FOLDER`. */
const [folder = ''] = process.argv.slice(2);
const library = await openLibrary({ data: dataIn(folder) });
const own = contestantOf(library, OWN_ENGINE);
const searched = await timeSearches(
  await readQuestions(folder),
  (query) => own.find(query, HITS),
  own.complete,
);
await library.close();
console.log(JSON.stringify(searched));
