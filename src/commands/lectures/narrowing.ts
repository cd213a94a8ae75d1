import type { Corpus } from '../../corpus/corpus.js';
import type { Lecture } from '../../corpus/lecture.js';
import { QUOTATION_MARK } from '../../search/query/parse-query.js';
import type { Asker } from '../command.js';
import { ALL_LECTURES } from '../replies/lecture-menu.js';
import { fittingLectures, keyedLecture, onlyOne } from './lecture-choice.js';

/** What a search is narrowed to. */
export interface Narrowing {
  /** The only lecture that is searched; undefined for several, or all. */
  readonly lecture: Lecture | undefined;
  /** Those that are searched where several fit the name that was typed. */
  readonly several: readonly Lecture[] | undefined;
  /** The words of a query with a filter in front for these, which a button can carry on. */
  readonly narrowed: (words: string) => string;
}

/**
 * Tells what the name that was typed beside a query narrows it to.
 *
 * @param mostLength - of the query with a filter, in UTF-16 units
 * @throws UserError where the name fits none, or several and there is no room in the query to say so
 */
export function narrowing(
  query: string,
  name: string | undefined,
  corpus: Corpus,
  asker: Asker,
  mostLength: number,
): Narrowing {
  const narrowed = (words: string) => words;
  if (name === undefined || name === ALL_LECTURES)
    return { lecture: undefined, several: undefined, narrowed };
  const { texts, usesComponent } = asker;
  if (usesComponent) return { lecture: keyedLecture(corpus, name, texts), several: undefined, narrowed };
  const fitting = fittingLectures(corpus, name);
  const filter = `lecture:"${name.replace(QUOTATION_MARK, ' ').trim()}" `;
  if (fitting.length < 2 || query.length + filter.length > mostLength)
    return { lecture: onlyOne(corpus, name, fitting, texts), several: undefined, narrowed };
  return { lecture: undefined, several: fitting, narrowed: (words) => filter + words };
}
