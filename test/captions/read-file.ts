import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LEFT_OUT } from '../../src/captions/left-out-tally.js';
import type { LeftOut } from '../../src/captions/left-out-tally.js';
import { readCaptions } from '../../src/captions/read-captions.js';
import type { Cue, Transcript } from '../../src/captions/transcript.js';

interface TranscriptInEnglish extends Omit<Transcript, 'leftOut' | 'remarks'> {
  readonly leftOut: readonly (Omit<LeftOut, 'what'> & { readonly what: string })[];
  readonly remarks: readonly string[];
}

const FILES = join(import.meta.dirname, 'files');

/** Reads what a file written for a test holds, as a member would give it. */
export async function readFixture(name: string): Promise<readonly TranscriptInEnglish[]> {
  const transcripts = await readCaptions({ name, bytes: await readFile(join(FILES, name)) });
  return transcripts.map(inEnglish);
}

/** Reads a text as a file of the name. */
export async function readText(
  text: string,
  name = 'talk.txt',
  columns?: ReadonlyMap<string, string>,
): Promise<TranscriptInEnglish> {
  const [transcript] = await readCaptions({ name, bytes: Buffer.from(text), columns });
  return inEnglish(transcript!);
}

/** As the operator reads what is told of it. */
function inEnglish(transcript: Transcript): TranscriptInEnglish {
  return {
    ...transcript,
    leftOut: transcript.leftOut.map((some) => ({ ...some, what: LEFT_OUT[some.what] })),
    remarks: transcript.remarks.map(({ sentence }) => sentence),
  };
}

/** The cues as they are compared in tests: start, end, text. */
export function timed(cues: readonly Cue[]): [number, number, string][] {
  return cues.map(({ start, end, text }) => [start, end, text]);
}

/** What was left out, by its name, with where it was first. */
export function leftOut(
  transcript: TranscriptInEnglish,
): Record<string, [count: number, firstAt: number | undefined]> {
  return Object.fromEntries(transcript.leftOut.map(({ what, count, firstAt }) => [what, [count, firstAt]]));
}

/** Words with their times, as `so@0.24`. */
export function wordTimes(cues: readonly Cue[]): string {
  return cues.flatMap(({ words = [] }) => words.map(({ text, start }) => `${text}@${start}`)).join(' ');
}
