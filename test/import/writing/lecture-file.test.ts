import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load-corpus.js';
import { ImportError } from '../../../src/import/import-error.js';
import type { ImportedLecture } from '../../../src/import/imported-lecture.js';
import {
  readLectureFile,
  refuseForeignRows,
  writeLectures,
} from '../../../src/import/writing/lecture-file.js';
import { dataFolder } from '../../corpus/data-folder.js';

const HEADER = 'video_id,text,start_second,end_second,url,title,thumbnail,word_starts,chapter,source';

function lecture(videoId: string, text: string, more: Partial<ImportedLecture> = {}): ImportedLecture {
  return {
    videoId,
    title: 'Lecture 7',
    thumbnail: '',
    url: '',
    source: 'talk.vtt',
    segments: [{ text, startSecond: 52, endSecond: 83, wordStarts: [3, 7], chapter: 'Jigsaw' }],
    ...more,
  };
}

async function fileWith(content?: string): Promise<string> {
  const folder = await dataFolder(content === undefined ? {} : { 'lectures.csv': content });
  return join(folder, 'lectures.csv');
}

async function add(path: string, ...lectures: ImportedLecture[]): Promise<string[]> {
  await writeLectures(await readLectureFile(path), lectures);
  return (await readFile(path, 'utf8')).trimEnd().split('\n');
}

describe('a file of imported lectures', () => {
  it('has the columns that the bot reads, and says which file a row came from', async () => {
    expect(await add(await fileWith(), lecture('dMUes74-nYY', 'jigsaw puzzle'))).toEqual([
      HEADER,
      'dMUes74-nYY,jigsaw puzzle,52,83,,Lecture 7,,3 7,Jigsaw,talk.vtt',
    ]);
  });

  it('holds texts and titles of any kind', async () => {
    const path = await fileWith();
    const text = 'he said, "a=b" 100% =SUM(A1)';
    await add(path, lecture('a', text, { title: 'Talk, part "one"' }));
    const { corpus, report } = await loadCorpus(path);
    expect(report.faults).toEqual([]);
    expect(corpus.lectures[0]).toMatchObject({ title: 'Talk, part "one"', segments: [{ text }] });
  });

  it('links to the moment where the video is not on YouTube', async () => {
    const [, row] = await add(await fileWith(), lecture('a', 'words here', { url: 'https://a.edu/7.mp4' }));
    expect(row).toContain('https://a.edu/7.mp4#t=52');
  });

  it('takes a lecture that is new, and replaces one that it has', async () => {
    const path = await fileWith();
    await add(path, lecture('a', 'old words'), lecture('b', 'others'));
    const rows = await add(path, lecture('a', 'new words'), lecture('c', 'more'));
    expect(rows.slice(1).map((row) => row.split(',').slice(0, 2).join())).toEqual([
      'b,others',
      'a,new words',
      'c,more',
    ]);
  });

  it('keeps columns that somebody added, and their order', async () => {
    const path = await fileWith(
      'Source,notes,video_id,text,start_second,end_second\nb.vtt,good,b,words,1,2\n',
    );
    expect(await add(path, lecture('a', 'more words'))).toEqual([
      'Source,notes,video_id,text,start_second,end_second,url,title,thumbnail,word_starts,chapter',
      'b.vtt,good,b,words,1,2,,,,,',
      'talk.vtt,,a,more words,52,83,,Lecture 7,,3 7,Jigsaw',
    ]);
  });

  it('passes over empty lines', async () => {
    const rows = await add(await fileWith(`${HEADER}\n\n,,\n`), lecture('a', 'two words'));
    expect(rows).toHaveLength(2);
  });
});

describe('a file that would lose something is left as it is', () => {
  it.each([
    [
      'it was not imported',
      'video_id,text,start_second,end_second\na,words,1,2\n',
      'lectures.csv: this file was not',
    ],
    ['it is no table of segments', 'hello\n', 'lectures.csv: this file was not made by an import'],
    ['it is no CSV at all', '\ufeff"', 'lectures.csv:1: this row cannot be read'],
    ['a quote in it is left open', `${HEADER}\na,"words\n`, 'lectures.csv:2: this row cannot be read'],
    ['a row has too few columns', `${HEADER}\na,words,1,2\n`, 'lectures.csv:2: this row cannot be read'],
    ['a column is there twice', 'video_id,source,source\n', 'names the column source twice'],
  ])('when %s', async (_title, content, message) => {
    const path = await fileWith(content);
    const error: unknown = await add(path, lecture('a', 'two words')).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ImportError);
    expect((error as Error).message).toContain(message);
    expect((error as Error).message).toContain('--out');
    expect(await readFile(path, 'utf8')).toBe(content);
  });

  it('when a row of it is no UTF-8', async () => {
    const path = await fileWith();
    await writeFile(path, Buffer.from(`${HEADER}\na,w\xf6rds,1,2,,,,,,x.vtt\n`, 'latin1'));
    await expect(readLectureFile(path)).rejects.toThrow('lectures.csv:2: this row cannot be read');
  });

  it('when rows of the same lecture were not imported', async () => {
    const file = await readLectureFile(
      await fileWith(`${HEADER}\na,mine,1,2,,,,,,\nb,theirs,1,2,,,,,,b.vtt\n`),
    );
    expect(() => {
      refuseForeignRows(file, 'a');
    }).toThrow(/lectures\.csv:2: the lecture a has rows in this file that were not imported .*Remove them/);
    refuseForeignRows(file, 'b');
    refuseForeignRows(file, 'c');
  });
});

it('a file that a crash left half written is in nobody’s way', async () => {
  const path = await fileWith();
  await writeFile(`${path}.0123456789abcdef.tmp`, 'video_id,te');
  await add(path, lecture('a', 'two words'));
  const { report } = await loadCorpus(join(path, '..'));
  expect(report).toMatchObject({ files: 1, segments: 1, faults: [] });
  expect(await readdir(join(path, '..'))).toHaveLength(2);
});
