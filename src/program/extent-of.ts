import type { Corpus } from '../corpus/corpus.js';
import { english } from '../texts/english.js';

const BYTES_PER_MB = 1_000_000;

/** What the log says of lectures that are there from now on: in words, and as figures. */
export interface ToldExtent {
  /** "3 lectures with 240 segments". */
  readonly what: string;
  /** "0.4 s". */
  readonly time: string;
  /** "the program takes 180 MB of memory". */
  readonly memory: string;
  readonly figures: Readonly<Record<'lectures' | 'segments' | 'seconds' | 'memoryMb', number>>;
}

/** @param seconds - that it took until they were there */
export function extentOf({ lectures, segmentCount }: Corpus, seconds: number): ToldExtent {
  const memoryMb = Math.round(process.memoryUsage.rss() / BYTES_PER_MB);
  return {
    what: `${english.counts.lectures(lectures.length)} with ${english.counts.segments(segmentCount)}`,
    time: `${seconds.toFixed(1)} s`,
    memory: `the program takes ${memoryMb} MB of memory`,
    figures: {
      lectures: lectures.length,
      segments: segmentCount,
      seconds: Number(seconds.toFixed(3)),
      memoryMb,
    },
  };
}
