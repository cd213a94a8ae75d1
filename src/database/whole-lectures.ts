import type { WholeLecture } from '../corpus/lecture.js';
import { BoundedCache } from './bounded-cache.js';
import type { Database } from './database.js';
import { LectureGoneError } from './lecture-gone-error.js';
import { readLecture, type ListedLecture } from './read-lectures.js';

/** Segments of all lectures together that are kept: some 20 MB. */
const MOST_SEGMENTS = 40_000;

/**
 * Reads lectures with all that is said in them. Those that were read last are kept, for members look into one lecture
 * several times: what is under an id never changes, and an id never comes twice.
 */
export class WholeLectures {
  private readonly kept = new BoundedCache<number, WholeLecture>(MOST_SEGMENTS);

  constructor(private readonly database: Database) {}

  /**
   * @param serverId - where the lecture is seen
   * @throws LectureGoneError, DatabaseError
   */
  async read(serverId: string | undefined, { id, videoId }: ListedLecture): Promise<WholeLecture> {
    const known = this.kept.get(id);
    if (known !== undefined) return known;
    const lecture = await this.database.read(serverId, (query) => readLecture(query, id));
    if (lecture === undefined) throw new LectureGoneError(videoId);
    this.kept.set(id, lecture, lecture.segmentCount);
    return lecture;
  }

  /** Forgets what is kept: a database that was put back to an earlier state may give ids anew. */
  forget(): void {
    this.kept.clear();
  }
}
