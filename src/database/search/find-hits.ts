import type { GlossaryEntry } from '../../corpus/glossary.js';
import type { Segment } from '../../corpus/segment.js';
import type { Query } from '../connections.js';
import { readSegments } from '../read-lectures.js';
import {
  findInDatabase,
  type DatabaseFound,
  type DatabaseRequest,
  type FoundInDatabase,
} from './database-finder.js';

/** A segment that answers, with what it says. */
export interface DatabaseHit extends FoundInDatabase {
  readonly segment: Segment;
}

/** What was found. Plain data: it comes from another thread. */
export interface DatabaseHits extends Omit<DatabaseFound, 'segments' | 'nearest'> {
  readonly segments: readonly DatabaseHit[];
  readonly nearest: readonly DatabaseHit[];
}

/** Finds segments in a database, and reads those that are found: a member is shown nothing else of their lectures. */
export async function findHits(
  query: Query,
  request: DatabaseRequest,
  glossary: readonly GlossaryEntry[],
): Promise<DatabaseHits> {
  const { segments, nearest, ...found } = await findInDatabase(query, request, glossary);
  return {
    ...found,
    segments: await withWords(query, segments),
    nearest: await withWords(query, nearest),
  };
}

async function withWords(query: Query, found: readonly FoundInDatabase[]): Promise<DatabaseHit[]> {
  const read = await readSegments(query, found);
  return found.flatMap((one, at) => {
    const segment = read[at];
    return segment === undefined ? [] : [{ ...one, segment }];
  });
}
