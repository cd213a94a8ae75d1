import { execFileSync } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CorpusError } from '../../src/corpus/corpus-error.js';
import { loadCorpus, type LoadResult } from '../../src/corpus/load-corpus.js';
import { dataFolder } from './data-folder.js';

const HEADER = 'video_id,text,start_second,end_second,url,title,thumbnail';
const GOOD = 'v,good words,0,9,,,';

/** Loads one file named `a.csv`. */
async function load(...lines: string[]): Promise<LoadResult> {
  return loadCorpus(join(await dataFolder({ 'a.csv': `${lines.join('\n')}\n` }), 'a.csv'));
}

/** The texts of all segments, lecture by lecture. */
function texts({ corpus }: LoadResult): string[] {
  return corpus.lectures.flatMap(({ segments }) => segments.map(({ text }) => text));
}

describe('the sample of the project', () => {
  it('loads without a word of complaint', async () => {
    const { corpus, report } = await loadCorpus('data');
    expect(report).toEqual({
      files: 1,
      rows: 100,
      segments: 100,
      lectures: 1,
      duplicates: 0,
      rowsLeftOut: 0,
      emptyRows: 0,
      faults: [],
      faultCounts: new Map(),
      notes: [],
      noteCounts: new Map(),
    });
    const [lecture] = corpus.lectures;
    expect(lecture).toMatchObject({ videoId: 'dMUes74-nYY', key: 'dMUes74-nYY', thumbnail: undefined });
    expect(lecture?.segments[0]).toMatchObject({ startSecond: 2082, endSecond: 2113 });
    expect(lecture?.segments.at(-1)).toMatchObject({ startSecond: 4872, endSecond: 4900 });
  });
});

describe('a row becomes a segment', () => {
  it('with everything it says', async () => {
    const { corpus } = await load(
      HEADER,
      'v,"so, ""l1""",7,30,https://youtu.be/v?t=7,Week 1,https://e.org/p.png',
    );
    expect(corpus.lectures).toEqual([
      {
        videoId: 'v',
        key: 'v',
        title: 'Week 1',
        thumbnail: 'https://e.org/p.png',
        segmentCount: 1,
        segments: [
          { videoId: 'v', text: 'so, "l1"', startSecond: 7, endSecond: 30, url: 'https://youtu.be/v?t=7' },
        ],
        firstSecond: 7,
        lastSecond: 30,
        firstUrl: 'https://youtu.be/v?t=7',
        latestEnds: [30],
      },
    ]);
  });

  it('without title, thumbnail and url: called by its id, no picture, link made from id and start', async () => {
    const { corpus, report } = await load(HEADER, 'week 1&2,words,7,30,,,');
    expect(corpus.lectures[0]).toMatchObject({ title: 'week 1&2', thumbnail: undefined });
    expect(corpus.lectures[0]?.segments[0]?.url).toBe('https://www.youtube.com/watch?v=week%201%262&t=7s');
    expect(report.faults).toEqual([]);
  });

  it.each([
    [
      'in any order, with columns that are not known',
      ['extra,END_SECOND, Text ,start_second,video_id', 'x,9,words,1,v'],
    ],
    ['with a byte order mark', ['\ufeffvideo_id,text,start_second,end_second', 'v,words,1,9']],
    [
      'with a byte order mark and quotes',
      ['\ufeff"video_id","text","start_second","end_second"', '"v","words","1","9"'],
    ],
    ['with the line ends of Windows', ['video_id,text,start_second,end_second\r', 'v,words,1,9\r']],
    ['with empty lines above', ['', 'video_id,text,start_second,end_second', '', 'v,words,1,9']],
    ['with times as tables write them', ['video_id,text,start_second,end_second', 'v,words,1.0, 9 ']],
  ])('%s', async (_title, lines) => {
    const { corpus, report } = await load(...lines);
    expect(corpus.lectures[0]?.segments).toEqual([
      {
        videoId: 'v',
        text: 'words',
        startSecond: 1,
        endSecond: 9,
        url: 'https://www.youtube.com/watch?v=v&t=1s',
      },
    ]);
    expect(report.faults).toEqual([]);
  });

  it('with thousands parted by commas', async () => {
    const { corpus } = await load(HEADER, 'v,words,"2,082","2,113.0",,,');
    expect(corpus.lectures[0]?.segments[0]).toMatchObject({ startSecond: 2082, endSecond: 2113 });
  });

  it('with line breaks in the text made spaces', async () => {
    expect(texts(await load(HEADER, 'v," one\ntwo\r\n\tthree ",0,9,,,'))).toEqual(['one two three']);
  });

  it('with its chapter and the times of its words, where there are any', async () => {
    const { corpus, report } = await load(
      'video_id,text,start_second,end_second,chapter,word_starts',
      'v," a\njigsaw  puzzle ",7,30," Pretext\ttasks ",0 3 7',
      'v,without,30,40,,',
    );
    const segments = corpus.lectures[0]!.segments;
    expect(segments[0]).toMatchObject({
      text: 'a jigsaw puzzle',
      chapter: 'Pretext tasks',
      wordStarts: Uint16Array.of(0, 3, 7),
    });
    expect(segments[1]).not.toHaveProperty('chapter');
    expect(segments[1]).not.toHaveProperty('wordStarts');
    expect(report).toMatchObject({ faults: [], notes: [] });
  });

  it('with names that objects have', async () => {
    const { corpus } = await load(HEADER, '__proto__,a,0,9,,,', 'constructor,b,0,9,,,');
    expect(corpus.lectures.map(({ videoId }) => videoId)).toEqual(['__proto__', 'constructor']);
  });
});

