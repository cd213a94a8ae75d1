import { describe, expect, test } from 'vitest';
import { collectSoundSet } from '../../../eval/sound/sound-set.js';
import { parseJudgedQueries } from '../../../eval/queries.js';
import { resolveQueries } from '../../../eval/scoring.js';
import { makeCorpus } from '../../../src/corpus/corpus.js';
import { makeLecture } from '../../../src/corpus/lecture.js';
import { buildInvertedIndex } from '../../../src/search/index/inverted-index.js';
import { makeSegment } from '../../corpus/make-segment.js';

const corpus = makeCorpus([
  makeLecture({
    videoId: 'v',
    segments: [
      makeSegment(0, 10, { text: 'the model that we call see bow is fast' }),
      makeSegment(10, 20, { text: 'and then the elbow of this curve' }),
      makeSegment(20, 30, { text: 'gradient descent follows convolution' }),
    ],
  }),
]);
const QUERIES = `garbled\tcbow\t0:3 20:1
garbled\tgradient descent\t20:3
keyword\tcurve\t10:3
garbled\tnowhere\t-
code\tcBow\t0:3`;

const { misheard, absent } = collectSoundSet(
  'made',
  {
    corpus,
    glossary: [],
    queries: resolveQueries(parseJudgedQueries(QUERIES, 'q'), corpus, 'q'),
    warnings: [],
  },
  ['quasar'],
  1,
  2,
);

describe('what there is to tell apart in a set', () => {
  test('are garbled terms and code that are answered, unless every word stands as typed', () => {
    expect(misheard.map(({ kind, text }) => [kind, text])).toEqual([
      ['garbled', 'cbow'],
      ['code', 'cBow'],
    ]);
  });

  test('and for these what sounds like them in the segments that answer them only', () => {
    const [see, none] = misheard[0]!.answers;
    expect(misheard[0]!.answers).toHaveLength(2);
    // "see bow" are the sixth and the seventh word of the lecture.
    const [first = 0] = buildInvertedIndex(corpus.lectures).segmentStarts;
    expect(see!.map(({ alike: { start, length } }) => [start, length])).toContainEqual([first + 5, 2]);
    expect(none).toEqual([]);
  });

  test('and absent terms, drawn for each kind', () => {
    expect(absent).toHaveLength(12);
    expect(new Set(absent.map(({ kind }) => kind)).size).toBe(6);
  });
});
