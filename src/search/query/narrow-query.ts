import { lecturesFitting, type Corpus } from '../../corpus/corpus.js';
import type { Lecture } from '../../corpus/lecture.js';
import { splitAsProgrammersWrite } from '../language/query-words.js';
import type { ParsedQuery } from './parse-query.js';

/** A query, and the lectures in which it is to be looked for. */
export interface NarrowedQuery<L extends Lecture = Lecture> {
  /** As it is to be looked for: a filter that names no lecture may have become words of it. */
  readonly query: ParsedQuery;
  /** In the order of the corpus, none where the filters leave none; undefined for all of them. */
  readonly among: readonly L[] | undefined;
  /** What the query has behind `lecture:` where no lecture is called that. */
  readonly unknownLecture: string | undefined;
}

/**
 * Tells which lectures are to be searched. A filter of the query that names none of them is left out, or read as words
 * if it is all.
 *
 * @param videoId - only this lecture; all of them when undefined
 */
export function narrowQuery<L extends Lecture>(
  query: ParsedQuery,
  corpus: Corpus<L>,
  videoId: string | undefined,
): NarrowedQuery<L> {
  const { lectures } = corpus;
  const isWanted = (lecture: L) => videoId === undefined || lecture.videoId === videoId;
  const wanted = videoId === undefined ? undefined : lectures.filter(isWanted);
  const { lecture: name } = query;
  if (name === undefined) return { query, among: wanted, unknownLecture: undefined };
  const named = new Set(lecturesFitting(corpus, name));
  if (named.size > 0) {
    const among = lectures.filter((lecture) => named.has(lecture) && isWanted(lecture));
    return { query, among, unknownLecture: undefined };
  }
  const isAll = query.words.length === 0 && query.phrases.length === 0;
  const words = isAll ? ['lecture', name].flatMap(splitAsProgrammersWrite) : query.words;
  return { query: { ...query, words }, among: wanted, unknownLecture: name };
}
