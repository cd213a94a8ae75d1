import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from './read-file.js';
import {
  json3,
  notes,
  packaged,
  plainly,
  rolling,
  spokenLines,
  srv3,
  startOf,
  startOfWord,
  whisper,
  whisperTable,
  type SpokenLine,
} from './written-captions.js';

type Write = (lines: readonly SpokenLine[]) => string;

const FORMATS: [string, Write][] = [
  ['WebVTT', (lines) => plainly(lines, 'vtt')],
  ['SubRip', (lines) => plainly(lines, 'srt')],
  ['rolling WebVTT with times of words', (lines) => rolling(lines, 'vtt', true)],
  ['rolling WebVTT', (lines) => rolling(lines, 'vtt', false)],
  ['rolling SubRip', (lines) => rolling(lines, 'srt', false)],
  ["YouTube's json3", json3],
  ["YouTube's srv3", srv3],
  ["a package's JSON", packaged],
  ["Whisper's JSON", whisper],
  ["Whisper's table", whisperTable],
  ['notes', notes],
];

const WITH_TIMES_OF_WORDS: [string, Write][] = [
  ['rolling WebVTT with times of words', (lines) => rolling(lines, 'vtt', true)],
  ["YouTube's json3", json3],
  ["YouTube's srv3", srv3],
  ["Whisper's JSON", whisper],
];

describe('whatever is said, also several times', () => {
  it.each(FORMATS)('each line is read once and starts when it is said, from %s', async (_name, write) => {
    await fc.assert(
      fc.asyncProperty(spokenLines, async (lines) => {
        const { cues } = await readText(write(lines));
        expect(cues.map(({ start, text }) => [start, text])).toEqual(
          lines.map(({ words }, index) => [startOf(index), words.join(' ')]),
        );
        for (const [index, { end }] of cues.entries()) {
          expect(end).toBeGreaterThan(startOf(index));
          expect(end).toBeLessThanOrEqual(index + 1 < lines.length ? startOf(index + 1) : startOf(index + 2));
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(WITH_TIMES_OF_WORDS)('each word has its own time, from %s', async (_name, write) => {
    await fc.assert(
      fc.asyncProperty(spokenLines, async (lines) => {
        const { cues } = await readText(write(lines));
        for (const [line, { words }] of cues.entries()) {
          const said = lines[line]!.words;
          // A line of one word starts when it does, so it needs no times of its own.
          if (said.length > 1) {
            expect(words?.map(({ text }) => text)).toEqual(said);
            for (const [index, { start }] of words!.entries()) {
              expect(start).toBeCloseTo(startOfWord(line, index), 3);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
