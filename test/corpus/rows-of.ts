import { readCsvRows, type BrokenLine, type CsvRow } from '../../src/corpus/csv/csv-rows.js';

/** Splits a CSV file that arrives in chunks of so many bytes. */
export async function rowsOf(csv: string | Buffer, chunkBytes = Infinity): Promise<(CsvRow | BrokenLine)[]> {
  const bytes = Buffer.from(csv as string);
  async function* chunks(): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes.length; at += chunkBytes) {
      yield await Promise.resolve(bytes.subarray(at, Math.min(bytes.length, at + chunkBytes)));
    }
  }
  const rows: (CsvRow | BrokenLine)[] = [];
  for await (const row of readCsvRows(chunks())) rows.push(row);
  return rows;
}
