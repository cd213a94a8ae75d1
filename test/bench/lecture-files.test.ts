import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataIn, readCorpus, readQuestions, writeLectureFiles } from '../../bench/lecture-files.js';
import { QUERY_KINDS } from '../../bench/queries.js';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { plainLecture } from '../corpus/plain-lecture.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lecture-files-'));
  await writeLectureFiles(folder, 250);
});

afterAll(() => rm(folder, { recursive: true }));

test('our engine reads the same lectures from CSV that its peers get, and finds no fault with them', async () => {
  const { corpus, report } = await loadCorpus(dataIn(folder));
  expect(corpus.segmentCount).toBe(250);
  expect(corpus.lectures.map(plainLecture)).toEqual((await readCorpus(folder)).lectures.map(plainLecture));
  expect(report).toMatchObject({ rows: 250, duplicates: 0, faults: [], notes: [] });
});

test('the questions about lectures are kept with them', async () => {
  const { queries, beginnings } = await readQuestions(folder);
  const { byId } = await readCorpus(folder);
  expect([...queries.keys()]).toEqual(QUERY_KINDS);
  for (const { videoId } of [...queries.values()].flat()) expect(byId.has(videoId)).toBe(true);
  expect(beginnings.length).toBeGreaterThan(40);
});

test('a folder without lectures is told as such', async () => {
  await expect(readCorpus(join(folder, 'nowhere'))).rejects.toThrow('there are no lectures in');
});
