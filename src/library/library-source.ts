import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { GlossaryEntry } from '../corpus/glossary.js';
import type { Sections } from '../snapshot/section.js';
import { SNAPSHOT_NAME } from '../snapshot/snapshot-name.js';
import { dataFiles, stateOf } from './data-state.js';
import { libraryKey } from './library-key.js';

/** Where a library is loaded from. */
export interface LibrarySource {
  /** A CSV file of segments, or a folder of them. */
  readonly data: string;
  /** Where its snapshot is kept: beside the data when left out, nowhere when false. */
  readonly snapshot?: string | false | undefined;
}

/** Lectures, indexed. */
export interface LoadedLibrary {
  /** The lectures, for `unpackCorpus`, and the index, for `unpackIndex`. */
  readonly sections: Sections;
  readonly glossary: readonly GlossaryEntry[];
  readonly isFromSnapshot: boolean;
  /** What the operator should know of the data, in lines. */
  readonly warnings: readonly string[];
  /** What became of the snapshot, where it is worth telling. */
  readonly remarks: readonly string[];
}

/** What was found out about the data once, and is told at every start. */
export interface Findings {
  readonly warnings: readonly string[];
  readonly glossary: readonly GlossaryEntry[];
}

/** Where a snapshot is kept, and what makes it the one of these lectures. */
export interface SnapshotPlace {
  readonly path: string;
  readonly key: string;
  /** What the file system knew of the files before the key was made of them, see `stateOf`. */
  readonly state: string;
}

/**
 * Works out where the snapshot of lectures is kept: in their folder, or beside their file.
 *
 * @returns undefined when none is kept, or the data cannot be read: whoever loads it can tell why much better
 */
export async function snapshotPlace({ data, snapshot }: LibrarySource): Promise<SnapshotPlace | undefined> {
  if (snapshot === false) return undefined;
  try {
    const beside = (await stat(data)).isDirectory() ? join(data, SNAPSHOT_NAME) : `${data}.snapshot`;
    const files = await dataFiles(data);
    const state = await stateOf(files);
    return { path: snapshot ?? beside, key: await libraryKey(files), state };
  } catch {
    return undefined;
  }
}
