import { findLecture, matchLectures, type Corpus, type WholeCorpus } from '../corpus/corpus.js';
import type { Lecture } from '../corpus/lecture.js';
import { estimateMoment, makeExcerpt } from './excerpt/excerpt.js';
import type { Finder, FoundSegment } from './finder.js';
import { numberAt } from './number-at.js';
import { LONGEST_READ, parseQuery, splitAsProgrammersWrite, type ParsedQuery } from './query/parse-query.js';
import type { Hit, SearchEngine } from './search-engine.js';
import { lectureWith, segmentStarts } from './segment-starts.js';

/**
 * Opens the search with a finder that has these lectures indexed.
 *
 * @param corpus - the same lectures, in the same order
 */
export function searchBy(finder: Finder, corpus: WholeCorpus): SearchEngine {
  const toHit = hitMaker(corpus);
  return {
    async search(request) {
      const { query, among, unknownLecture } = readFilter(corpus, parseQuery(request.query), request.videoId);
      const { limit, explain = false } = request;
      const typed = request.query.slice(0, LONGEST_READ);
      const found = await finder.find({ typed, query, among, limit, explain });
      const { segments, hasMore, suggestions } = found;
      const shortened = query.isShortened || found.isShortened ? { isShortened: true } : {};
      return { hits: segments.map(toHit), hasMore, suggestions, unknownLecture, ...shortened };
    },
    complete: (typed, limit) => finder.complete(typed, limit),
  };
}

/** Which lectures are to be searched; a filter that names none of them is left out, or read as words if it is all. */
function readFilter(corpus: Corpus, query: ParsedQuery, videoId: string | undefined) {
  const numbers = (lectures: readonly Lecture[]) => {
    const meant = new Set(lectures);
    return corpus.lectures.flatMap((one, number) => (meant.has(one) ? [number] : []));
  };
  const wanted = videoId === undefined ? undefined : corpus.lectures.filter((one) => one.videoId === videoId);
  const { lecture: name } = query;
  if (name === undefined) return { query, among: wanted && numbers(wanted) };
  const exact = findLecture(corpus, name);
  const named = exact === undefined ? matchLectures(corpus, name, corpus.lectures.length) : [exact];
  if (named.length === 0) {
    const isAll = query.words.length === 0 && query.phrases.length === 0;
    const words = isAll ? ['lecture', name].flatMap(splitAsProgrammersWrite) : query.words;
    return { query: { ...query, words }, among: wanted && numbers(wanted), unknownLecture: name };
  }
  return {
    query,
    among: numbers(wanted === undefined ? named : named.filter((one) => wanted.includes(one))),
  };
}

/** Makes hits of segments that were found by their numbers. */
function hitMaker({ lectures }: WholeCorpus): (found: FoundSegment) => Hit {
  const starts = segmentStarts(lectures);
  return ({ segment: number, score, matched, reasons }) => {
    const at = lectureWith(starts, number);
    const index = number - numberAt(starts, at);
    const lecture = lectures[at];
    const segment = lecture?.segments[index];
    if (lecture === undefined || segment === undefined)
      throw new Error(`no segment has the number ${number}`);
    // Of a hundred hits few are shown, and these take their time.
    let excerpt: Hit['excerpt'] | undefined;
    let momentSecond: number | undefined;
    return {
      lecture,
      segment,
      index,
      score,
      isMatch: matched.length > 0,
      get excerpt() {
        return (excerpt ??= makeExcerpt(segment.text, matched));
      },
      get momentSecond() {
        return (momentSecond ??= estimateMoment(segment, matched));
      },
      reasons,
    };
  };
}
