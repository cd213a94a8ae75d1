import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { makeCorpus } from '../src/corpus/corpus.js';
import type { Corpus } from '../src/corpus/corpus.js';
import { makeLecture } from '../src/corpus/lecture.js';
import type { Segment } from '../src/corpus/segment.js';
import type { QuerySet } from './query-sets.js';
import { parseJudgedQueries } from './queries.js';
import { resolveQueries } from './scoring.js';
import type { ResolvedQuery } from './scoring.js';

/** Reads the transcript of a set. */
export async function readCorpus({ data }: QuerySet): Promise<Corpus> {
  const rows: Record<string, string>[] = parse(await readFile(data), { columns: true, bom: true });
  const byVideo = new Map<string, Record<string, string>[]>();
  for (const row of rows) {
    const videoId = row['video_id'] ?? '';
    byVideo.set(videoId, [...(byVideo.get(videoId) ?? []), row]);
  }
  return makeCorpus(
    [...byVideo].map(([videoId, videoRows]) =>
      makeLecture({
        videoId,
        title: videoRows[0]?.['title'],
        segments: videoRows.map((row): Segment => ({
          videoId,
          text: row['text'] ?? '',
          startSecond: Number(row['start_second']),
          endSecond: Number(row['end_second']),
          url: row['url'] ?? '',
        })),
      }),
    ),
  );
}

/** Reads the judged queries of a set and ties them to its transcript. */
export async function readQueries(set: QuerySet, corpus: Corpus): Promise<readonly ResolvedQuery[]> {
  const content = await readFile(set.queries, 'utf8');
  return resolveQueries(parseJudgedQueries(content, set.queries), corpus, set.queries);
}
