import { describe, expect, test } from 'vitest';
import { shortfalls } from '../../eval/goals.js';
import type { Goals } from '../../eval/goals.js';
import { parseJudgedQueries } from '../../eval/queries.js';
import { resolveQueries, scoreHits, scoreQueries } from '../../eval/scoring.js';
import { summarise } from '../../eval/summary.js';
import { renderTable } from '../../eval/table.js';
import { makeCorpus } from '../../src/corpus/corpus.js';
import { makeLecture } from '../../src/corpus/lecture.js';

const lecture = (videoId: string, starts: readonly number[]) =>
  makeLecture({
    videoId,
    segments: starts.map((startSecond) => ({
      videoId,
      text: 'words',
      startSecond,
      endSecond: startSecond + 10,
      url: 'https://example.org/',
    })),
  });
const corpus = makeCorpus([lecture('one', [0, 10, 20]), lecture('two', [20, 30])]);
const resolve = (line: string) => resolveQueries(parseJudgedQueries(line, 'q.tsv'), corpus, 'q.tsv');

describe('judgements', () => {
  test('are tied to the segment that starts then, in the video named', () => {
    const [query] = resolve('keyword\tx\t10:3 two/20:1');
    expect([...(query?.grades ?? [])]).toEqual([
      ['one/10', 3],
      ['two/20', 1],
    ]);
  });

  test.each([
    { line: 'keyword\tx\t11:3', says: 'q.tsv:1: no segment starts at 11' },
    { line: 'keyword\tx\ttwo/10:3', says: 'q.tsv:1: no segment of two starts at 10' },
    { line: 'keyword\tx\t20:3', says: 'q.tsv:1: 20 starts segments of several videos' },
  ])('are refused when they fit no one segment: $says', ({ line, says }) => {
    expect(() => resolve(line)).toThrow(says);
  });
});

describe('scores', () => {
  test('count a segment once, however often it was found', () => {
    const [query] = resolve('keyword\tx\t0:3 10:3');
    const hit = { videoId: 'one', startSecond: 0 };
    const score = scoreHits(query!, [hit, hit]);
    expect(score.hits.map(({ grade }) => grade)).toEqual([3, 0]);
    expect(score.ndcg).toBeCloseTo(0.613147, 5);
  });

  test('tell segments of different videos apart', () => {
    const [query] = resolve('keyword\tx\ttwo/20:3');
    expect(scoreHits(query!, [{ videoId: 'one', startSecond: 20 }]).ndcg).toBe(0);
    expect(scoreHits(query!, [{ videoId: 'two', startSecond: 20 }]).ndcg).toBe(1);
  });

  test('are summed up by kind, apart from queries that have no answer', async () => {
    const queries = resolve(
      'keyword\tfirst\t0:3\ntypo\tempty\t0:3\nunanswerable\tgone\t-\nunanswerable\tfirst?\t-',
    );
    const scores = await scoreQueries(
      {
        name: 'finds what is first',
        find: (query) =>
          Promise.resolve(query.startsWith('first') ? [{ videoId: 'one', startSecond: 0 }] : []),
      },
      queries,
    );
    expect(summarise(scores)).toEqual({
      all: 0.5,
      byKind: new Map([
        ['keyword', 1],
        ['typo', 0],
      ]),
      precisionAt1: 0.5,
      reciprocalRank: 0.5,
      notFound: 0.5,
      refused: 0.5,
    });
  });
});

const GOALS: Goals = { all: 0.9, byKind: new Map([['phrase', 1]]), notFound: 0.95, refused: 0.02 };
const reached = {
  all: 0.9,
  byKind: new Map([['phrase', 1]]),
  precisionAt1: 0,
  reciprocalRank: 0,
  notFound: 0.95,
  refused: 0.02,
};

describe('goals', () => {
  test('are reached by figures that equal them', () => {
    expect(shortfalls(reached, GOALS)).toEqual([]);
  });

  test('that are missed are named with figure and goal', () => {
    const missed = { ...reached, all: 0.8, byKind: new Map([['phrase', 0.99]]), notFound: 0.5, refused: 0.1 };
    expect(shortfalls(missed, GOALS)).toEqual([
      'all 0.800, goal 0.90 or more',
      'phrase 0.990, goal 1.00 or more',
      'not found 0.500, goal 0.95 or more',
      'refused 0.100, goal 0.02 or less',
    ]);
  });

  test('do not count for what was not measured', () => {
    const unmeasured = { ...reached, byKind: new Map<string, number>(), notFound: undefined };
    expect(shortfalls(unmeasured, GOALS)).toEqual([]);
  });
});

describe('the table', () => {
  test('shows the kinds in a fixed order, in lines of one width that a terminal can hold', () => {
    const kinds = ['code', 'phrase', 'typo', 'question', 'garbled', 'keyword'];
    const summary = { ...reached, byKind: new Map(kinds.map((kind) => [kind, 0.5])), notFound: undefined };
    const lines = renderTable([{ name: 'an engine with quite a long name', summary }]).split('\n');
    expect(lines).toEqual([
      'nDCG@5                     all keyword garbled question  typo phrase  code   P@1   MRR not found refused',
      'an engine with quite a    .900    .500    .500     .500  .500   .500  .500  .000  .000         –    .020',
    ]);
  });
});
