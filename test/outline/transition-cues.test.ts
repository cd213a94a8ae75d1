import { expect, it } from 'vitest';
import { readWords } from '../../src/outline/lecture-words.js';
import { cueStrength } from '../../src/outline/transition-cues.js';
import { GERMAN } from '../../src/search/language/languages/german.js';
import { makeSegment } from '../corpus/make-segment.js';

it.each([
  ['so the next thing is rotation', 'clearly'],
  ["Okay, so now let's talk about sediment.", 'clearly'],
  ["let's move on", 'clearly'],
  ['another way to see it', 'perhaps'],
  ['and one more thing about magma', 'perhaps'],
  ['the rotation is ninety degrees', 'not'],
  ['the nextdoor neighbour lets a room', 'not'],
  ['und jetzt kommt das nächste Thema', 'not'],
])('“%s” says %s that something else begins', (text, how) => {
  const words = readWords([makeSegment(0, 30, { text })]);
  const strength = cueStrength(words, { segment: 0, startSecond: 0, from: 0, to: words.terms.length });
  expect(strength).toBe({ clearly: 1, perhaps: 0.5, not: 0 }[how]);
});

it('says nothing in a lecture of another language, whatever English there is', () => {
  const words = readWords([makeSegment(0, 30, { text: 'okay so next the graph' })], GERMAN);
  expect(cueStrength(words, { segment: 0, startSecond: 0, from: 0, to: words.terms.length })).toBe(0);
});
