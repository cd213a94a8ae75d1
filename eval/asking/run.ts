import { MIXED_SETS } from '../query-sets.js';
import { readSet } from '../read-set.js';
import { measureAsking } from './measure-asking.js';
import { renderAsking } from './render-asking.js';
import { WAYS_OF_ASKING } from './ways-of-asking.js';

// How much it matters in which words a member asks for something: `npm run eval:asking`.

/** The two halves of the judged queries on the seed lecture are of one lecture. */
const SETS = MIXED_SETS.filter(({ name }) => name !== 'held-back');
const SEED = 1;
const WORDS_PER_WAY = 100;

for (const set of SETS) {
  const { corpus } = await readSet(set);
  const measured = await measureAsking(corpus, WAYS_OF_ASKING, SEED, WORDS_PER_WAY);
  console.log(`${set.data}\n\n${renderAsking(measured)}\n`);
}
