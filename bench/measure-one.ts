import { CONTESTANTS } from './contestants.js';
import { readCorpus, readQuestions } from './lecture-files.js';
import { measure } from './measure.js';

/** Measures one contestant in a process of its own, so that its memory is its own; prints one line of JSON. */
const [engine = '', folder = ''] = process.argv.slice(2);
const makeContestant = CONTESTANTS.get(engine);
if (makeContestant === undefined) throw new Error(`no contestant is called "${engine}"`);
console.log(
  JSON.stringify(await measure(makeContestant, await readCorpus(folder), await readQuestions(folder))),
);
