import type { GlossaryEntry } from '../corpus/glossary.js';
import type { Database } from './database.js';
import { readGlossary } from './glossary.js';
import { listLectureIds, readRevisions, readListed, type ListedLecture } from './read-lectures.js';

/** What lectures there are of one server, or that all share. */
export interface LectureList {
  /** How often they were changed until then; {@link UNSETTLED} where it is to be read once more. */
  readonly revision: number;
  /** By id, in the order in which they were stored. */
  readonly byId: ReadonlyMap<number, ListedLecture>;
  /** Of the shared ones. */
  readonly glossary: readonly GlossaryEntry[];
}

/** The revision of a list that was read while it changed; as no list has it the next who looks reads anew. */
const UNSETTLED = -1;

/** At most so many lectures are read at a time: ten thousand together would take longer than a reading may. */
const READ_TOGETHER = 2_000;

/**
 * Reads what lectures there are, as it was at one moment.
 *
 * @param serverId - undefined for the shared ones
 * @param known - what was read before: what a lecture has under its id never changes
 * @returns what is known, where nothing has changed
 * @throws DatabaseError
 */
export async function readList(
  database: Pick<Database, 'read'>,
  serverId: string | undefined,
  known: LectureList | undefined,
): Promise<LectureList> {
  const read = await database.read(serverId, async (query) => {
    const { shared, own } = await readRevisions(query);
    const revision = serverId === undefined ? shared : own;
    if (revision === known?.revision) return undefined;
    const ids = await listLectureIds(query, serverId ?? '');
    return { revision, ids, glossary: serverId === undefined ? await readGlossary(query) : [] };
  });
  if (read === undefined) return known ?? NO_LECTURES;
  const { revision, ids, glossary } = read;
  // A database that was put back to an earlier state gives the same ids to others.
  const before = known === undefined || revision < known.revision ? NO_LECTURES.byId : known.byId;
  const unknown = ids.filter((id) => !before.has(id));
  const fresh = new Map<number, ListedLecture>();
  for (let at = 0; at < unknown.length; at += READ_TOGETHER) {
    const some = unknown.slice(at, at + READ_TOGETHER);
    const rows = await database.read(serverId, (query) => readListed(query, some));
    for (const row of rows) fresh.set(row.id, row);
  }
  const byId = ids.flatMap((id): [number, ListedLecture][] => {
    const lecture = before.get(id) ?? fresh.get(id);
    return lecture === undefined ? [] : [[id, lecture]];
  });
  // What is gone by now, or has not come yet to a copy that was asked the second time: the next who looks reads it.
  const isWhole = byId.length === ids.length;
  return { revision: isWhole ? revision : UNSETTLED, byId: new Map(byId), glossary };
}

/** The list of whoever has no lectures, or of which nothing was read yet. */
export const NO_LECTURES: LectureList = { revision: 0, byId: new Map(), glossary: [] };
