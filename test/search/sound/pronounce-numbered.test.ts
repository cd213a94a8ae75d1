import { describe, expect, it } from 'vitest';
import { pronounceHeard } from '../../../src/search/sound/pronounce.js';
import { isLongNumber, isNumbered, pronounceNumbered } from '../../../src/search/sound/pronounce-numbered.js';

const said = (text: string) => text.split(' ').flatMap(pronounceHeard);

describe('a name with a number is said', () => {
  it.each([
    [
      'in all the ways in which the number is',
      'ee364',
      ['ee three hundred sixty four', 'ee three sixty four', 'ee three six four'],
    ],
    ['with a letter behind it', 'xy12b', ['xy twelve b']],
    [
      'with a letter behind it that is a word',
      'ee364a',
      ['ee three hundred sixty four a', 'ee three sixty four a'],
    ],
    ['as a part of a name', '364', ['three hundred sixty four', 'three sixty four']],
  ])('%s: %s', (_title, term, expected) => {
    expect(pronounceNumbered(term, false, 4)).toEqual(expect.arrayContaining(expected.map(said)));
  });

  it('letter by letter, if it was typed in capitals', () => {
    expect(pronounceNumbered('mit600', true, 1)).toEqual([said('m i t six hundred')]);
    expect(pronounceNumbered('mit600', false, 1)).toEqual([said('mit six hundred')]);
  });

  it('in some way, even with a number that nobody says', () => {
    expect(pronounceNumbered('x1234567890123', false, 2)).not.toEqual([]);
  });

  it('in no more ways than are asked for', () => {
    expect(pronounceNumbered('ee364', false, 2)).toHaveLength(2);
  });
});

it.each([
  ['ee364a', true],
  ['p53', true],
  ['p5', false],
  ['2013', false],
  ['jigsaw', false],
])('a name with a number of several digits is told from others: %s', (term, expected) => {
  expect(isNumbered(term)).toBe(expected);
});

it.each([
  ['364', true],
  ['36', false],
  ['ee', false],
])('a part of a name that is a number of three digits or more is told from others: %s', (part, expected) => {
  expect(isLongNumber(part)).toBe(expected);
});
