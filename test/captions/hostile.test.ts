import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CaptionError } from '../../src/captions/caption-error.js';
import { checkParquetPages, readParquetMetadata } from '../../src/captions/formats/check-parquet.js';
import { checkRuns } from '../../src/captions/formats/check-runs.js';
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

describe('a file made to take all time or memory is read or refused', () => {
  const cue = 'WEBVTT\n\n00:01.000 --> 00:02.000\n';
  const xml = '<timedtext format="3"><body>';

  it.each<[string, string]>([
    ...[
      '<',
      '<a',
      '>>',
      '[a',
      '(a ',
      '*a',
      '- ',
      '&',
      '&#',
      '{\\',
      '<00:00:01.000>',
      '-->',
      '_',
      '♪',
      ' ',
      '\n',
    ].map((part): [string, string] => [cue, part]),
    ...['<p>', '<s>', '<a ', '&', '<!--', '<!ENTITY a "&a;">'].map((part): [string, string] => [xml, part]),
    ...['1', '1:', '[0:00]', '[0:00] a\n', '{"a":', '[', '[{', '{"text', '["\\"'].map(
      (part): [string, string] => ['', part],
    ),
    ['{"a":NaN,"b":"', '\\"'],
    ['{"text":"a","start_second":1}\n', '{"t\n'],
    ['text,start_second\n"', 'a,1\n'],
    ['text,start_second\n', '"'],
  ])('%j and then %j many times', async (start, part) => {
    const text = start + part.repeat(Math.floor(400_000 / part.length));
    await expectReadOrRefused('endless.txt', Buffer.from(text));
  });

  it('where more stands under one time than anybody can say', async () => {
    const text = `[0:01] a\n[0:02] ${'so '.repeat(400_000)}`;
    expect(await tryToRead('endless.txt', Buffer.from(text))).toBe(
      'endless.txt, line 2: more than a million characters stand under one time. Check that it is the right file.',
    );
  });

  it.each<[string, number[]]>([
    ['a list longer than the file', [0x19, 0xfc, 0xff, 0xff, 0xff, 0x7f]],
    ['a text longer than the file', [0x18, 0xff, 0xff, 0xff, 0x7f]],
    ['a number without an end', [0x15, ...Array.from({ length: 40 }, () => 0x80)]],
    ['structures within structures', Array.from({ length: 1000 }, () => 0x1c)],
  ])('as Parquet that says it holds %s', async (_title, footer) => {
    const bytes = Buffer.from([
      ...Buffer.from('PAR1'),
      ...footer,
      footer.length & 0xff,
      footer.length >> 8,
      0,
      0,
      ...Buffer.from('PAR1'),
    ]);
    expect(await tryToRead('rows.parquet', bytes)).toContain('rows.parquet: the Parquet file is damaged');
  });

  it('as Parquet that says it has more rows than bytes', () => {
    const bytes = files.find(({ name }) => name === 'rows-snappy.parquet')!.bytes;
    const metadata = readParquetMetadata(bytes);
    const row_groups = metadata.row_groups.map((group) => ({ ...group, num_rows: 1_000_000_000n }));
    expect(() => {
      checkParquetPages(bytes, { ...metadata, row_groups }, ['text']);
    }).toThrow(RangeError);
  });

  const check = (bytes: readonly number[]) => (): void => {
    checkRuns(Uint8Array.from(bytes), { start: 0, end: bytes.length, width: 1, count: 5 });
  };

  it.each<[string, number[]]>([
    ['one value, five times', [5 << 1, 1]],
    ['eight packed values, of which five count', [(1 << 1) | 1, 0xff]],
  ])('but not as Parquet with sound runs of values: %s', (_title, bytes) => {
    expect(check(bytes)).not.toThrow();
  });

  it.each<[string, number[]]>([
    ['one value, a million times', [0x80, 0x89, 0x7a, 1]],
    ['fewer values than there are', [3 << 1, 1]],
    ['a header without an end', [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80]],
  ])('as Parquet with unsound runs of values: %s', (_title, bytes) => {
    expect(check(bytes)).toThrow('a run of values that is longer than the page');
  });
});
