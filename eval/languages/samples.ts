import { readFile } from 'node:fs/promises';
import type { WholeCorpus } from '../../src/corpus/corpus.js';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { OWN_ENGINE } from '../names.js';
import { OWN } from '../own.js';
import { parseJudgedQueries, type JudgedQuery } from '../queries.js';
import { resolveQueries, scoreQueries, type QueryScore } from '../scoring.js';

/** A lecture with the queries put to it. */
export interface Sample {
  readonly name: string;
  readonly corpus: WholeCorpus;
  readonly queries: readonly JudgedQuery[];
  /** The queries' file, for messages. */
  readonly file: string;
}

/** Where the lectures in other languages are. */
export const OTHER_LANGUAGES = ['de', 'es', 'fr', 'pt', 'ja'].map((code) => ({
  name: new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code,
  data: `eval/languages/${code}.csv`,
  file: `eval/languages/${code}.tsv`,
}));
/** An English lecture for the others to stand beside. */
export const ENGLISH = { name: 'English', data: 'eval/lectures/second.csv', file: 'eval/queries/second.tsv' };

/** Reads a lecture and its queries. */
export async function readSample({ name, data, file }: typeof ENGLISH): Promise<Sample> {
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

/** Puts the queries of a sample to this engine, loaded with its lecture or with others as well. */
export async function score(corpus: WholeCorpus, { queries, file }: Sample): Promise<readonly QueryScore[]> {
  const contestant = await OWN.get(OWN_ENGINE)?.(corpus, []);
  if (contestant === undefined) throw new Error('There is no engine to measure.');
  return scoreQueries(contestant, resolveQueries(queries, corpus, file));
}
