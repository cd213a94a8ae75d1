import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { parseSeedPage, seedCsv } from '../../scripts/seed-page.js';

const csvFile = new URL('../../data/segments.csv', import.meta.url);
const pageFile = new URL('../../../shared/seed/lecture-segments.txt', import.meta.url);

interface Row {
  readonly video_id: string;
  readonly text: string;
  readonly start_second: string;
  readonly end_second: string;
  readonly url: string;
  readonly title: string;
  readonly thumbnail: string;
}

describe('data/segments.csv', async () => {
  const csv = await readFile(csvFile, 'utf8');
  const rows = parse<Row>(csv, { columns: true });

  it('names its columns in the first line', () => {
    expect(csv.slice(0, csv.indexOf('\n'))).toBe('video_id,text,start_second,end_second,url,title,thumbnail');
  });

  it('has all 100 segments, from 2082-2113 to 4872-4900', () => {
    const times = rows.map((row) => `${row.start_second}-${row.end_second}`);
    expect(times).toHaveLength(100);
    expect([times[0], times[1], times.at(-1)]).toEqual(['2082-2113', '2113-2138', '4872-4900']);
  });

  it('has times in plain digits, and each segment starts where the one before ends', () => {
    expect(
      rows.flatMap((row) => [row.start_second, row.end_second]).filter((time) => !/^\d+$/.test(time)),
    ).toEqual([]);
    expect(rows.slice(1).map((row) => row.start_second)).toEqual(
      rows.slice(0, -1).map((row) => row.end_second),
    );
  });

  it('is one lecture, each of whose links opens the video where the segment starts', () => {
    expect(new Set(rows.map((row) => row.video_id))).toEqual(new Set(['dMUes74-nYY']));
    expect(new Set(rows.map((row) => row.title))).toEqual(
      new Set([
        'Lecture 7 Self-Supervised Learning -- UC Berkeley Spring 2020 - CS294-158 Deep Unsupervised Learning',
      ]),
    );
    expect(new Set(rows.map((row) => row.thumbnail))).toEqual(new Set(['']));
    expect(rows.map((row) => row.url)).toEqual(
      rows.map((row) => `https://www.youtube.com/watch?v=dMUes74-nYY&t=${row.start_second}s`),
    );
  });

  it('keeps the words as they were heard, mishearings included', () => {
    const text = rows.map((row) => row.text).join('\n');
    for (const words of [
      'word Tyvek idea',
      'niccolò back in 2013',
      'flat hidden vector of 4,000 dimensions',
    ]) {
      expect(text).toContain(words);
    }
    expect(rows.find((row) => row.start_second === '3156')?.text).toContain('jigsaw');
    expect(Math.min(...rows.map((row) => row.text.length))).toBe(362);
  });
});

describe.skipIf(!existsSync(pageFile))(
  'the saved page the sample was made from (left out where it is missing)',
  () => {
    it('gives data/segments.csv byte for byte', async () => {
      const page = await readFile(pageFile, 'utf8');
      expect(seedCsv(parseSeedPage(page))).toBe(await readFile(csvFile, 'utf8'));
    });
  },
);
