import type { WholeCorpus } from '../src/corpus/corpus.js';
import type { GlossaryEntry } from '../src/corpus/glossary.js';
import type { SearchEngine } from '../src/search/search-engine.js';

/** A segment, named so that hits and judgements can be compared. */
export interface SegmentRef {
  readonly videoId: string;
  /** Whole seconds. */
  readonly startSecond: number;
}

/** A search engine under measurement, already loaded with the lectures. */
export interface Contestant {
  readonly name: string;
  /** Finds at most `limit` segments, best first. */
  find(query: string, limit: number): Promise<readonly SegmentRef[]>;
}

/** Loads a search engine with lectures, and with the glossary that lies with them if it can use one. */
export type ContestantFactory = (
  corpus: WholeCorpus,
  glossary: readonly GlossaryEntry[],
) => Promise<Contestant>;

/** A search engine of ours under measurement. */
export function searchedBy(name: string, engine: SearchEngine): Contestant {
  return {
    name,
    async find(query, limit) {
      const { hits } = await engine.search({ query, limit });
      return hits.map(({ segment }) => segment);
    },
  };
}

/** A segment with its text, which is all that a peer gets to index. */
export interface IndexedSegment extends SegmentRef {
  /** Position in the list, from 0. */
  readonly id: number;
  readonly text: string;
}

/** Lists the segments of all lectures, numbered from 0, as peers index them. */
export function listSegments({ lectures }: WholeCorpus): readonly IndexedSegment[] {
  return lectures
    .flatMap((lecture) => lecture.segments)
    .map(({ videoId, startSecond, text }, id) => ({ id, videoId, startSecond, text }));
}
