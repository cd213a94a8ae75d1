import type { WholeCorpus } from '../src/corpus/corpus.js';
import type { Contestant, SegmentRef } from './contestant.js';
import { ndcg, precisionAt1, reciprocalRank } from './metrics.js';
import { QueryFileError } from './queries.js';
import type { JudgedQuery } from './queries.js';

/** How many hits are asked for: what a member can still be expected to page through. */
const HITS = 10;

/** A judged query whose judgements are tied to the segments of a corpus. */
export interface ResolvedQuery extends JudgedQuery {
  /** Grades by {@link segmentKey}. */
  readonly grades: ReadonlyMap<string, number>;
}

/** A found segment with the grade it has for the query, 0 for none. */
export interface GradedHit extends SegmentRef {
  readonly grade: number;
}

/** How an engine did on a query. Without judgements there is nothing to rank: the figures are `undefined`. */
export interface QueryScore {
  readonly judged: ResolvedQuery;
  readonly hits: readonly GradedHit[];
  readonly ndcg: number | undefined;
  readonly precisionAt1: number | undefined;
  readonly reciprocalRank: number | undefined;
}

/** Names a segment in one string. */
export function segmentKey({ videoId, startSecond }: SegmentRef): string {
  return `${videoId}/${startSecond}`;
}

/**
 * Ties judgements to the segments of a corpus.
 *
 * @param file - the queries' file, for messages
 * @throws {QueryFileError} when a judged start is none, or that of several videos and the video isn't named
 */
export function resolveQueries(
  queries: readonly JudgedQuery[],
  corpus: WholeCorpus,
  file: string,
): readonly ResolvedQuery[] {
  const videosByStart = new Map<number, Set<string>>();
  for (const { videoId, startSecond } of corpus.lectures.flatMap(({ segments }) => segments)) {
    const videos = videosByStart.get(startSecond);
    if (videos === undefined) videosByStart.set(startSecond, new Set([videoId]));
    else videos.add(videoId);
  }
  return queries.map((judged) => {
    const grades = new Map<string, number>();
    for (const { videoId, startSecond, grade } of judged.judgements) {
      const videos = [...(videosByStart.get(startSecond) ?? [])];
      const meant = videoId === undefined ? videos : videos.filter((video) => video === videoId);
      const [only, another] = meant;
      if (only === undefined) {
        const where = videoId === undefined ? '' : ` of ${videoId}`;
        throw new QueryFileError(file, judged.line, `no segment${where} starts at ${startSecond}`);
      }
      if (another !== undefined) {
        throw new QueryFileError(
          file,
          judged.line,
          `${startSecond} starts segments of several videos: write video_id/${startSecond}`,
        );
      }
      grades.set(segmentKey({ videoId: only, startSecond }), grade);
    }
    return { ...judged, grades };
  });
}

/** Puts every query to an engine, one after the other. */
export async function scoreQueries(
  contestant: Contestant,
  queries: readonly ResolvedQuery[],
): Promise<readonly QueryScore[]> {
  const scores: QueryScore[] = [];
  for (const judged of queries) {
    scores.push(scoreHits(judged, await contestant.find(judged.query, HITS)));
  }
  return scores;
}

/**
 * Scores what was found for a query.
 *
 * @param found - best first; a segment that comes again is worth nothing the second time
 */
export function scoreHits(judged: ResolvedQuery, found: readonly SegmentRef[]): QueryScore {
  const unseen = new Map(judged.grades);
  const hits = found.map((ref) => {
    const key = segmentKey(ref);
    const grade = unseen.get(key) ?? 0;
    unseen.delete(key);
    return { videoId: ref.videoId, startSecond: ref.startSecond, grade };
  });
  if (judged.grades.size === 0) {
    return { judged, hits, ndcg: undefined, precisionAt1: undefined, reciprocalRank: undefined };
  }
  const ranked = hits.map(({ grade }) => grade);
  return {
    judged,
    hits,
    ndcg: ndcg(ranked, [...judged.grades.values()]),
    precisionAt1: precisionAt1(ranked),
    reciprocalRank: reciprocalRank(ranked),
  };
}
