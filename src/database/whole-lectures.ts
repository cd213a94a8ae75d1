import { LRUCache } from 'lru-cache';
import type { WholeLecture } from '../corpus/lecture.js';
import type { Database } from './database.js';
import { LectureGoneError } from './lecture-gone-error.js';
import { readLecture, type ListedLecture } from './read-lectures.js';

/** Segments of all lectures together that are kept: some 20 MB. */
const MOST_SEGMENTS = 40_000;

/**
 * Reads lectures with all that is said in them. Those that were read last are kept, for members look into one lecture
 * several times. They are kept by the lecture as it was listed, not by its id: a database that was put back to an earlier
 * state may give ids anew, and then its lectures are listed anew.
 */
export class WholeLectures {
  private readonly kept = new LRUCache<ListedLecture, WholeLecture>({
    maxSize: MOST_SEGMENTS,
    // One that is longer than all that may be kept is kept alone.
    sizeCalculation: ({ segmentCount }) => Math.min(Math.max(segmentCount, 1), MOST_SEGMENTS),
  });

  constructor(private readonly database: Database) {}

  /**
   * @param serverId - where the lecture is seen
   * @throws LectureGoneError, DatabaseError
   */
  async read(serverId: string | undefined, listed: ListedLecture): Promise<WholeLecture> {
    const known = this.kept.get(listed);
    if (known !== undefined) return known;
    const lecture = await this.database.read(serverId, (query) => readLecture(query, listed.id));
    if (lecture === undefined) throw new LectureGoneError(listed.videoId);
    this.kept.set(listed, lecture);
    return lecture;
  }

  /** Forgets what is kept. */
  forget(): void {
    this.kept.clear();
  }
}
