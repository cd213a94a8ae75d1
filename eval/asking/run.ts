import { makeCorpus } from '../../src/corpus/corpus.js';
import type { WholeLecture } from '../../src/corpus/lecture.js';
import { MIXED_SETS } from '../query-sets.js';
import { readSet } from '../read-set.js';
import { KNOWN_NAMES } from './known-names.js';
import { measureAsking } from './measure-asking.js';
import { measureNames } from './measure-names.js';
import { renderAsking, renderNames } from './render-asking.js';
import { WAYS_IN_OTHER_LANGUAGES, WAYS_OF_ASKING } from './ways-of-asking.js';

// How much it matters in which words a member asks for something, and how often names are found that nobody says:
// `npm run eval:asking`.

/** The two halves of the judged queries on the seed lecture are of one lecture. */
const SETS = MIXED_SETS.filter(({ name }) => name !== 'held-back');
const SEED = 1;
const WORDS_PER_WAY = 100;

const lectures: WholeLecture[] = [];
for (const set of SETS) {
  const { corpus } = await readSet(set);
  console.log(set.data);
  for (const ways of [WAYS_OF_ASKING, WAYS_IN_OTHER_LANGUAGES])
    console.log(`\n${renderAsking(await measureAsking(corpus, ways, SEED, WORDS_PER_WAY))}`);
  console.log(`\n${renderNames(await measureNames(corpus, KNOWN_NAMES))}\n`);
  lectures.push(...corpus.lectures);
}
console.log(`all in one library\n\n${renderNames(await measureNames(makeCorpus(lectures), KNOWN_NAMES))}`);
