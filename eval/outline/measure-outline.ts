import { readFile } from 'node:fs/promises';
import type { WholeLecture } from '../../src/corpus/lecture.js';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { outlineOf } from '../../src/outline/outline.js';
import { evenStarts, textTilingStarts } from './baselines.js';
import type { OutlineSet } from './outline-sets.js';
import { parseSections, type Section } from './sections.js';

/** A lecture with its sections. */
export interface LoadedOutlineSet {
  readonly name: string;
  readonly lecture: WholeLecture;
  readonly sections: readonly Section[];
}

/** A way to divide a lecture. */
export interface Division {
  readonly name: string;
  /** When chapters start, in seconds, ascending. */
  readonly starts: readonly number[];
}

/**
 * Reads a lecture and its sections.
 *
 * @throws {CorpusError} when the transcript cannot be used
 * @throws {SectionFileError} at the first fault in the sections
 */
export async function readOutlineSet({ name, data, sections }: OutlineSet): Promise<LoadedOutlineSet> {
  const { corpus } = await loadCorpus(data);
  const [lecture, ...others] = corpus.lectures;
  if (lecture === undefined || others.length > 0) throw new Error(`${data} must hold one lecture.`);
  return { name, lecture, sections: parseSections(await readFile(sections, 'utf8'), sections) };
}

/** Our outline, and into as many chapters those of simpler ways. */
export function divisions(lecture: WholeLecture): Division[] {
  const starts = outlineOf(lecture).map(({ startSecond }) => startSecond);
  return [
    { name: 'outline', starts },
    { name: 'TextTiling', starts: textTilingStarts(lecture, starts.length) },
    { name: 'even', starts: evenStarts(lecture, starts.length) },
  ];
}
