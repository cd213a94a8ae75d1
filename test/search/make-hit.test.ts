import { expect, it } from 'vitest';
import { makeHit } from '../../src/search/make-hit.js';
import { corpusOf, marked } from './small-search.js';

const [lecture] = corpusOf(['a jigsaw', 'and so on']).lectures;
const [first, second] = lecture!.segments;
const reasons = [{ what: 'jigsaw', points: 2, found: [] }];

it('a hit is made of the place where it was found, with what it was found by', () => {
  const matched = [{ word: 1, worth: 1 }];
  const hit = makeHit({ lecture: lecture!, segment: first!, index: 0, score: 2, matched, reasons });
  expect(hit).toMatchObject({
    lecture,
    segment: first,
    index: 0,
    score: 2,
    isMatch: true,
    reasons,
  });
  expect(marked(hit)).toEqual(['jigsaw']);
});

it('nothing of it answers where no words matched', () => {
  const beside = { lecture: lecture!, segment: second!, index: 1, score: 1, matched: [], reasons: [] };
  expect(makeHit(beside).isMatch).toBe(false);
});
