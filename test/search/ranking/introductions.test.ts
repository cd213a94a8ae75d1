import { describe, expect, it } from 'vitest';
import { createSearchEngine } from '../../../src/search/create-search-engine.js';
import { preferIntroductions } from '../../../src/search/ranking/introductions.js';
import { MOST_PUT_UP } from '../../../src/search/weights.js';
import { makeEngine } from '../engine-under-test.js';
import { materialOf } from '../material-of.js';
import { corpusOf, PAUSE } from '../small-search.js';

/** Two lectures of forty adjoining segments with ten words each. */
const { index } = materialOf(...[0, 1].map(() => Array.from({ length: 40 }, () => 'a b c d e f g h i j')));
type Scores = readonly (readonly [segment: number, score: number])[];
const atStart = () => 0;
/** Segments with the place in each of the one word that answers, if any does. */
const ranked = (scores: Scores, wordsBefore: (segment: number) => number | undefined = atStart) =>
  scores.map(([segment, score]) => {
    const word = wordsBefore(segment);
    return { segment, score, matched: word === undefined ? [] : [{ word, worth: 1 }] };
  });
const order = (...asked: Parameters<typeof ranked>) =>
  preferIntroductions(index, ranked(...asked)).map(({ segment }) => segment);

describe('where a lecture begins to speak of something', () => {
  it.each<[string, Scores, number[]]>([
    [
      'comes before what scores a little more',
      [
        [7, 1],
        [4, 0.95],
      ],
      [4, 7],
    ],
    [
      'stays behind what scores much more',
      [
        [7, 1],
        [4, 0.8],
      ],
      [7, 4],
    ],
    [
      'is not where it is hardly spoken of',
      [
        [7, 1],
        [4, 0.95],
        [3, 0.3],
      ],
      [4, 7, 3],
    ],
    [
      'is not where it is named once, long before',
      [
        [30, 1],
        [27, 0.98],
        [4, 0.97],
      ],
      [27, 30, 4],
    ],
    [
      'is not at the end of the lecture before',
      [
        [40, 1],
        [39, 0.95],
      ],
      [40, 39],
    ],
    [
      'gains in each lecture',
      [
        [7, 1],
        [47, 0.98],
        [43, 0.96],
        [4, 0.95],
      ],
      [43, 4, 7, 47],
    ],
    ['is nowhere where only one segment speaks of it', [[7, 1]], [7]],
    ['is nowhere where nothing was found', [], []],
  ])('%s', (_title, scores, expected) => {
    expect(order(scores)).toEqual(expected);
  });

  it('is the next segment, where it is named only in the last words of one', () => {
    const scores: Scores = [
      [7, 1],
      [6, 0.98],
      [5, 0.97],
    ];
    expect(order(scores)).toEqual([5, 7, 6]);
    expect(order(scores, (segment) => (segment === 5 ? 9 : 0))).toEqual([6, 7, 5]);
  });

  it('says it itself', () => {
    const scores: Scores = [
      [7, 1],
      [6, 0.98],
      [5, 0.97],
    ];
    expect(order(scores, (segment) => (segment === 5 ? undefined : 0))).toEqual([6, 7, 5]);
  });

  it('is told with what it gained, as a part of its score', () => {
    const [first] = preferIntroductions(
      index,
      ranked([
        [7, 1],
        [4, 0.95],
      ]),
    );
    expect(first?.gained).toBeCloseTo(0.095);
    expect(first?.score).toBeCloseTo(0.95 + 0.095);
  });

  it('is looked for among the very best only, and those behind them stay where they are', () => {
    const many = Array.from({ length: 30 }, (_, at): [number, number] => [39 - at, 1 - at / 1000]);
    expect(order(many).slice(MOST_PUT_UP)).toEqual(many.slice(MOST_PUT_UP).map(([segment]) => segment));
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
