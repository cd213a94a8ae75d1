import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CaptionError } from '../../src/captions/caption-error.js';
import { readCaptions } from '../../src/captions/read-captions.js';
import type { Transcript } from '../../src/captions/transcript.js';

const FILES = join(import.meta.dirname, 'files');
const names = await readdir(FILES);
const files = await Promise.all(
  names.map(async (name) => ({ name, bytes: await readFile(join(FILES, name)) })),
);

/** What was read, or the message for the operator; anything else thrown fails the test. */
async function tryToRead(name: string, bytes: Uint8Array): Promise<readonly Transcript[] | string> {
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

async function expectReadOrRefused(name: string, bytes: Uint8Array): Promise<void> {
  const result = await tryToRead(name, bytes);
  if (typeof result === 'string') {
    expect(result.startsWith(name)).toBe(true);
  } else {
    expectSound(result);
  }
}

describe('whatever bytes a file has, it is read or refused with its name', () => {
  it('for bytes at random', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        await expectReadOrRefused('random.vtt', bytes);
      }),
      { numRuns: 3000 },
    );
  });

  it('for parts of captions in a wrong order', async () => {
    const part = fc.constantFrom(
      ...[
        'WEBVTT\n',
        '\n',
        '\r',
        ' ',
        '\0',
        '\ufeff',
        '1\n',
        '00:01',
        '00:00:01,000',
        ' --> ',
        '99:99:99.999',
        '<',
        '>',
      ],
      ...[
        '<c>',
        '</c>',
        '<v A>',
        '{\\an8}',
        '<00:00:02.000>',
        '&amp;',
        '&#x110000;',
        '&#0;',
        '[Music]',
        '>>',
        '- ',
        '♪',
      ],
      ...[
        '{',
        '}',
        '[',
        ']',
        '"',
        ':',
        ',',
        '"text"',
        '"start"',
        '"segments"',
        '"events"',
        '1',
        '-1',
        '1e999',
        'NaN',
        'null',
      ],
      ...[
        '<transcript>',
        '<timedtext format="3">',
        '<body>',
        '<p t="1" d="2">',
        '<s t="1">',
        '</s>',
        '<text start="1">',
      ],
      ...['text,start_second\n', 'start\tend\ttext\n', '\t', '[0:01] ', '(0:02)', 'word', '\ud800', 'PAR1'],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 30 }), async (parts) => {
        await expectReadOrRefused('parts.txt', Buffer.from(parts.join('')));
      }),
      { numRuns: 5000 },
    );
  });

  it('for files of every kind with some bytes changed', async () => {
    const change = fc.tuple(
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      fc.integer({ min: 0, max: 255 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(change, { minLength: 1, maxLength: 6 }),
        async ({ name, bytes }, changes) => {
          const changed = Uint8Array.from(bytes);
          for (const [place, byte] of changes) {
            changed[Math.floor(place * changed.length)] = byte;
          }
          await expectReadOrRefused(name, changed);
        },
      ),
      { numRuns: 6000 },
    );
  });

  it('for files of every kind that break off', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async ({ name, bytes }, part) => {
          await expectReadOrRefused(name, bytes.subarray(0, Math.floor(part * bytes.length)));
        },
      ),
      { numRuns: 3000 },
    );
  });
});
