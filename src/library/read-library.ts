import { unpackJson } from '../snapshot/packed-json.js';
import { readSnapshot } from '../snapshot/read-snapshot.js';
import { sectionOf } from '../snapshot/section.js';
import type { Findings, LoadedLibrary, SnapshotPlace } from './library-source.js';

/**
 * Reads lectures from their snapshot, if it was made of just these files by just this code.
 *
 * @returns the library; or, where there is none that can be used, the reason if it is worth telling
 */
export async function readLibrary({ path, key }: SnapshotPlace): Promise<LoadedLibrary | readonly string[]> {
  const read = await readSnapshot(path, key);
  if (read.kind === 'missing' || read.kind === 'outdated') return [];
  if (read.kind !== 'read') {
    const then = read.kind === 'damaged' ? ' It is made anew.' : '';
    return [`The snapshot "${path}" cannot be used: ${read.reason}.${then}`];
  }
  const { sections } = read;
  const findings = unpackJson(sectionOf(sections, 'findings', Uint8Array)) as Findings;
  return { sections, isFromSnapshot: true, remarks: [], ...findings };
}
