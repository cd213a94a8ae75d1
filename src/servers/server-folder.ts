import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';

// Nothing that a member wrote ever becomes a path: not the id of a video, and not that of a draft.

/** An id of Discord: a 64-bit number. Those of servers have had 17 digits or more since 2015. */
const SERVER_ID = /^\d{17,20}$/;

/**
 * The folder of a server's lectures. It is read as any folder of lectures is; drafts are in a folder within.
 *
 * @param state - the folder of all servers
 * @throws RangeError when it is no id of a server
 */
export function serverFolder(state: string, serverId: string): string {
  if (!isServerId(serverId)) throw new RangeError(`“${serverId}” is no id of a server.`);
  return join(state, serverId);
}

/** Whether a name, as of a folder, may be the id of a server. */
export function isServerId(name: string): boolean {
  return SERVER_ID.test(name);
}

/** The folder of a server's drafts, within its folder. */
export function draftsFolder(folder: string): string {
  return join(folder, 'drafts');
}

const LECTURE_DIGITS = 32;

/**
 * What stands for a video in names of files: 128 bits of the SHA-256 of its id, as any string can be one. Not the key
 * of the lecture: two of these may differ in case alone, which not all disks tell apart, and one may be `glossary`.
 */
export function videoDigest(videoId: string): string {
  return createHash('sha256').update(videoId).digest('hex').slice(0, LECTURE_DIGITS);
}

/** The file of a lecture, within its server's folder. */
export function lectureFile(folder: string, digest: string): string {
  return join(folder, `${digest}.csv`);
}

const DRAFT_BYTES = 8;
const DRAFT_NAME = new RegExp(`^([0-9a-f]{${DRAFT_BYTES * 2}})-([0-9a-f]{${LECTURE_DIGITS}})[.](csv|kept)$`);

/** A file of a draft: what it holds, as CSV, or word that it was kept. */
export interface DraftName {
  readonly id: string;
  readonly digest: string;
  readonly kind: 'csv' | 'kept';
}

/** An id for a draft that nobody can guess: 16 characters, to fit into a custom id. */
export function newDraftId(): string {
  return randomBytes(DRAFT_BYTES).toString('hex');
}

/** The file of a draft, within its server's folder. */
export function draftFile(folder: string, { id, digest, kind }: DraftName): string {
  return join(draftsFolder(folder), `${id}-${digest}.${kind}`);
}

/** Reads a file's name; undefined when it is not that of a draft. */
export function parseDraftName(name: string): DraftName | undefined {
  const [, id, digest, kind] = DRAFT_NAME.exec(name) ?? [];
  if (id === undefined || digest === undefined) return undefined;
  return { id, digest, kind: kind === 'csv' ? 'csv' : 'kept' };
}
