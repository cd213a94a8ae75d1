import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RowGroup } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { checkParquetPages, readParquetMetadata } from '../../src/captions/formats/check-parquet.js';
import { checkRuns } from '../../src/captions/formats/check-runs.js';
import { expectReadOrRefused, tryToRead } from './read-or-refused.js';

const FILES = join(import.meta.dirname, 'files');
const names = await readdir(FILES);
const files = await Promise.all(
  names.map(async (name) => ({ name, bytes: await readFile(join(FILES, name)) })),
);

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

  it.each<[string, (groups: RowGroup[]) => RowGroup[]]>([
    [
      'very many groups of rows',
      ([group]) => Array.from({ length: 1_000_000 }, () => ({ ...group!, num_rows: 0n })),
    ],
    ['the same bytes in several groups', ([group]) => Array.from({ length: 50 }, () => group!)],
  ])('as Parquet that says it has %s', (_what, multiplied) => {
    const bytes = files.find(({ name }) => name === 'rows-snappy.parquet')!.bytes;
    const metadata = readParquetMetadata(bytes);
    expect(() => {
      checkParquetPages(bytes, metadata, ['text']);
    }).not.toThrow();
    expect(() => {
      checkParquetPages(bytes, { ...metadata, row_groups: multiplied(metadata.row_groups) }, ['text']);
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
