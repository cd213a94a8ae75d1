import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { namesIn } from '../disk/look.js';
import { draftsFolder, parseDraftName, type DraftName } from './server-folder.js';

/** How long a draft is kept, in milliseconds: a day. */
export const DRAFT_LIFETIME_MS = 24 * 60 * 60 * 1_000;

/** A server has at most so many; with one more the oldest goes. */
export const MOST_DRAFTS = 20;

interface Shelved extends DraftName {
  readonly file: string;
  readonly bytes: number;
  readonly changedMs: number;
}

/** The drafts that a server has, by the names of their files. */
export async function listDrafts(folder: string): Promise<DraftName[]> {
  return (await namesIn(draftsFolder(folder))).flatMap((name) => parseDraftName(name) ?? []);
}

/** What is about to be put beside the drafts there are. */
export interface Coming {
  readonly drafts: number;
  readonly bytes: number;
}

/**
 * Removes drafts older than a day, and the oldest where there are too many of them or they take too much.
 *
 * @param mostBytes - that all drafts may take together
 * @param now - as `Date.now` tells it
 */
export async function clearDrafts(
  folder: string,
  coming: Coming,
  mostBytes: number,
  now: number,
): Promise<void> {
  const all = await shelved(draftsFolder(folder));
  const isOld = ({ changedMs }: Shelved) => now - changedMs > DRAFT_LIFETIME_MS;
  const surplus = (['csv', 'kept'] as const).flatMap((kind) => {
    const newestFirst = all
      .filter((one) => one.kind === kind && !isOld(one))
      .sort((a, b) => b.changedMs - a.changedMs);
    let { drafts, bytes } = coming;
    return newestFirst.filter((one) => ++drafts > MOST_DRAFTS || (bytes += one.bytes) > mostBytes);
  });
  for (const { file } of [...all.filter(isOld), ...surplus]) await rm(file, { force: true });
}

/** What a crash left half written is there too, and goes as drafts do. */
async function shelved(drafts: string): Promise<Shelved[]> {
  const all: Shelved[] = [];
  for (const name of await namesIn(drafts)) {
    const file = join(drafts, name);
    const found = await stat(file).catch(() => undefined);
    if (found?.isFile() !== true) continue;
    const { id, digest, kind } = parseDraftName(name) ?? { id: '', digest: '', kind: 'csv' };
    all.push({ file, id, digest, kind, bytes: found.size, changedMs: found.mtimeMs });
  }
  return all;
}
