import { expect, it } from 'vitest';
import { makeHit } from '../../src/search/make-hit.js';
import { corpusOf, marked } from './small-search.js';

const [lecture] = corpusOf(['a jigsaw', 'and so on']).lectures;
const reasons = [{ what: 'jigsaw', points: 2, found: [] }];

it('a hit is made of the place where it was found, with what it was found by', () => {
  const matched = [{ word: 1, worth: 1 }];
  const hit = makeHit({ lecture: lecture!, index: 0, score: 2, matched, reasons });
  expect(hit).toMatchObject({
    lecture,
    segment: lecture!.segments[0],
    index: 0,
    score: 2,
    isMatch: true,
    reasons,
  });
  expect(marked(hit)).toEqual(['jigsaw']);
});

it('nothing of it answers where no words matched', () => {
  expect(makeHit({ lecture: lecture!, index: 1, score: 1, matched: [], reasons: [] }).isMatch).toBe(false);
});

it('there is none of a segment that the lecture has not', () => {
  const nowhere = { lecture: lecture!, index: 2, score: 1, matched: [], reasons: [] };
  expect(() => makeHit(nowhere)).toThrow(new RangeError('Lecture "video1" has no segment 2.'));
});
