import { describe, expect, it } from 'vitest';
import { PAUSE, textsFound } from './small-search.js';

const SAID = [
  'they made 8 rows',
  'we split it into nine tiles',
  'back in 2012 they won it',
  'so in twenty thirteen they tried again',
  'a batch of 200 pictures',
  'four hundred and six epochs later',
  'the 1st approach was simple',
  'and the second was not',
  'a 3d shape',
  'in two dimensional space',
  'crop a 4x4 corner',
  'then seven by seven kernels',
  'mutations of p53 are common',
  'while p twenty one stops the cell',
  'dropout of 0.5 is usual',
  'with momentum zero point nine here',
];
const said = SAID.flatMap((text) => [text, PAUSE]);

describe('a number is found however it is written', () => {
  it.each([
    ['a word for a digit', 'eight rows', 'they made 8 rows'],
    ['a digit for a word', '9 tiles', 'we split it into nine tiles'],
    ['a year in words', 'twenty twelve', 'back in 2012 they won it'],
    ['a year as a number in words', 'two thousand and twelve', 'back in 2012 they won it'],
    ['a year in digits', '2013', 'so in twenty thirteen they tried again'],
    ['a hundred in words', 'two hundred', 'a batch of 200 pictures'],
    ['a hundred in digits', '406', 'four hundred and six epochs later'],
    ['an ordinal in words', 'first approach', 'the 1st approach was simple'],
    ['an ordinal in digits', '2nd', 'and the second was not'],
    ['dimensions in words', 'three dimensional', 'a 3d shape'],
    ['dimensions in words and a letter', 'three d', 'a 3d shape'],
    ['dimensions in digits', '2D space', 'in two dimensional space'],
    ['sides in words', 'four by four corner', 'crop a 4x4 corner'],
    ['sides in digits and words', '4 by 4 corner', 'crop a 4x4 corner'],
    ['sides in digits', '7x7', 'then seven by seven kernels'],
    ['a name in words', 'p fifty three', 'mutations of p53 are common'],
    ['a name in digits', 'p21', 'while p twenty one stops the cell'],
    ['a fraction in words', 'zero point five', 'dropout of 0.5 is usual'],
    ['a fraction in digits', '0.9', 'with momentum zero point nine here'],
    ['a phrase in words', '"batch of two hundred"', 'a batch of 200 pictures'],
    ['a phrase in digits', '"into 9 tiles"', 'we split it into nine tiles'],
    ['a phrase with a year in words', '"in twenty twelve they"', 'back in 2012 they won it'],
    ['a phrase with a hundred in digits', '"406 epochs"', 'four hundred and six epochs later'],
  ])('%s: %s', async (_title, query, expected) => {
    expect((await textsFound(said, query))[0]).toBe(expected);
  });

  it('and as it was typed before anything else', async () => {
    const [nine, digit] = ['exactly nine were there', 'exactly 9 were there'];
    expect((await textsFound([digit, PAUSE, nine], 'nine'))[0]).toBe(nine);
    expect((await textsFound([nine, PAUSE, digit], '9'))[0]).toBe(digit);
  });
});

it.each([
  ['86', 'a 68 of these'],
  ['five hundred', 'the 5 of us'],
  ['"two hundred"', 'two times 100'],
  ['1st', 'one and 1 only'],
])('another number is not found: %s', async (query, text) => {
  expect(await textsFound([text], query)).toEqual([]);
});
