import { describe, expect, it } from 'vitest';
import type { BrokenLine, CsvRow } from '../../../src/corpus/csv/csv-rows.js';
import { rowsOf } from '../rows-of.js';

const row = (line: number, ...fields: string[]): CsvRow => ({ kind: 'row', line, fields, isUtf8: true });
const broken = (line: number, text: string): BrokenLine => ({ kind: 'broken', line, text });

describe('a CSV file is split into rows', () => {
  it.each<[string, string, (CsvRow | BrokenLine)[]]>([
    ['plainly', 'a,b\nc,d\n', [row(1, 'a', 'b'), row(2, 'c', 'd')]],
    ['without a line end after the last row', 'a\nb', [row(1, 'a'), row(2, 'b')]],
    ['with the line ends of Windows', 'a,b\r\nc,d\r\n', [row(1, 'a', 'b'), row(2, 'c', 'd')]],
    ['with a byte order mark', '\ufeffa,b\n"c",d\n', [row(1, 'a', 'b'), row(2, 'c', 'd')]],
    ['with a byte order mark before a quote', '\ufeff"a",b\n', [row(1, 'a', 'b')]],
    [
      'with commas, quotes and line ends in quotes',
      'a\n"x, ""y""\r\n\nz"\nb\n',
      [row(1, 'a'), row(2, 'x, "y"\r\n\nz'), row(5, 'b')],
    ],
    ['with empty lines', 'a\n\n\nb\n', [row(1, 'a'), row(2, ''), row(3, ''), row(4, 'b')]],
    ['with rows of different lengths', 'a\nb,c,d\n', [row(1, 'a'), row(2, 'b', 'c', 'd')]],
    ['not at all, when it is empty', '', []],
  ])('%s', async (_title, csv, expected) => {
    expect(await rowsOf(csv)).toEqual(expected);
  });
});

describe('a line with broken quotes costs no other line', () => {
  it.each<[string, string, (CsvRow | BrokenLine)[]]>([
    [
      'when no quote follows',
      'a,b\nc,"d\ne,f\ng,h',
      [row(1, 'a', 'b'), broken(2, 'c,"d'), row(3, 'e', 'f'), row(4, 'g', 'h')],
    ],
    [
      'when a row with quotes follows',
      'c,"d\ne,"f, g"\nh,i\n',
      [broken(1, 'c,"d'), row(2, 'e', 'f, g'), row(3, 'h', 'i')],
    ],
    [
      'when quotes within a field are not doubled',
      'c,"say "d" x"\r\ne,f\n',
      [broken(1, 'c,"say "d" x"'), row(2, 'e', 'f')],
    ],
    [
      'when a quote is in a field without quotes',
      'c,5" disc\ne,f\n',
      [broken(1, 'c,5" disc'), row(2, 'e', 'f')],
    ],
    ['when it is the last line', 'a\n"b', [row(1, 'a'), broken(2, '"b')]],
    ['when many are broken', '"a\n"b\nc\n', [broken(1, '"a'), broken(2, '"b'), row(3, 'c')]],
  ])('%s', async (_title, csv, expected) => {
    expect(await rowsOf(csv)).toEqual(expected);
  });

  it('even when it is the first of more than a megabyte', async () => {
    const many = Array.from({ length: 20_000 }, (_, n) => `row ${n},${'x'.repeat(100)}`);
    const items = await rowsOf(`a,"b\n${many.join('\n')}\n`, 65_536);
    expect(items[0]).toEqual(broken(1, 'a,"b'));
    expect(items).toHaveLength(20_001);
    expect(items.at(-1)).toEqual(row(20_001, 'row 19999', 'x'.repeat(100)));
  });

  it('and a line of more than a megabyte is given out as broken', async () => {
    const items = await rowsOf(`a\n${'x'.repeat(3_000_000)}\nb\n`, 65_536);
    expect(items).toEqual([row(1, 'a'), broken(2, 'x'.repeat(400)), row(3, 'b')]);
  });
});

describe('bytes that are no text', () => {
  it('are known in the row they stand in, and only there', async () => {
    const bytes = Buffer.concat([
      Buffer.from('ä\n'),
      Buffer.from('Caf\u00e9\n', 'latin1'),
      Buffer.from('ö,\ufffd\n'),
    ]);
    expect(await rowsOf(bytes, 1)).toEqual([
      row(1, 'ä'),
      { kind: 'row', line: 2, fields: ['Caf\ufffd'], isUtf8: false },
      row(3, 'ö', '\ufffd'),
    ]);
  });

  it.each(['fffe7600', 'feff0076'])('a file in UTF-16 (%s) is refused by that name', async (bytes) => {
    await expect(rowsOf(Buffer.from(bytes, 'hex'))).rejects.toThrow(
      'the file is in UTF-16; save it as UTF-8',
    );
  });
});
