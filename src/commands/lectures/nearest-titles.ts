import MiniSearch from 'minisearch';
import type { Corpus } from '../../corpus/corpus.js';
import { foldedWords } from '../../corpus/folded-words.js';
import type { Lecture } from '../../corpus/lecture.js';

/** A mistake for every third letter: "databse" is "database", and "transfromer" is "transformer". */
const MISTAKES_PER_LETTER = 0.3;

/**
 * All lectures, those first whose titles have words nearly as in a name that fits none: what a member most likely meant. The
 * others stay in order.
 */
export function nearestTitlesFirst({ lectures }: Corpus, name: string): readonly Lecture[] {
  const titles = new MiniSearch({ fields: ['title'], tokenize: foldedWords, processTerm: (word) => word });
  titles.addAll(lectures.map(({ title }, id) => ({ id, title })));
  const near = titles.search(name, { fuzzy: MISTAKES_PER_LETTER, prefix: true });
  return [...new Set([...near.flatMap(({ id }) => lectures[Number(id)] ?? []), ...lectures])];
}
