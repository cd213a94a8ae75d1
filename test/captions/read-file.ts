import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCaptions } from '../../src/captions/read-captions.js';
import type { Cue, Transcript } from '../../src/captions/transcript.js';

const FILES = join(import.meta.dirname, 'files');

/** Reads what a file written for a test holds, as a member would give it. */
export async function readFixture(name: string): Promise<readonly Transcript[]> {
  return readCaptions({ name, bytes: await readFile(join(FILES, name)) });
}

/** Reads a text as a file of the name. */
export async function readText(
  text: string,
  name = 'talk.txt',
  columns?: ReadonlyMap<string, string>,
): Promise<Transcript> {
  const [transcript] = await readCaptions({ name, bytes: Buffer.from(text), columns });
  return transcript!;
}

/** The cues as they are compared in tests: start, end, text. */
export function timed(cues: readonly Cue[]): [number, number, string][] {
  return cues.map(({ start, end, text }) => [start, end, text]);
}

/** What was left out, by its name, with where it was first. */
export function leftOut(
  transcript: Transcript,
): Record<string, [count: number, firstAt: number | undefined]> {
  return Object.fromEntries(transcript.leftOut.map(({ what, count, firstAt }) => [what, [count, firstAt]]));
}

/** Words with their times, as `so@0.24`. */
export function wordTimes(cues: readonly Cue[]): string {
  return cues.flatMap(({ words = [] }) => words.map(({ text, start }) => `${text}@${start}`)).join(' ');
}
