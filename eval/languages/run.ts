import { makeCorpus, type WholeCorpus } from '../../src/corpus/corpus.js';
import { renderMisses } from '../misses.js';
import type { QueryScore } from '../scoring.js';
import { summarise } from '../summary.js';
import { renderTable } from '../table.js';
import { ENGLISH, OTHER_LANGUAGES, readSample, score, type Sample } from './samples.js';

// How well lectures in other languages than English are searched: each by itself, then all of them together.

async function print(title: string, samples: readonly Sample[], corpusOf: (sample: Sample) => WholeCorpus) {
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