describe('a row that does not fit is left out and reported', () => {
  const cases: [string, string, { column?: string; value: string; reason: string }][] = [
    ['without a video id', ' ,words,0,9,,,', { column: 'video_id', value: ' ', reason: 'no-video-id' }],
    ['without text', 'v," ",0,9,,,', { column: 'text', value: ' ', reason: 'no-text' }],
    ['without a start', 'v,words,,9,,,', { column: 'start_second', value: '', reason: 'no-number' }],
    [
      'without a number',
      'v,words,0,soon,,,',
      { column: 'end_second', value: 'soon', reason: 'not-a-number' },
    ],
    [
      'with an absurd number',
      'v,words,0,1e308,,,',
      { column: 'end_second', value: '1e308', reason: 'not-a-number' },
    ],
    [
      'with a time below zero',
      'v,words,-1,9,,,',
      { column: 'start_second', value: '-1', reason: 'negative' },
    ],
    [
      'with a time no video lasts',
      'v,words,0,360000,,,',
      { column: 'end_second', value: '360000', reason: 'too-large' },
    ],
    [
      'that ends before it starts',
      'v,words,9,8,,,',
      { column: 'end_second', value: '9 to 8', reason: 'end-before-start' },
    ],
    [
      'with a link that is none',
      'v,words,0,9,youtu.be/v,,',
      { column: 'url', value: 'youtu.be/v', reason: 'url-not-http' },
    ],
    [
      'with a link of another kind',
      'v,words,0,9,javascript:alert(1),,',
      { column: 'url', value: 'javascript:alert(1)', reason: 'url-not-http' },
    ],
    [
      'with a link without a host',
      'v,words,0,9,https://,,',
      { column: 'url', value: 'https://', reason: 'url-not-http' },
    ],
    ['with a column too few', 'v,words,0,9,,', { value: '6 instead of 7', reason: 'column-count' }],
    [
      'with a column too many',
      'v,words, more words,0,9,,,',
      { value: '8 instead of 7', reason: 'column-count' },
    ],
    ['with a quote left open', 'v,"words,0,9,,,', { value: 'v,"words,0,9,,,', reason: 'broken-quotes' }],
    [
      'with quotes that are not doubled',
      'v,"so "l1" x",0,9,,,',
      { value: 'v,"so "l1" x",0,9,,,', reason: 'broken-quotes' },
    ],
    ['with a NUL', 'v,wo\0rds,0,9,,,', { column: 'text', value: 'wo\\u{0}rds', reason: 'nul' }],
  ];

  it.each(cases)('%s', async (_title, line, { column, value, reason }) => {
    const result = await load(HEADER, 'v,"first\nwords",0,9,,,', line, 'v,last words,9,10,,,');
    expect(texts(result)).toEqual(['first words', 'last words']);
    expect(result.report).toMatchObject({ rows: 3, segments: 2, rowsLeftOut: 1 });
    expect(result.report.faults).toEqual([
      { file: expect.stringMatching(/a\.csv$/) as string, line: 4, column, value, reason },
    ]);
    expect(result.report.faultCounts).toEqual(new Map([[reason, 1]]));
  });

  it('when its bytes are not UTF-8, unless they stand in a column that is not read', async () => {
    const bytes = Buffer.from(
      'video_id,text,start_second,end_second,notes\nv,caf\u00e9,0,9,\nv,plain,0,9,caf\u00e9\n',
      'latin1',
    );
    const result = await loadCorpus(await dataFolder({ 'a.csv': bytes }));
    expect(texts(result)).toEqual(['plain']);
    expect(result.report.faults).toMatchObject([
      { line: 2, column: 'text', value: 'caf\ufffd', reason: 'not-utf8' },
    ]);
  });

  it('with everything that is wrong in it, counted as one row', async () => {
    const { report } = await load(HEADER, GOOD, ',,-1,soon,ftp://e.org,,');
    expect(report.faults.map(({ column, reason }) => `${column ?? ''} ${reason}`)).toEqual([
      'video_id no-video-id',
      'text no-text',
      'start_second negative',
      'end_second not-a-number',
      'url url-not-http',
    ]);
    expect(report).toMatchObject({ rows: 2, segments: 1, rowsLeftOut: 1 });
  });

  it('and of very many the first are kept and all are counted', async () => {
    const { report } = await load(HEADER, GOOD, ...Array.from({ length: 1200 }, () => 'v,,0,9,,,'));
    expect(report.faults).toHaveLength(1000);
    expect(report.faultCounts).toEqual(new Map([['no-text', 1200]]));
    expect(report.rowsLeftOut).toBe(1200);
  });
});

