import { createWriteStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { packCorpus, unpackCorpus } from '../src/corpus/corpus-sections.js';
import type { WholeCorpus } from '../src/corpus/corpus.js';
import { readSnapshot } from '../src/snapshot/read-snapshot.js';
import { writeSnapshot } from '../src/snapshot/write-snapshot.js';
import { makeBeginnings, makeQueries } from './queries.js';
import type { BenchQuery, Queries, QueryKind } from './queries.js';
import { makeLibrary, writeCorpus } from './text/corpus.js';
import { loadEnglish } from './text/english.js';

/** Everything is drawn from this seed; another one gives other lectures of the same kind. */
const SEED = 2026;
const QUERIES_PER_KIND = 40;
const COLUMNS = ['video_id', 'title', 'text', 'start_second', 'end_second', 'url'];
/** All files are written by one process and read by others just after. */
const KEY = 'lectures of the benchmark';

/** What is asked about the lectures. */
export interface Questions {
  readonly queries: Queries;
  /** What stands in the box while queries are typed. */
  readonly beginnings: readonly string[];
}

interface WrittenQuestions {
  readonly queries: readonly [QueryKind, readonly BenchQuery[]][];
  readonly beginnings: readonly string[];
}

/** The folder with the lectures as the bot reads them, in CSV. */
export function dataIn(folder: string): string {
  return join(folder, 'data');
}

const corpusIn = (folder: string) => join(folder, 'corpus');
const questionsIn = (folder: string) => join(folder, 'questions.json');

/** Makes lectures and questions, which takes a minute and more for a million segments, and keeps them in a folder. */
export async function writeLectureFiles(folder: string, segmentCount: number): Promise<void> {
  const english = loadEnglish();
  const library = makeLibrary(english, SEED, segmentCount);
  const queries = makeQueries(english, library, SEED, QUERIES_PER_KIND);
  const questions: WrittenQuestions = { queries: [...queries], beginnings: makeBeginnings(queries, SEED) };
  await writeFile(questionsIn(folder), JSON.stringify(questions));
  const corpus = writeCorpus(library);
  await mkdir(dataIn(folder));
  await pipeline(Readable.from(csvOf(corpus)), createWriteStream(join(dataIn(folder), 'lectures.csv')));
  await writeSnapshot(corpusIn(folder), KEY, packCorpus(corpus));
}

/** Adds a lecture of one segment to those that the bot reads, in a file of its own. */
export async function addLecture(folder: string, videoId: string): Promise<void> {
  const rows = [COLUMNS, [videoId, videoId, 'thank you all for coming', '0', '5', '']];
  await writeFile(join(dataIn(folder), `${videoId}.csv`), rows.map(csvRow).join(''));
}

/** Reads the lectures as peers get them. */
export async function readCorpus(folder: string): Promise<WholeCorpus> {
  const read = await readSnapshot(corpusIn(folder), KEY);
  if (read.kind !== 'read') throw new Error(`there are no lectures in "${folder}"`);
  return unpackCorpus(read.sections);
}

/** Reads what is to be asked about the lectures. */
export async function readQuestions(folder: string): Promise<Questions> {
  const written = JSON.parse(await readFile(questionsIn(folder), 'utf8')) as WrittenQuestions;
  return { queries: new Map(written.queries), beginnings: written.beginnings };
}

/** A lecture at a time. */
function* csvOf({ lectures }: WholeCorpus): Generator<string> {
  yield csvRow(COLUMNS);
  for (const { title, segments } of lectures) {
    const rows = segments.map(({ videoId, text, startSecond, endSecond, url }) =>
      csvRow([videoId, title, text, String(startSecond), String(endSecond), url]),
    );
    yield rows.join('');
  }
}

function csvRow(fields: readonly string[]): string {
  return fields.map((field) => `"${field.replaceAll('"', '""')}"`).join(',') + '\n';
}
