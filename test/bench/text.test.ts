import { describe, expect, test } from 'vitest';
import { makeRandom } from '../../bench/random.js';
import { makeLibrary, writeCorpus } from '../../bench/text/corpus.js';
import { loadEnglish } from '../../bench/text/english.js';
import { mishear } from '../../bench/text/mishear.js';
import { misspell } from '../../bench/text/misspell.js';
import { roughSound } from '../../bench/text/rough-sound.js';
import { makeWeighted, zipfWeights } from '../../bench/text/weighted.js';
import { writeLecture } from '../../bench/text/write-lecture.js';
import { adjoins } from '../../src/corpus/adjoins.js';
import type { WholeCorpus } from '../../src/corpus/corpus.js';

const english = loadEnglish();
const SEED = 7;
const write = (segmentCount: number, seed = SEED) => writeCorpus(makeLibrary(english, seed, segmentCount));
const texts = ({ lectures }: WholeCorpus) =>
  lectures.flatMap(({ segments }) => segments.map(({ text }) => text));
const wordsOf = (corpus: WholeCorpus) => texts(corpus).flatMap((text) => text.split(' '));

/** How often each word occurs, the most frequent first. */
function frequencies(words: readonly string[]): number[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts.values()].sort((a, b) => b - a);
}

describe('the lectures of the benchmark', () => {
  test('are the same for the same seed and others for another', () => {
    expect(write(150)).toEqual(write(150));
    expect(texts(write(150, SEED + 1))).not.toEqual(texts(write(150)));
  });

  test('of a small library are the beginning of a large one', () => {
    expect(texts(write(300)).slice(0, 130)).toEqual(texts(write(130)));
  });

  test.each([1, 100, 120, 121, 1000])('have %i segments when so many are asked for', (count) => {
    expect(write(count).segmentCount).toBe(count);
  });

  test('have 80 words a segment, and most segments adjoin the next', () => {
    const corpus = write(600);
    expect(wordsOf(corpus).length / 600).toBeCloseTo(80, -1);
    const pairs = corpus.lectures.flatMap(({ segments }) =>
      segments.slice(1).map((next, at) => adjoins(segments[at]!, next)),
    );
    const adjoining = pairs.filter(Boolean).length / pairs.length;
    expect(adjoining).toBeGreaterThan(0.85);
    expect(adjoining).toBeLessThan(1);
  });

  test("have words as often as Zipf's law says: frequency falls as the rank grows", () => {
    const counts = frequencies(wordsOf(write(2000)));
    const points = Array.from(
      { length: 1000 },
      (_, at) => [Math.log(at + 1), Math.log(counts[at]!)] as const,
    );
    const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length;
    const meanY = points.reduce((sum, [, y]) => sum + y, 0) / points.length;
    const slope =
      points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) /
      points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
    expect(slope).toBeGreaterThan(-1.4);
    expect(slope).toBeLessThan(-0.8);
  });

  test('bring new words all the time, but ever fewer', () => {
    const [small, medium, large] = [500, 1000, 2000].map((size) => frequencies(wordsOf(write(size))).length);
    expect(medium! / small!).toBeGreaterThan(1.3);
    expect(medium! / small!).toBeLessThan(2);
    expect(large! / medium!).toBeGreaterThan(1.3);
    expect(large! - medium!).toBeLessThan(2 * (medium! - small!));
  });

  test('say what was really said where a term is misheard', () => {
    const { lecture, mentions } = writeLecture(english, SEED, 3, 120);
    const misheard = mentions.flat().filter(({ term, heardAs }) => term !== heardAs);
    expect(misheard.length).toBeGreaterThan(20);
    mentions.forEach((inSegment, at) => {
      for (const { heardAs } of inSegment)
        expect(` ${lecture.segments[at]!.text} `).toContain(` ${heardAs} `);
    });
  });

  test('come back to their terms', () => {
    const { mentions } = writeLecture(english, SEED, 3, 120);
    const counts = frequencies(mentions.flat().map(({ term }) => term));
    expect(counts[0]).toBeGreaterThan(20);
    expect(counts.length).toBeGreaterThan(20);
  });
});

describe('what the recogniser mishears', () => {
  test('sounds the same as what was said, roughly, and is other words', () => {
    const random = makeRandom(SEED);
    const terms = english.rare.slice(0, 500);
    const pairs = terms.flatMap((term) => {
      const heard = mishear(english, random, [term]);
      return heard === undefined ? [] : [{ term, heard }];
    });
    expect(pairs.length).toBeGreaterThan(100);
    for (const { term, heard } of pairs) {
      expect(heard.split(' ')).not.toContain(term);
      expect(heard.split(' ').map(roughSound).join('')).toBe(roughSound(term));
    }
  });

  test('is nothing for a word whose pronunciation nobody knows', () => {
    expect(mishear(english, makeRandom(SEED), ['xqzt'])).toBeUndefined();
  });

  test.each([
    { word: 'bat', sound: 'pat' },
    { word: 'pad', sound: 'pat' },
    { word: 'jigsaw', sound: 'jaksa' },
    { word: 'who', sound: 'a' },
  ])('hears $word as $sound', ({ word, sound }) => {
    expect(roughSound(word)).toBe(sound);
  });
});

describe('a word typed in haste', () => {
  test('differs from the right one by one mistake and keeps its first letter', () => {
    const random = makeRandom(SEED);
    for (const word of ['embedding', 'letter', 'aaaaaa', 'seesaw', 'vector']) {
      for (let time = 0; time < 50; time++) {
        const typed = misspell(word, random);
        expect(typed).not.toBe(word);
        expect(typed[0]).toBe(word[0]);
        expect(Math.abs(typed.length - word.length)).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe('drawing by weight', () => {
  test('draws each as often as its weight says', () => {
    const random = makeRandom(SEED);
    const weighted = makeWeighted(['a', 'b', 'never', 'c'], [1, 2, 0, 5]);
    const drawn = Array.from({ length: 8000 }, () => weighted.draw(random));
    const count = (item: string) => drawn.filter((one) => one === item).length / 1000;
    expect(count('a')).toBeCloseTo(1, 0);
    expect(count('b')).toBeCloseTo(2, 0);
    expect(count('c')).toBeCloseTo(5, 0);
    expect(drawn).not.toContain('never');
  });

  test("weighs by Zipf's law", () => {
    expect(zipfWeights(4)).toEqual([1, 1 / 2, 1 / 3, 1 / 4]);
  });

  test('refuses to draw from nothing', () => {
    expect(() => makeWeighted([], [])).toThrow(RangeError);
    expect(() => makeRandom(1).pick([])).toThrow(RangeError);
  });
});