describe('a row that can be used, but is worth a look, is used and noted', () => {
  it.each([
    [
      'when a part of a second is dropped',
      ['v,words,0.5,9,,,'],
      { line: 3, column: 'start_second', value: '0.5', reason: 'fraction' },
    ],
    [
      'when its thumbnail is no address',
      ['v,words,0,9,,,picture.png'],
      { line: 3, column: 'thumbnail', value: 'picture.png', reason: 'thumbnail-not-http' },
    ],
    [
      'when its title is another than before',
      ['v,words,0,9,,One,', 'v,words,9,10,,Two,', 'v,words,10,11,,Three,'],
      { line: 4, column: 'title', value: 'Two', reason: 'several-titles' },
    ],
    [
      'when its thumbnail is another than before',
      ['v,words,0,9,,,https://e.org/1', 'v,words,9,10,,,https://e.org/2'],
      { line: 4, column: 'thumbnail', value: 'https://e.org/2', reason: 'several-thumbnails' },
    ],
  ])('%s', async (_title, lines, note) => {
    const { report } = await load(HEADER, 'w,other,0,9,,,', ...lines);
    expect(report.notes).toMatchObject([note]);
    expect(report).toMatchObject({ rowsLeftOut: 0, segments: lines.length + 1, faults: [] });
  });

  it.each([
    ['not as many as its words', '0 3', '2 instead of 3', 'word-starts-count'],
    ['no whole numbers', '0 0.3 0.7', '0.3', 'word-start-not-whole'],
    ['descending', '0 7 3', '7 3', 'word-starts-descending'],
    ['after its end', '0 3 101', '101', 'word-start-after-end'],
  ])('when the times of its words are %s: it is used without', async (_title, times, value, reason) => {
    const { corpus, report } = await load(
      'video_id,text,start_second,end_second,word_starts',
      'v,other words,0,9,0 3',
      `v,a jigsaw puzzle,9,18,${times}`,
    );
    expect(report).toMatchObject({ segments: 2, rowsLeftOut: 0, faults: [] });
    expect(report.notes).toEqual([
      { file: expect.stringMatching(/a\.csv$/) as string, line: 3, column: 'word_starts', value, reason },
    ]);
    expect(corpus.lectures[0]?.segments.map(({ wordStarts }) => wordStarts)).toEqual([
      Uint16Array.of(0, 3),
      undefined,
    ]);
  });

  it('and the first title and thumbnail there are count for the whole lecture', async () => {
    const { corpus, report } = await load(HEADER, GOOD, 'v,b,9,10,,One,https://e.org/1', 'v,c,10,11,,One,');
    expect(corpus.lectures[0]).toMatchObject({ title: 'One', thumbnail: 'https://e.org/1' });
    expect(report.notes).toEqual([]);
  });
});

