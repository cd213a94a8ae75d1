import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupPassages } from '../../../src/search/excerpt/group-passages.js';
import type { Hit } from '../../../src/search/search-engine.js';
import { corpusOf, PAUSE } from '../small-search.js';

// Ten seconds each: captions 0 to 3 adjoin, a pause, then 4 and 5; the second lecture has one.
const { lectures } = corpusOf(['a', 'b', 'c', 'd', PAUSE, 'e', 'f'], ['g']);

function hit(index: number, lectureNumber = 0, matched = true): Hit {
  const lecture = lectures[lectureNumber]!;
  const segment = lecture.segments[index]!;
  const excerpt = [{ text: segment.text, matched }];
  const momentSecond = segment.startSecond;
  return { lecture, segment, index, score: 1, isMatch: matched, excerpt, momentSecond, reasons: [] };
}

const shown = (hits: readonly Hit[]) =>
  groupPassages(hits).map(
    (passage) =>
      `${passage.startSecond}-${passage.endSecond} ${passage.hits.map((one) => one.index).join(',')} best ${passage.best.index}`,
  );

describe('hits are shown', () => {
  it.each([
    ['each alone, where they do not adjoin', [0, 2], ['0-10 0 best 0', '20-30 2 best 2']],
    ['as one passage, where they do', [0, 1], ['0-20 0,1 best 0']],
    ['in order of time within a passage, whatever their rank', [2, 1, 3], ['10-40 1,2,3 best 2']],
    ['in order of the best of each passage', [4, 0, 5, 1], ['100-120 4,5 best 4', '0-20 0,1 best 0']],
    [
      'apart, where a caption that is no hit lies between',
      [0, 2, 4],
      ['0-10 0 best 0', '20-30 2 best 2', '100-110 4 best 4'],
    ],
    ['apart, where a pause lies between', [3, 4], ['30-40 3 best 3', '100-110 4 best 4']],
    ['in passages of three captions at most', [0, 1, 2, 3], ['0-30 0,1,2 best 0', '30-40 3 best 3']],
    ['not at all, where there are none', [], []],
  ])('%s', (_title, indexes, passages) => {
    expect(shown(indexes.map((index) => hit(index)))).toEqual(passages);
  });

  it('only where they hold words of the query themselves, not for what their neighbours say', () => {
    expect(shown([hit(1), hit(2, 0, false)])).toEqual(['10-20 1 best 1']);
  });

  it('apart for each lecture', () => {
    expect(groupPassages([hit(0), hit(0, 1)]).map(({ lecture }) => lecture)).toEqual(lectures);
  });

  it('each exactly once', () => {
    const indexes = fc.shuffledSubarray([0, 1, 2, 3, 4, 5]);
    fc.assert(
      fc.property(indexes, (indexes) => {
        const hits = indexes.map((index) => hit(index));
        const passages = groupPassages(hits);
        const all = passages.flatMap((passage) => passage.hits.map((one) => one.index));
        expect(all.sort()).toEqual([...indexes].sort());
        const ranks = passages.map(({ best }) => indexes.indexOf(best.index));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        for (const { hits, best } of passages) {
          expect(hits.length).toBeLessThanOrEqual(3);
          expect(Math.min(...hits.map((one) => indexes.indexOf(one.index)))).toBe(
            indexes.indexOf(best.index),
          );
        }
      }),
    );
  });
});

it('keeps hits apart that overlap in time with a caption between them that is none', () => {
  const [lecture] = corpusOf(['a', 'b', 'c']).lectures;
  const long = { ...lecture!.segments[0]!, endSecond: 100 };
  const overlapping = { ...hit(0), segment: long };
  expect(groupPassages([overlapping, hit(2)])).toHaveLength(2);
});
