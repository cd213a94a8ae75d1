import { packCorpus, unpackCorpus } from '../corpus/corpus-sections.js';
import { describeGlossaryReport, describeReport } from '../corpus/csv/describe-report.js';
import type { LoadReport } from '../corpus/csv/load-report.js';
import { loadCorpus } from '../corpus/load-corpus.js';
import { loadGlossary } from '../corpus/load-glossary.js';
import { packIndex } from '../search/index-sections.js';
import { indexLectures } from '../search/prepare-material.js';
import { packJson } from '../snapshot/packed-json.js';
import type { Sections } from '../snapshot/section.js';
import { SnapshotError } from '../snapshot/snapshot-error.js';
import { writeSnapshot } from '../snapshot/write-snapshot.js';
import { dataFiles, stateOf } from './data-state.js';
import type { Findings, LoadedLibrary, SnapshotPlace } from './library-source.js';

/** What is to be built. */
export interface BuildOrder {
  /** A CSV file of segments, or a folder of them. */
  readonly data: string;
  /** Where its snapshot goes; undefined when none is kept. */
  readonly place: SnapshotPlace | undefined;
}

/**
 * Loads lectures from their files, indexes them, and makes their snapshot. That none can be written is told, and keeps
 * nobody from searching. None is written of files that changed meanwhile: it would pass for one of what they were.
 *
 * @throws CorpusError when the data cannot be used
 */
export async function buildLibrary({ data, place }: BuildOrder): Promise<LoadedLibrary> {
  const { packed, report } = await loadPacked(data);
  const { glossary, report: glossaryReport } = await loadGlossary(data);
  const warnings = [...describeReport(report), ...describeGlossaryReport(glossaryReport)];
  const findings: Findings = { warnings, glossary };
  const sections = {
    ...packed,
    ...packIndex(indexLectures(unpackCorpus(packed).lectures)),
    findings: packJson(findings),
  };
  const remarks = place === undefined ? [] : await keepSnapshot(data, place, sections);
  return { sections, isFromSnapshot: false, remarks, ...findings };
}

/** As they were read the lectures take more memory than packed, and need not stay while they are indexed. */
async function loadPacked(data: string): Promise<{ packed: Sections; report: LoadReport }> {
  const { corpus, report } = await loadCorpus(data);
  return { packed: packCorpus(corpus), report };
}

/** @returns what became of it, where it is worth telling */
async function keepSnapshot(data: string, place: SnapshotPlace, sections: Sections): Promise<string[]> {
  const { path, key, state } = place;
  const stateNow = await dataFiles(data)
    .then(stateOf)
    .catch(() => undefined);
  if (stateNow !== state) {
    return ['The files of the lectures changed while they were loaded, so no snapshot was made of them.'];
  }
  try {
    await writeSnapshot(path, key, sections);
    return [];
  } catch (error) {
    if (!(error instanceof SnapshotError)) throw error;
    return [`${error.message} Without it the next start takes as long as this one.`];
  }
}