describe('rows that say the same', () => {
  it('are counted and used once, wherever they stand; other times or words make another segment', async () => {
    const result = await load(
      HEADER,
      'v,a,0,9,,,',
      'v,b,0,9,,,',
      'v,"a ",0,9.0,,,',
      'w,a,0,9,,,',
      'v,a,0,8,,,',
      'v,a,0,9,,,',
    );
    expect(texts(result)).toEqual(['a', 'a', 'b', 'a']);
    expect(result.report).toMatchObject({ rows: 6, segments: 4, duplicates: 2, rowsLeftOut: 0, faults: [] });
  });

  it('are the same also with another chapter or other times of words; the first is used', async () => {
    const { corpus, report } = await load(
      'video_id,text,start_second,end_second,chapter,word_starts',
      'v,a b,0,9,One,0 3',
      'v,a b,0,9,Two,0 4',
      'v,a b,0,9,,',
    );
    expect(report).toMatchObject({ rows: 3, segments: 1, duplicates: 2, faults: [], notes: [] });
    expect(corpus.lectures[0]?.segments).toMatchObject([
      { chapter: 'One', wordStarts: Uint16Array.of(0, 3) },
    ]);
  });

  it('repeated words at other times are kept: a refrain is no mistake', async () => {
    expect(texts(await load(HEADER, 'v,la la,0,9,,,', 'v,la la,9,18,,,'))).toEqual(['la la', 'la la']);
  });
});

describe('lines with nothing in them', () => {
  it('are counted and passed over', async () => {
    const { report } = await load(HEADER, '', GOOD, ' , ,,,,,', '   ');
    expect(report).toMatchObject({ rows: 1, segments: 1, emptyRows: 3, rowsLeftOut: 0, faults: [] });
  });
});

describe('a folder', () => {
  const csv = (text: string): string => `${HEADER}\nv,${text},0,9,,,\n`;

  it('is read file by file in order of name, packed or not, and nothing else in it', async () => {
    const folder = await dataFolder({
      'b.csv': csv('b'),
      'a.csv.gz': gzipSync(csv('a')),
      'C.CSV': csv('c'),
      'glossary.csv': 'term,heard_as\nword2vec,word Tyvek\n',
      '._a.csv': 'leavings of another system',
      'README.md': '# not lectures',
      'd.csv.bak': csv('d'),
    });
    await mkdir(join(folder, 'more.csv'));
    const result = await loadCorpus(folder);
    expect(texts(result)).toEqual(['c', 'a', 'b']);
    expect(result.report).toMatchObject({ files: 3, rows: 3, faults: [], notes: [] });
  });

  it.skipIf(process.platform === 'win32')('is read without a pipe in it, which may never end', async () => {
    const folder = await dataFolder({ 'b.csv': csv('b') });
    execFileSync('mkfifo', [join(folder, 'a.csv')]);
    expect(texts(await loadCorpus(folder))).toEqual(['b']);
    await expect(loadCorpus(join(folder, 'a.csv'))).rejects.toThrow('it is neither a file nor a folder');
  });

  it('is read with what links in it lead to; one that leads nowhere is named', async () => {
    const [folder, other] = [await dataFolder({}), await dataFolder({ 'b.csv': csv('b') })];
    await symlink(join(other, 'b.csv'), join(folder, 'b.csv'));
    await symlink(other, join(folder, 'folder.csv'));
    expect(texts(await loadCorpus(folder))).toEqual(['b']);
    await symlink(join(other, 'gone.csv'), join(folder, 'c.csv'));
    const { report } = await loadCorpus(folder);
    expect(report.faults).toMatchObject([{ file: join(folder, 'c.csv'), reason: 'unreadable' }]);
  });

  it('puts the parts of one video together, in time order', async () => {
    const folder = await dataFolder({
      'a.csv': `${HEADER}\nv,later,50,60,,,\n`,
      'b.csv': `${HEADER}\nv,earlier,0,50,,Week 1,\n`,
    });
    const { corpus } = await loadCorpus(folder);
    expect(corpus.lectures).toHaveLength(1);
    expect(corpus.lectures[0]?.title).toBe('Week 1');
    expect(corpus.lectures[0]?.segments.map(({ text }) => text)).toEqual(['earlier', 'later']);
  });

  it('starts with the good files when one cannot be unpacked, and says which', async () => {
    const rows = Array.from({ length: 5000 }, (_, n) => `w,words number ${n * 7919},${n},${n + 1},,,`);
    const packed = gzipSync(`${HEADER}\n${rows.join('\n')}\n`);
    const folder = await dataFolder({
      'a.csv': csv('a'),
      'b.csv.gz': 'not packed at all',
      'c.csv.gz': packed.subarray(0, packed.length / 2),
    });
    const { report, corpus } = await loadCorpus(folder);
    expect(corpus.byId.has('v')).toBe(true);
    expect(report.faults).toMatchObject([
      { file: join(folder, 'b.csv.gz'), line: 1, value: 'incorrect header check', reason: 'unreadable' },
      { file: join(folder, 'c.csv.gz'), value: 'unexpected end of file', reason: 'unreadable' },
    ]);
  });

  it('tells the line in a packed file, too', async () => {
    const folder = await dataFolder({
      'a.csv.gz': gzipSync(`${HEADER}\nv,"two\nlines",0,9,,,\nv,,9,10,,,\n`),
    });
    const { report } = await loadCorpus(folder);
    expect(report.faults).toMatchObject([{ file: join(folder, 'a.csv.gz'), line: 4, reason: 'no-text' }]);
  });

  it('notes a file that has only its first line', async () => {
    const folder = await dataFolder({ 'a.csv': csv('a'), 'b.csv': HEADER });
    const { report } = await loadCorpus(folder);
    expect(report.notes).toMatchObject([{ file: join(folder, 'b.csv'), reason: 'no-rows' }]);
  });
});

