import { makeHit } from '../../search/make-hit.js';
import { narrowQuery } from '../../search/query/narrow-query.js';
import { parseQuery } from '../../search/query/parse-query.js';
import type { SearchEngine } from '../../search/search-engine.js';
import { resultOf } from '../../search/search-result.js';
import { LectureGoneError } from '../lecture-gone-error.js';
import type { SeenLectures } from '../seen-lectures.js';
import type { DatabaseSearch } from './database-search.js';
import type { DatabaseHit } from './find-hits.js';

/**
 * Opens the search over the lectures that somebody sees, as `searchBy` does over those in memory. It throws a
 * LectureGoneError where it finds one that was stored after they were listed: it may hide another, or be hidden.
 */
export function databaseEngine(
  search: Pick<DatabaseSearch, 'find' | 'complete'>,
  { serverId, corpus, glossary, hidden, withId }: SeenLectures,
): SearchEngine {
  const toHit = ({ lectureId, ...found }: DatabaseHit) => {
    const lecture = withId(lectureId);
    if (lecture === undefined) throw new LectureGoneError(found.segment.videoId);
    return makeHit({ lecture, ...found });
  };
  return {
    async search(request) {
      const { limit, explain = false } = request;
      const parsed = parseQuery(request.query);
      const { query, among, unknownLecture } = narrowQuery(parsed, corpus, request.videoId);
      if (among?.length === 0)
        return { hits: [], hasMore: false, nearest: [], suggestions: [], unknownLecture };
      const asked = {
        query,
        among: among?.map(({ id }) => id),
        segments: among?.reduce((sum, { segmentCount }) => sum + segmentCount, 0),
        hidden,
        limit,
        explain,
      };
      const found = await search.find(serverId, asked, glossary);
      return resultOf(found, query, unknownLecture, toHit);
    },
    complete: (typed, limit) => search.complete(serverId, typed, limit),
  };
}
