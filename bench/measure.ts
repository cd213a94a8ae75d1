import type { Contestant } from '../eval/contestant.js';
import type { WholeCorpus } from '../src/corpus/corpus.js';
import type { Questions } from './lecture-files.js';
import type { Measurement } from './measurement.js';
import type { OwnContestant } from './own.js';
import { peakBytes } from './peak-bytes.js';
import { timeContestant } from './time-contestant.js';

/** Loads a contestant with lectures, and measures it. */
export async function measure(
  makeContestant: (corpus: WholeCorpus) => Promise<Contestant & Partial<OwnContestant>>,
  corpus: WholeCorpus,
  questions: Questions,
): Promise<Measurement> {
  const textBytes = residentBytes();
  const start = performance.now();
  const contestant = await makeContestant(corpus);
  const indexMs = performance.now() - start;
  const indexedBytes = residentBytes();
  const timing = await timeContestant(contestant, questions);
  return { ...timing, indexMs, textBytes, indexedBytes, peakBytes: peakBytes() };
}

/** Resident memory without what is no longer used, if the process was started with `--expose-gc`. */
function residentBytes(): number {
  globalThis.gc?.();
  return process.memoryUsage.rss();
}