describe('there is nothing to start with', () => {
  const needed = 'It must name video_id, text, start_second and end_second, parted by commas';

  it.each<[string, Record<string, string | Buffer>, string, string[]]>([
    [
      'when nothing is at the path',
      {},
      'missing',
      ['missing" cannot be read: there is no such file or folder', 'Set LECTURE_DATA to'],
    ],
    ['when the folder has no CSV file', { 'a.txt': '' }, '', ['has no lectures', 'LECTURE_DATA']],
    ['when it has only a glossary', { 'glossary.csv': 'term,heard_as' }, '', ['has no lectures']],
    [
      'when columns are missing',
      { 'a.csv': 'video_id,words,start_second\nv,a,0\n' },
      '',
      [
        'a.csv: the columns text and end_second are missing.',
        'names "video_id", "words" and "start_second"',
        needed,
      ],
    ],
    [
      'when columns are missing in one file of several',
      { 'a.csv': `${HEADER}\n${GOOD}`, 'b.csv': 'video_id,text,start_second\nv,a,0\n' },
      '',
      ['b.csv: the column end_second is missing.'],
    ],
    [
      'when columns are missing in several files: all of them are named',
      { 'a.csv': 'video_id,text,start_second\nv,a,0\n', 'b.csv': `${HEADER}\n${GOOD}`, 'c.csv': '' },
      '',
      ['a.csv: the column end_second is missing.', 'c.csv: the columns video_id, text'],
    ],
    [
      'when columns are parted by semicolons',
      { 'a.csv': 'video_id;text;start_second;end_second\n' },
      '',
      ['names "video_id;text;start_second;end_second"', needed],
    ],
    [
      'when a file is empty',
      { 'a.csv': '' },
      '',
      ['The first line is missing too, for the file is empty.', needed],
    ],
    [
      'when the first line has broken quotes',
      { 'a.csv': '"video_id,text\nv,a\n' },
      '',
      ['names ""video_id,text"'],
    ],
    [
      'when a column is there twice',
      { 'a.csv': 'text,video_id,Text,start_second,end_second\n' },
      '',
      ['a.csv: the first line names the column text twice. Remove or rename one of them.'],
    ],
    [
      'when there are no rows',
      { 'a.csv': HEADER },
      '',
      ['has no segment that can be used (files: 1, rows: 0)', 'a.csv:1'],
    ],
    [
      'when no row can be used',
      { 'a.csv': `${HEADER}\nv,,0,9,,,\n` },
      '',
      ['(files: 1, rows: 1)', 'a.csv:2 text: there is no text', 'data/README.md'],
    ],
    [
      'when the only file is in UTF-16',
      { 'a.csv': Buffer.from(`\ufeff${HEADER}\n${GOOD}\n`, 'utf16le') },
      '',
      ['a.csv:1 "the file is in UTF-16; save it as UTF-8"'],
    ],
    [
      'when the lines of the only file end in CR alone',
      { 'a.csv': `${HEADER}\r${GOOD}\r` },
      '',
      [
        'a.csv:1: the lines of the file end in CR alone; save it with the line ends of Unix (LF) or Windows (CRLF)',
      ],
    ],
  ])('%s', async (_title, files, name, parts) => {
    const folder = await dataFolder(files);
    const error: unknown = await loadCorpus(join(folder, name)).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(CorpusError);
    for (const part of parts) {
      expect((error as CorpusError).message).toContain(part);
    }
  });
});
