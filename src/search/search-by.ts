import type { WholeCorpus } from '../corpus/corpus.js';
import type { WholeLecture } from '../corpus/lecture.js';
import type { Finder } from './finder.js';
import type { FoundSegment } from './found-segment.js';
import { makeHit } from './make-hit.js';
import { numberAt } from './number-at.js';
import { narrowQuery } from './query/narrow-query.js';
import { parseQuery } from './query/parse-query.js';
import type { Hit, SearchEngine } from './search-engine.js';
import { resultOf } from './search-result.js';
import { lectureWith, segmentStarts } from './segment-starts.js';

/**
 * Opens the search with a finder that has these lectures indexed.
 *
 * @param corpus - the same lectures, in the same order
 */
export function searchBy(finder: Finder, corpus: WholeCorpus): SearchEngine {
  const numbers = new Map(corpus.lectures.map((lecture, number) => [lecture, number]));
  const toHit = hitMaker(corpus.lectures);
  return {
    async search(request) {
      const { limit, explain = false } = request;
      const parsed = parseQuery(request.query);
      const { query, among, unknownLecture } = narrowQuery(parsed, corpus, request.videoId);
      const found = await finder.find({
        query,
        among: among?.flatMap((lecture) => numbers.get(lecture) ?? []),
        limit,
        explain,
      });
      return resultOf(found, query, unknownLecture, toHit);
    },
    complete: (typed, limit) => finder.complete(typed, limit),
  };
}

/** Makes hits of segments that were found by their numbers. */
function hitMaker(lectures: readonly WholeLecture[]): (found: FoundSegment) => Hit {
  const starts = segmentStarts(lectures);
  return ({ segment: number, ...found }) => {
    const at = lectureWith(starts, number);
    const lecture = lectures[at];
    const index = number - numberAt(starts, at);
    const segment = lecture?.segments[index];
    if (lecture === undefined || segment === undefined) {
      throw new RangeError(`There is no segment ${number} in all lectures.`);
    }
    return makeHit({ lecture, segment, index, ...found });
  };
}
