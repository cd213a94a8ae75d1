import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCaptions } from '../../src/captions/read-captions.js';
import { leftOut, readFixture, readText, timed } from './read-file.js';

const FILES = join(import.meta.dirname, 'files');

describe('rows of a data set', () => {
  it.each(['snappy', 'gzip', 'zstd', 'brotli', 'version-2'])(
    'are read from Parquet, sorted by video: %s',
    async (packing) => {
      const transcripts = await readFixture(`rows-${packing}.parquet`);
      expect(transcripts).toEqual([
        {
          videoId: 'dMUes74-nYY',
          title: 'Lecture 7',
          thumbnail: 'https://i.ytimg.com/vi/dMUes74-nYY/hq.jpg',
          url: undefined,
          cues: [
            { start: 2082, end: 2113, text: 'so the jigsaw puzzle is a pretext task' },
            { start: 2113, end: 2140, text: 'and rotation is another one' },
          ],
          chapters: [],
          leftOut: [],
          remarks: [],
        },
        {
          videoId: 'rfscVS0vtbw',
          title: 'Lecture 8',
          thumbnail: undefined,
          url: undefined,
          cues: [{ start: 1, end: 31, text: 'contrastive learning pulls pairs together' }],
          chapters: [],
          leftOut: [{ what: 'empty cues', count: 1, firstAt: 4 }],
          remarks: [],
        },
      ]);
    },
  );

  it('are read from columns of other names and types', async () => {
    const bytes = await readFile(join(FILES, 'rows-with-other-names.parquet'));
    const columns = new Map([
      ['video_id', 'vid'],
      ['text', 'CAPTION'],
      ['start_second', 'begin'],
    ]);
    const [first] = await readCaptions({ name: 'rows.parquet', bytes, columns });
    expect(first!.videoId).toBe('dMUes74-nYY');
    expect(timed(first!.cues)).toEqual([
      [2081, 2082, 'so the jigsaw puzzle is a pretext task'],
      [2082, 2084, 'and rotation is another one'],
    ]);
  });

  it('are read from JSONL, where broken lines cost no others', async () => {
    const [first, second, ...others] = await readFixture('rows-of-two-videos.jsonl');
    expect(first).toMatchObject({ videoId: 'v1', title: 'T', url: 'https://x.org/v.mp4' });
    expect(timed(first!.cues)).toEqual([[2082, 2113.5, 'one']]);
    expect(leftOut(first!)).toEqual({
      'empty cues': [1, 5],
      'cues whose times cannot be read': [1, 6],
      'lines that cannot be read': [1, 4],
    });
    expect(second).toMatchObject({ videoId: 'v2' });
    expect(others).toEqual([]);
  });

  it('are read from CSV with semicolons and quotes', async () => {
    const [transcript] = await readFixture('rows-with-semicolons.csv');
    expect(timed(transcript!.cues)).toEqual([
      [5, 10, 'one; "two" three'],
      [10, 10.4, 'four'],
    ]);
  });

  it.each<[string, string, [number, number, string][]]>([
    ['tabs', 'video_id\ttext\tstart_second\tend_second\nv\ta, b\t1\t2\n', [[1, 2, 'a, b']]],
    ['names in capitals', 'TEXT, Start_Second ,end_second\na,1,2\n', [[1, 2, 'a']]],
    ['a thousands comma', 'text,start_second,end_second\na,"2,082","2,113.5"\n', [[2082, 2113.5, 'a']]],
    [
      'rows out of order',
      'text,start_second,end_second\nb,5,6\na,1,2\n',
      [
        [1, 2, 'a'],
        [5, 6, 'b'],
      ],
    ],
  ])('are read from CSV with %s', async (_title, csv, expected) => {
    expect(timed((await readText(csv, 'rows.csv')).cues)).toEqual(expected);
  });

  it('take the id from a link to YouTube where no column has it', async () => {
    const csv = 'text,start_second,end_second,url\na,1,2,https://youtu.be/dMUes74-nYY?t=1\n';
    expect(await readText(csv, 'rows.csv')).toMatchObject({ videoId: 'dMUes74-nYY', url: undefined });
  });

  it('of a video without usable captions are reported with those of the others', async () => {
    const csv = 'video_id,text,start_second\nv1,,1\nv2,a,1\n';
    const transcript = await readText(csv, 'rows.csv');
    expect(transcript.videoId).toBe('v2');
    expect(transcript.remarks).toEqual([
      'The video v1 has no captions in the file (left out: 1 empty cues, the first at 2).',
    ]);
  });
});

it('a Parquet file in a packing that is not read is refused by its name', async () => {
  await expect(readFixture('rows-lz4_raw.parquet')).rejects.toThrow(
    'rows-lz4_raw.parquet: the Parquet file is damaged or packed in an unusual way (packed as LZ4_RAW). ' +
      'Download it again, or export its rows as CSV.',
  );
});

describe('a table that cannot be used is refused with what to do', () => {
  it.each<[string, string, [string, string][], string]>([
    [
      'without our columns',
      'id,caption,begin\n1,a,2\n',
      [],
      'rows.csv: the table has no column text and none start_second. It has id, caption, begin. Say which of them it is, as in --map text=id',
    ],
    [
      'when a column that was mapped is not there',
      'id,caption,begin\n1,a,2\n',
      [['text', 'captions']],
      'rows.csv: the table has no column "captions" for text. It has id, caption, begin.',
    ],
    [
      'when what was mapped is no column of ours',
      'id,caption,begin\n1,a,2\n',
      [['words', 'caption']],
      'rows.csv: words is no column of ours; those are video_id, text, start_second, end_second, url, title, thumbnail.',
    ],
    [
      'when quotes are not closed',
      'video_id,text,start_second\nv1,"abc,1\nv1,d,2\n',
      [],
      'rows.csv, line 2: the quotes of this row are not closed as CSV has it. Close them, or double those that stand within a field.',
    ],
  ])('%s', async (_title, csv, columns, message) => {
    await expect(readText(csv, 'rows.csv', new Map(columns))).rejects.toThrow(message);
  });
});
