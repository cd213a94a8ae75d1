import { describe, expect, it } from 'vitest';
import { preferIntroductions } from '../../../src/search/ranking/introductions.js';
import { INTRODUCTION } from '../../../src/search/weights.js';
import { createSearchEngine } from '../../../src/search/create-search-engine.js';
import { makeEngine } from '../engine-under-test.js';
import { materialOf } from '../material-of.js';
import { corpusOf, PAUSE } from '../small-search.js';

const { index } = materialOf(...[0, 1].map(() => Array.from({ length: 40 }, () => ['word', PAUSE]).flat()));
const ranked = (...all: readonly (readonly [number, number])[]) =>
  all.map(([segment, score]) => ({ segment, score }));
const order = (...all: readonly (readonly [number, number])[]) =>
  preferIntroductions(index, ranked(...all)).map(({ segment }) => segment);

describe('of the best segments of a lecture the first', () => {
  it.each<[string, [number, number][], number[]]>([
    [
      'comes before others that score a little more',
      [
        [7, 1],
        [3, 0.95],
      ],
      [3, 7],
    ],
    [
      'stays behind others that score much more',
      [
        [7, 1],
        [3, 0.8],
      ],
      [7, 3],
    ],
    [
      'is not one that hardly speaks of it',
      [
        [7, 1],
        [3, 0.95],
        [1, 0.3],
      ],
      [3, 7, 1],
    ],
    [
      'gains in each lecture',
      [
        [7, 1],
        [47, 0.98],
        [43, 0.96],
        [3, 0.95],
      ],
      [43, 3, 7, 47],
    ],
    ['is alone', [[7, 1]], [7]],
    ['is none where nothing was found', [], []],
  ])('%s', (_title, scores, expected) => {
    expect(order(...scores)).toEqual(expected);
  });

  it('is told with what it gained, as a part of its score', () => {
    const [first] = preferIntroductions(index, ranked([7, 1], [3, 0.95]));
    expect(first?.introduction).toBeCloseTo(0.095);
    expect(first?.score).toBeCloseTo(0.95 + 0.095);
  });

  it('is looked for among the very best only, and those behind them stay where they are', () => {
    const many = Array.from({ length: 30 }, (_, at): [number, number] => [39 - at, 1 - at / 1000]);
    expect(order(...many).slice(INTRODUCTION.lookedAt)).toEqual(
      many.slice(INTRODUCTION.lookedAt).map(([segment]) => segment),
    );
  });
});

describe('where a term is asked for', () => {
  const lecture = [
    'today we meet the quokka which is a small animal of the islands',
    PAUSE,
    'other things come here for a while and nothing else',
    PAUSE,
    'the quokka eats leaves',
  ];
  const find = async (query: string, without: readonly 'introduction'[] = []) => {
    const engine = createSearchEngine(corpusOf(lecture), { without });
    return (await engine.search({ query, limit: 5, explain: true })).hits;
  };

  it.each(['quokka', 'what is a quokka'])('%s: its introduction gains', async (query) => {
    const [first] = await find(query);
    expect(first?.segment.text).toContain('we meet the quokka');
    expect(first?.reasons.map(({ what }) => what)).toContain('introduction');
  });

  it('the best few are the same however many are asked for', async () => {
    const engine = await makeEngine(corpusOf(lecture));
    const few = await engine.search({ query: 'quokka', limit: 1 });
    const more = await engine.search({ query: 'quokka', limit: 5 });
    expect(few.hits[0]?.segment).toEqual(more.hits[0]?.segment);
    expect(few.hasMore).toBe(true);
  });

  it('a whole question gains nothing so, nor does anything with this part switched off', async () => {
    const whats = [
      ...(await find('which animal of the islands eats leaves, the quokka')),
      ...(await find('quokka', ['introduction'])),
    ].flatMap(({ reasons }) => reasons.map(({ what }) => what));
    expect(whats).not.toContain('introduction');
  });
});
