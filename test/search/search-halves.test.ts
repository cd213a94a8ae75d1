import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { parseJudgedQueries } from '../../eval/queries.js';
import { resolveQueries, scoreHits } from '../../eval/scoring.js';
import { summarise } from '../../eval/summary.js';
import { makeCorpus, type WholeCorpus } from '../../src/corpus/corpus.js';
import { makeLecture } from '../../src/corpus/lecture.js';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { createSearchEngine } from '../../src/search/create-search-engine.js';
import { makeFinder } from '../../src/search/finder.js';
import { indexLectures, makeMaterial } from '../../src/search/prepare-material.js';
import type { SearchEngine } from '../../src/search/search-engine.js';
import { searchTogether, type IndexedCorpus } from '../../src/search/search-together.js';
import { hitsOf } from './small-search.js';

const indexed = (corpus: WholeCorpus): IndexedCorpus => ({
  corpus,
  finder: makeFinder(makeMaterial(indexLectures(corpus.lectures))),
});

it('a lecture cut in halves, one of a server and one shared, is searched about as well as in one piece', async () => {
  const whole = (await loadCorpus('data/segments.csv')).corpus;
  const cut = (from: number, to: number) =>
    makeCorpus(
      whole.lectures.map(({ videoId, title, segments }) =>
        makeLecture({ videoId: `${videoId}${from}`, title, segments: segments.slice(from, to) }),
      ),
    );
  const file = 'eval/queries/held-back.tsv';
  const queries = resolveQueries(parseJudgedQueries(await readFile(file, 'utf8'), file), whole, file);
  const videoId = whole.lectures[0]!.videoId;
  const gain = async (engine: SearchEngine) => {
    const scores = [];
    for (const judged of queries) {
      const hits = await hitsOf(engine, judged.query, 10);
      scores.push(
        scoreHits(
          judged,
          hits.map(({ segment: { startSecond } }) => ({ videoId, startSecond })),
        ),
      );
    }
    return summarise(scores).all ?? 0;
  };
  const inHalves = await gain(searchTogether(indexed(cut(0, 50)), indexed(cut(50, 100))).engine);
  expect(inHalves).toBeGreaterThan((await gain(createSearchEngine(whole))) - 0.01);
});
