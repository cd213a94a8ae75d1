import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCaptions } from '../../src/captions/read-captions.js';
import type { Transcript } from '../../src/captions/transcript.js';
import { makeImportedLecture } from '../../src/import/imported-lecture.js';
import { lectureCsv } from '../../src/import/writing/lecture-file.js';
import { leftOut, readFixture, readText, timed, wordTimes } from './read-file.js';

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

describe('times of rows', () => {
  const said = 'so the jigsaw puzzle is a pretext task';

  it.each<[string, string, [string, string][], [number, number][]]>([
    [
      'a start and how long it lasts',
      `text,start,duration\n${said},0.5,5\n${said},4.5,4\n`,
      [],
      [
        [0.5, 4.5],
        [4.5, 8.5],
      ],
    ],
    ['our start and how long it lasts', `text,start_second,duration\n${said},1,5\n`, [], [[1, 6]]],
    ['a start and an end', `start,end,text\n1,6,${said}\n`, [], [[1, 6]]],
    ['how long it lasts by another name', `text,start,dur\n${said},1,5\n`, [['duration', 'dur']], [[1, 6]]],
    [
      'the length of the whole video in each row',
      `text,start,duration\n${said} a,0,5400\n${said} b,4,5400\n${said} c,8,5400\n`,
      [],
      [
        [0, 4],
        [4, 8],
        [8, 5408],
      ],
    ],
    [
      'long paragraphs, which are no milliseconds',
      `text,start_second,end_second\n${Array.from({ length: 400 }, (_, n) => `word${n}`).join(' ')},0,180\n`,
      [],
      [[0, 180]],
    ],
  ])('may be %s', async (_title, csv, columns, expected) => {
    const { cues, remarks } = await readText(csv, 'rows.csv', new Map(columns));
    expect(cues.map(({ start, end }) => [start, end])).toEqual(expected);
    expect(remarks).toEqual([]);
  });

  it.each<[string, string]>([
    ['without an end', `text,start_second\n${said},0\n${said},4000\n${said},8000\n`],
    ['with an end', `text,start_second,end_second\n${said},0,4000\n${said},4000,8000\n${said},8000,12000\n`],
    ['with a duration', `text,start,duration\n${said},0,4000\n${said},4000,4000\n${said},8000,4000\n`],
  ])(
    'are taken for milliseconds where seconds cannot be meant, and the operator is told: %s',
    async (_title, csv) => {
      const { cues, remarks } = await readText(csv, 'rows.csv');
      expect(cues.map(({ start }) => start)).toEqual([0, 4, 8]);
      expect(remarks).toEqual([
        'The times were taken for milliseconds, since the captions would last for minutes else.',
      ]);
    },
  );

  it('may be times of day, as Parquet has them', async () => {
    const [transcript] = await readFixture('rows-with-clock-times.parquet');
    expect(timed(transcript!.cues)).toEqual([
      [2082.5, 2113, 'so the jigsaw puzzle is a pretext task'],
      [2113, 2140, 'and rotation is another one'],
    ]);
    expect(transcript!.remarks).toEqual([]);
  });

  it('are remarked on where ends are no ends', async () => {
    const csv = `text,begin,dur\n${said},10,5\n${said},15,4\n${said},19,5\n`;
    const columns = new Map([
      ['start_second', 'begin'],
      ['end_second', 'dur'],
    ]);
    const { cues, remarks } = await readText(csv, 'rows.csv', columns);
    expect(cues.map(({ start, end }) => [start, end]).slice(0, 2)).toEqual([
      [10, 15],
      [15, 19],
    ]);
    expect(remarks).toEqual([
      'Of 3 rows 3 end before they start by the column "dur", so these ends are not used. If it tells how long a row lasts, it is duration, not end_second.',
    ]);
  });
});

describe('a file that the bot reads', () => {
  /** A minute and a half of speech without punctuation, a word a half second, in two chapters and then none. */
  const speech: Transcript = {
    cues: Array.from({ length: 60 }, (_, n) => {
      const words = Array.from({ length: 4 }, (_, word) => ({
        text: `word${n}x${word}`,
        start: Math.round((n * 2.03 + word * 0.52) * 1000) / 1000,
      }));
      const start = words[0]!.start;
      return { start, end: start + 2.1, text: words.map(({ text }) => text).join(' '), words };
    }),
    chapters: [
      { start: 5, title: 'One' },
      { start: 45, title: 'Two, "quoted"' },
      { start: 95, title: '' },
    ],
    leftOut: [],
    remarks: [],
  };
  const lecture = makeImportedLecture({ ...speech, title: 'T' }, 'dMUes74-nYY', 'a.csv');

  it('keeps its segments, the times of their words and its chapters', async () => {
    const { cues, chapters, areSegments } = await readText(lectureCsv(lecture), 'a.csv');
    expect(areSegments).toBe(true);
    expect(cues).toEqual(
      lecture.segments.map(({ text, startSecond, endSecond, wordStarts }) => ({
        start: startSecond,
        end: endSecond,
        text,
        words: text.split(' ').map((word, index) => ({
          text: word,
          start: expect.closeTo(startSecond + wordStarts![index]! / 10, 6) as number,
        })),
      })),
    );
    expect(chapters.map(({ title }) => title)).toEqual(['One', 'Two, "quoted"', '']);
  });

  it('gives the same rows when it is imported again', async () => {
    const [read] = await readCaptions({ name: 'a.csv', bytes: Buffer.from(lectureCsv(lecture)) });
    expect(lectureCsv(makeImportedLecture(read!, 'dMUes74-nYY', 'a.csv'))).toBe(lectureCsv(lecture));
  });

  it.each<[string, string, string]>([
    [
      'JSONL',
      '{"text":"so far","start_second":5,"end_second":9,"word_starts":"0 12","chapter":"A"}\n'.repeat(2),
      'a.jsonl',
    ],
    [
      'JSON with lists',
      '[{"text":"so far","start_second":5,"end_second":9,"word_starts":[0,12],"chapter":"A"}]',
      'a.json',
    ],
    ['CSV', 'text,start_second,end_second,word_starts,chapter\nso far,5,9,0 12,A\n', 'a.csv'],
  ])('may be %s', async (_title, text, name) => {
    const { cues, chapters } = await readText(text, name);
    expect(wordTimes(cues)).toBe('so@5 far@6.2');
    expect(chapters).toEqual([{ start: 5, title: 'A' }]);
  });

  it.each(['0', '0 x', '5 2', '0 51'])('says where the times of words do not fit: %s', async (wordStarts) => {
    const csv = `text,start_second,end_second,word_starts\nso far,5,9,${wordStarts}\n`;
    const transcript = await readText(csv, 'a.csv');
    expect(transcript.cues).toEqual([{ start: 5, end: 9, text: 'so far' }]);
    expect(leftOut(transcript)).toEqual({ 'rows whose times of words do not fit their text': [1, 2] });
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
      'rows.csv: the table has no column text and none start_second. It has id, caption, begin. Say which of them it is, as in --map text=caption --map start_second=begin',
    ],
    [
      'which has no likely ones either',
      'id,words of it,second mark\n1,a,2\n',
      [],
      'Say which of them it is, as in --map text=NAME --map start_second=NAME',
    ],
    [
      'of which one column is missing',
      'video_id,text,Begin (s)\n1,a,2\n',
      [],
      'has no column start_second. It has video_id, text, Begin (s). Say which of them it is, as in --map "start_second=Begin (s)"',
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
      'rows.csv: words is no column of ours; those are video_id, text, start_second, end_second, url, title, thumbnail, word_starts, chapter, duration.',
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
