import { expect } from 'vitest';
import { CaptionError } from '../../src/captions/caption-error.js';
import { readCaptions } from '../../src/captions/read-captions.js';
import type { Transcript } from '../../src/captions/transcript.js';

/** What was read, or the message for the operator; anything else thrown fails the test. */
export async function tryToRead(name: string, bytes: Uint8Array): Promise<readonly Transcript[] | string> {
  try {
    return await readCaptions({ name, bytes });
  } catch (error) {
    if (error instanceof CaptionError) {
      return error.message;
    }
    throw error;
  }
}

/** What the types promise of a transcript, for whatever file. */
function expectSound(transcripts: readonly Transcript[]): void {
  expect(transcripts.length).toBeGreaterThan(0);
  for (const { cues } of transcripts) {
    expect(cues.length).toBeGreaterThan(0);
    let last = 0;
    for (const { start, end, text, words } of cues) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(text).toMatch(/^\S+(?: \S+)*$/);
      last = start;
      if (words !== undefined) {
        expect(words.map((word) => word.text).join(' ')).toBe(text);
        const times = words.map((word) => word.start);
        expect(times).toEqual(times.toSorted((one, other) => one - other));
        expect(times[0]).toBeGreaterThanOrEqual(start);
        expect(times.at(-1)).toBeLessThanOrEqual(end);
      }
    }
  }
}

/** Reads a file that must be refused with its name where it can't be read; @returns what was read. */
export async function expectReadOrRefused(name: string, bytes: Uint8Array): Promise<void> {
  const result = await tryToRead(name, bytes);
  if (typeof result === 'string') {
    expect(result.startsWith(name)).toBe(true);
  } else {
    expectSound(result);
  }
}
