import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { findCsvFiles, findGlossaryFiles } from '../corpus/csv-files.js';
import { packCorpus } from '../corpus/corpus-sections.js';
import { describeGlossaryReport, describeReport } from '../corpus/describe-report.js';
import type { GlossaryEntry } from '../corpus/glossary.js';
import { loadCorpus } from '../corpus/load-corpus.js';
import { loadGlossary } from '../corpus/load-glossary.js';
import { packIndex, unpackIndex } from '../search/index-sections.js';
import { indexLectures, type IndexedLectures } from '../search/prepare-material.js';
import { packJson, unpackJson } from '../snapshot/packed-json.js';
import { readSnapshot } from '../snapshot/read-snapshot.js';
import { sectionOf, type Sections } from '../snapshot/section.js';
import { SnapshotError } from '../snapshot/snapshot-error.js';
import { writeSnapshot } from '../snapshot/write-snapshot.js';
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
  /** The lectures, for `unpackCorpus`. */
  readonly corpus: Sections;
  readonly indexed: IndexedLectures;
  readonly glossary: readonly GlossaryEntry[];
  readonly isFromSnapshot: boolean;
  /** What the operator should know of the data, in lines. */
  readonly warnings: readonly string[];
  /** What became of the snapshot, where it is worth telling. */
  readonly remarks: readonly string[];
}

/** What was found out about the data once, and is told at every start. */
interface Findings {
  readonly warnings: readonly string[];
  readonly glossary: readonly GlossaryEntry[];
}

/**
 * Loads lectures from their snapshot if it was made of just these files by just this code, else from the files, and
 * makes the snapshot anew. That there is none, or that none can be written, never keeps anybody from loading.
 *
 * @throws CorpusError when the data cannot be used
 */
export async function loadLibrary({ data, snapshot }: LibrarySource): Promise<LoadedLibrary> {
  const path = snapshot === false ? undefined : (snapshot ?? (await snapshotBeside(data)));
  const key = path === undefined ? undefined : await keyOf(data);
  if (path === undefined || key === undefined) return { ...(await loadFiles(data)).library, remarks: [] };

  const remarks: string[] = [];
  const read = await readSnapshot(path, key);
  if (read.kind === 'read') {
    const library = openSnapshot(read.sections);
    if (library !== undefined) return { ...library, remarks };
    remarks.push(`The snapshot "${path}" is not one of lectures; it is made anew.`);
  } else if (read.kind === 'damaged' || read.kind === 'unreadable') {
    remarks.push(`The snapshot "${path}" cannot be used: ${read.reason}. It is made anew.`);
  }
  const { library, sections } = await loadFiles(data);
  await writeSnapshot(path, key, sections).catch((error: unknown) => {
    if (!(error instanceof SnapshotError)) throw error;
    remarks.push(`${error.message} Without it the next start takes as long as this one.`);
  });
  return { ...library, remarks };
}

/** Where the snapshot of lectures is kept: in their folder, or beside their file. */
async function snapshotBeside(data: string): Promise<string | undefined> {
  const found = await stat(data).catch(() => undefined);
  if (found === undefined) return undefined;
  return found.isDirectory() ? join(data, 'lectures.snapshot') : `${data}.snapshot`;
}

/** @returns undefined when the data cannot be read: whoever loads it can tell why much better */
async function keyOf(data: string): Promise<string | undefined> {
  try {
    return await libraryKey([...(await findCsvFiles(data)), ...(await findGlossaryFiles(data))]);
  } catch {
    return undefined;
  }
}

type Loaded = Omit<LoadedLibrary, 'remarks'>;

async function loadFiles(data: string): Promise<{ library: Loaded; sections: Sections }> {
  const { corpus, report } = await loadCorpus(data);
  const { glossary, report: glossaryReport } = await loadGlossary(data);
  const warnings = [...describeReport(report), ...describeGlossaryReport(glossaryReport)];
  const indexed = indexLectures(corpus.lectures);
  const packed = packCorpus(corpus);
  const findings: Findings = { warnings, glossary };
  return {
    library: { corpus: packed, indexed, isFromSnapshot: false, ...findings },
    sections: { ...packed, ...packIndex(indexed), findings: packJson(findings) },
  };
}

function openSnapshot(sections: Sections): Loaded | undefined {
  try {
    const { warnings, glossary } = unpackJson(sectionOf(sections, 'findings', Uint8Array)) as Findings;
    return { corpus: sections, indexed: unpackIndex(sections), isFromSnapshot: true, warnings, glossary };
  } catch {
    return undefined;
  }
}
