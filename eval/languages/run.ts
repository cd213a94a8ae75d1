import { readFile } from 'node:fs/promises';
import { makeCorpus, type Corpus } from '../../src/corpus/corpus.js';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { renderMisses } from '../misses.js';
import { OWN, OWN_ENGINE } from '../own.js';
import { parseJudgedQueries, type JudgedQuery } from '../queries.js';
import { resolveQueries, scoreQueries, type QueryScore } from '../scoring.js';
import { summarise } from '../summary.js';
import { renderTable } from '../table.js';

// How well lectures in other languages than English are searched: each by itself, then all of them together.

/** A lecture with the queries put to it. */
interface Sample {
  readonly name: string;
  readonly corpus: Corpus;
  readonly queries: readonly JudgedQuery[];
  /** The queries' file, for messages. */
  readonly file: string;
}

const OTHER_LANGUAGES = ['de', 'es', 'fr', 'pt', 'ja'].map((code) => ({
  name: new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code,
  data: `eval/languages/${code}.csv`,
  file: `eval/languages/${code}.tsv`,
}));
/** An English lecture for the others to stand beside. */
const ENGLISH = { name: 'English', data: 'eval/lectures/second.csv', file: 'eval/queries/second.tsv' };

async function readSample({ name, data, file }: typeof ENGLISH): Promise<Sample> {
  const { corpus } = await loadCorpus(data);
  const videoId = corpus.lectures[0]?.videoId;
  const judged = parseJudgedQueries(await readFile(file, 'utf8'), file);
  // Named, so that they can be told apart where there are other lectures.
  const queries = judged.map((one) => ({
    ...one,
    judgements: one.judgements.map((judgement) => ({ ...judgement, videoId: judgement.videoId ?? videoId })),
  }));
  return { name, corpus, queries, file };
}

async function score(corpus: Corpus, { queries, file }: Sample): Promise<readonly QueryScore[]> {
  const contestant = await OWN.get(OWN_ENGINE)?.(corpus, []);
  if (contestant === undefined) throw new Error('There is no engine to measure.');
  return scoreQueries(contestant, resolveQueries(queries, corpus, file));
}

async function print(title: string, samples: readonly Sample[], corpusOf: (sample: Sample) => Corpus) {
  const rows: { name: string; scores: readonly QueryScore[] }[] = [];
  for (const sample of samples)
    rows.push({ name: sample.name, scores: await score(corpusOf(sample), sample) });
  const table = renderTable(rows.map(({ name, scores }) => ({ name, summary: withoutKinds(scores) })));
  console.log(`${title}\n\n${table}\n`);
  if (!process.argv.includes('--misses')) return;
  for (const { name, scores } of rows) console.log(`${name}\n${renderMisses(scores)}\n`);
}

function withoutKinds(scores: readonly QueryScore[]) {
  return { ...summarise(scores), byKind: new Map<string, number>() };
}

const samples = await Promise.all([...OTHER_LANGUAGES, ENGLISH].map(readSample));
const together = makeCorpus(samples.flatMap(({ corpus }) => corpus.lectures));
await print('Each lecture by itself', samples, ({ corpus }) => corpus);
await print('All lectures together', samples, () => together);
