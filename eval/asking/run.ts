import { makeCorpus } from '../../src/corpus/corpus.js';
import type { WholeLecture } from '../../src/corpus/lecture.js';
import { MIXED_SETS } from '../query-sets.js';
import { readSet } from '../read-set.js';
import { KNOWN_NAMES } from './known-names.js';
import { measureAsking } from './measure-asking.js';
import { measureNames } from './measure-names.js';
import { renderAsking, renderNames } from './render-asking.js';
import { WAYS_OF_ASKING } from './ways-of-asking.js';

// How much it matters in which words a member asks for something, and how often names are found that nobody says:
// `npm run eval:asking`.

/** The two halves of the judged queries on the seed lecture are of one lecture. */
const SETS = MIXED_SETS.filter(({ name }) => name !== 'held-back');
const SEED = 1;
const WORDS_PER_WAY = 100;

const lectures: WholeLecture[] = [];
for (const set of SETS) {
  const { corpus } = await readSet(set);
  const measured = await measureAsking(corpus, WAYS_OF_ASKING, SEED, WORDS_PER_WAY);
  console.log(`${set.data}\n\n${renderAsking(measured)}`);
  console.log(`${renderNames(await measureNames(corpus, KNOWN_NAMES))}\n`);
  lectures.push(...corpus.lectures);
}
console.log(`all in one library\n\n${renderNames(await measureNames(makeCorpus(lectures), KNOWN_NAMES))}`);
