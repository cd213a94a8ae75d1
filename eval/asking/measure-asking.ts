import { makeRandom } from '../../bench/random.js';
import type { WholeCorpus } from '../../src/corpus/corpus.js';
import { createSearchEngine } from '../../src/search/create-search-engine.js';
import { uint32At } from '../../src/search/number-at.js';
import { indexLectures, makeMaterial } from '../../src/search/prepare-material.js';
import { FUNCTION_WORDS, QUESTION_WORDS } from '../../src/search/language/languages/english-words.js';
import { drawAbsentTerms } from '../sound/absent-terms.js';
import { askFor } from './ways-of-asking.js';

/** How one way of asking fares in one lecture. */
export interface AskedFor {
  readonly way: string;
  /** Of terms that are said, the share for which a segment that says the very word comes first. */
  readonly first: number;
  /** The share of them for which nothing is found. */
  readonly refused: number;
  /** Of terms that nobody says, the share for which something is found. */
  readonly foundInVain: number;
}

const SHORTEST = 4;
/** A word in more segments is the stuff of the lecture: asked for alone it says little. */
const MOST_SEGMENTS = 6;
/** Nor is a word that is spoken more often than this share asked for. */
const EVERYDAY_SHARE = 5e-5;

/**
 * Asks for words that the lectures say in few segments, and for rare ones that they do not say, in several ways. Words that
 * everybody says are not asked for.
 *
 * @param perWay - how many words of each sort, at least 1
 */
export async function measureAsking(
  corpus: WholeCorpus,
  ways: readonly string[],
  seed: number,
  perWay: number,
): Promise<AskedFor[]> {
  const material = makeMaterial(indexLectures(corpus.lectures));
  const { index, english } = material;
  const random = makeRandom(seed);
  const few = index.terms.filter(
    (term, id) =>
      /^[a-z]+$/.test(term) &&
      term.length >= SHORTEST &&
      uint32At(index.segmentCounts, id) <= MOST_SEGMENTS &&
      english.share(term) < EVERYDAY_SHARE &&
      !FUNCTION_WORDS.has(term) &&
      !QUESTION_WORDS.has(term),
  );
  const said = Array.from({ length: perWay }, () => random.pick(few));
  const absent = drawAbsentTerms(material, [], seed, perWay, ['word']);
  const engine = createSearchEngine(corpus, { without: ['glossary'] });
  const hitsOf = async (way: string, term: string) =>
    (await engine.search({ query: askFor(way, term), limit: 1 })).hits;
  const measured: AskedFor[] = [];
  for (const way of ways) {
    let [first, refused, foundInVain] = [0, 0, 0];
    for (const term of said) {
      const [hit] = await hitsOf(way, term);
      if (hit === undefined) refused++;
      else if (new RegExp(`\\b${term}\\b`, 'i').test(hit.segment.text)) first++;
    }
    for (const { text } of absent) if ((await hitsOf(way, text)).length > 0) foundInVain++;
    measured.push({
      way,
      first: first / said.length,
      refused: refused / said.length,
      foundInVain: foundInVain / absent.length,
    });
  }
  return measured;
}
