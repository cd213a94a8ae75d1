import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BREAK,
  buildInvertedIndex,
  flowsOn,
  postingsOf,
  segmentOfPosition,
  segmentsHolding,
} from '../../../src/search/index/inverted-index.js';
import { advance } from '../../../src/search/index/ascending.js';
import { findSequence } from '../../../src/search/index/runs.js';
import { tokenize } from '../../../src/search/language/tokenize.js';
import { corpusOf, indexOf, PAUSE } from '../small-search.js';

const text = fc
  .array(fc.constantFrom('a', 'b', 'c', 'dog', 'Dog', "don't", '!'), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(' '));
const lecture = fc
  .array(fc.oneof({ weight: 4, arbitrary: text }, { weight: 1, arbitrary: fc.constant(PAUSE) }), {
    maxLength: 8,
  })
  .map((said) => [...said, 'end of it']);
const lectures = fc.array(lecture, { minLength: 1, maxLength: 3 });

/** Starts of the places where words stand one after the other, found by looking at every place. */
function placesByHand(terms: readonly string[], words: readonly string[]): number[] {
  return terms.flatMap((_, at) => (words.every((word, i) => terms[at + i] === word) ? [at] : []));
}

describe('in lectures of any kind', () => {
  it('every word of every caption stands at its place and in the list of its places', () => {
    fc.assert(
      fc.property(lectures, (said) => {
        const corpus = corpusOf(...said);
        const index = buildInvertedIndex(corpus.lectures);
        corpus.lectures
          .flatMap(({ segments }) => segments)
          .forEach((segment, number) => {
            const words = tokenize(segment.text);
            const start = index.segmentStarts[number]!;
            expect(index.segmentEnds[number]).toBe(start + words.length);
            words.forEach(({ term }, i) => {
              const id = index.termIds.get(term)!;
              expect(index.terms[id]).toBe(term);
              expect(index.stream[start + i]).toBe(id);
              expect(Array.from(postingsOf(index, id))).toContain(start + i);
              expect(segmentOfPosition(index, start + i)).toBe(number);
              expect(advance(index.segmentEnds, 0, start + i + 1)).toBe(number);
            });
          });
      }),
    );
  });

  it('the list of places of a word is complete and in order, and nothing stands in two', () => {
    fc.assert(
      fc.property(lectures, (said) => {
        const index = indexOf(...said);
        const all = index.terms.flatMap((_, id) => {
          const postings = Array.from(postingsOf(index, id));
          expect(postings).toEqual([...new Set(postings)].sort((a, b) => a - b));
          return postings;
        });
        expect(all.length).toBe(index.stream.filter((term) => term !== BREAK).length);
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });

  it('it is known in how many captions each word is said', () => {
    fc.assert(
      fc.property(lectures, (said) => {
        const index = indexOf(...said);
        const texts = said.flat().map((text) => new Set(tokenize(text).map(({ term }) => term)));
        const pause = said.flat().filter((text) => text === PAUSE).length;
        index.terms.forEach((term, id) => {
          if (id === BREAK) return;
          const captions = texts.filter((words) => words.has(term)).length - (term === 'pause' ? pause : 0);
          expect(index.segmentCounts[id]).toBe(captions);
        });
      }),
    );
  });

  it('words one after the other are found exactly where they are', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'dog', 'dont', 'end', 'of'), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(lectures, words, (said, phrase) => {
        const index = indexOf(...said);
        const stream = Array.from(index.stream, (term) => index.terms[term] ?? '');
        const steps = phrase.map((word) => [index.termIds.get(word) ?? []].flat());
        const { starts, lengths } = findSequence(index, steps);
        expect(Array.from(starts)).toEqual(placesByHand(stream, phrase));
        expect(lengths).toBe(phrase.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('speech', () => {
  const index = indexOf(['a b', 'c', PAUSE, 'd'], ['e']);
  const at = (term: string) => postingsOf(index, index.termIds.get(term)!)[0]!;

  it('flows from a caption into the next one', () => {
    expect(at('c')).toBe(at('b') + 1);
    expect(flowsOn(index, 0)).toBe(true);
  });

  it.each([
    ['pause', 1, 'c', 'd'],
    ['change of lecture', 2, 'd', 'e'],
    ['end', 3, 'e', undefined],
  ])('does not flow over a %s', (_title, segment, last, first) => {
    expect(flowsOn(index, segment)).toBe(false);
    const next = first === undefined ? index.stream.length : at(first);
    const between = index.stream.subarray(at(last) + 1, next);
    expect(between.length).toBeGreaterThanOrEqual(8);
    expect(between.every((term) => term === BREAK)).toBe(true);
  });

  it('knows the lecture of each caption, and the first caption of each lecture', () => {
    expect([...index.segmentLectures]).toEqual([0, 0, 0, 1]);
    expect([...index.lectureStarts]).toEqual([0, 3, 4]);
  });
});

describe('in how many captions some words stand', () => {
  const index = indexOf(['a b c d', 'e f', PAUSE, 'g', 'h i j']);
  const starts = [...index.segmentStarts];
  const at = (segment: number, word: number) => starts[segment]! + word;

  it.each([
    ['none, for no words', [], 0],
    ['one, for a word', [at(2, 0)], 1],
    ['one, for several words in it', [at(0, 0), at(0, 1), at(0, 3)], 1],
    ['two, for words on either side of a border', [at(0, 3), at(1, 0)], 2],
    ['two, for words far apart', [at(0, 0), at(3, 2)], 2],
    ['all, for a word in each', [at(0, 1), at(1, 1), at(2, 0), at(3, 2)], 4],
  ])('%s', (_title, positions, count) => {
    expect(segmentsHolding(index, Uint32Array.from(positions))).toBe(count);
  });
});
