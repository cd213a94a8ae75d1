import { makeCorpus } from '../../src/corpus/corpus.js';
import type { WholeLecture } from '../../src/corpus/lecture.js';
import { MIXED_SETS } from '../query-sets.js';
import { readSet } from '../read-set.js';
import { KNOWN_NAMES } from './known-names.js';
import { measureAsking, type AskedFor } from './measure-asking.js';
import { measureNames } from './measure-names.js';
import { meanOf, renderAsking, renderNames } from './render-asking.js';
import { WAYS_IN_OTHER_LANGUAGES } from './ways-in-other-languages.js';
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
  console.log(set.data);
  console.log(`\n${renderAsking(await measureAsking(corpus, WAYS_OF_ASKING, SEED, WORDS_PER_WAY))}`);
  const inOthers: AskedFor[] = [];
  for (const [language, ways] of Object.entries(WAYS_IN_OTHER_LANGUAGES))
    inOthers.push(meanOf(`in ${language}`, await measureAsking(corpus, ways, SEED, WORDS_PER_WAY)));
  console.log(`\n${renderAsking(inOthers)}`);
  console.log(`\n${renderNames(await measureNames(corpus, KNOWN_NAMES))}\n`);
  lectures.push(...corpus.lectures);
}
console.log(`all in one library\n\n${renderNames(await measureNames(makeCorpus(lectures), KNOWN_NAMES))}`);
