import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/search/language/edit-distance.js';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 7 });
const FAR = 100;

/** The optimal string alignment as it is defined, by what the last letters may be. */
function byDefinition(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [withoutA, withoutB] = [a.slice(0, -1), b.slice(0, -1)];
  const isSame = a.at(-1) === b.at(-1);
  const isSwapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1) && !isSame;
  return Math.min(
    byDefinition(withoutA, withoutB) + (isSame ? 0 : 1),
    byDefinition(withoutA, b) + 1,
    byDefinition(a, withoutB) + 1,
    isSwapped ? byDefinition(a.slice(0, -2), b.slice(0, -2)) + 1 : Infinity,
  );
}

describe('between two words lie so many mistakes', () => {
  it.each([
    ['jigsaw', 'jigsaw', 0],
    ['', '', 0],
    ['', 'abc', 3],
    ['jigsaw', 'jigsw', 1],
    ['jigsaw', 'jiggsaw', 1],
    ['jigsaw', 'jigsow', 1],
    ['jigsaw', 'jigswa', 1],
    ['jigsaw', 'ijgswa', 2],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
    ['abc', 'xyz', 3],
  ])('%j and %j: %d', (a, b, distance) => {
    expect(editDistance(a, b, FAR)).toBe(distance);
    expect(editDistance(b, a, FAR)).toBe(distance);
  });

  it('as many as the definition has it, whatever the words', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, FAR)).toBe(byDefinition(a, b));
      }),
    );
  });

  it.each([60, 61, 62, 63, 64, 65, 200, 1_000])('in words of %d letters, too', (letters) => {
    const long = 'ab'.repeat(letters).slice(0, letters);
    expect(editDistance(long, long, FAR)).toBe(0);
    expect(editDistance(`${long}c`, long, FAR)).toBe(1);
    expect(editDistance(long, `ccc${long}`, FAR)).toBe(3);
    expect(editDistance(`cd${long}`, `${long}dc`, FAR)).toBe(4);
    expect(editDistance(`${long}cd`, `${long}dc`, FAR)).toBe(1);
    expect(editDistance('x'.repeat(letters), long, 5)).toBe(6);
  });

  it('as many either way', () => {
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b, FAR) === editDistance(b, a, FAR)));
  });

  it('none only between a word and itself', () => {
    fc.assert(fc.property(word, word, (a, b) => (editDistance(a, b, FAR) === 0) === (a === b)));
  });

  it('at least as many as lengths differ, at most as many as the longer has letters', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b, FAR);
        return distance >= Math.abs(a.length - b.length) && distance <= Math.max(a.length, b.length);
      }),
    );
  });

  it('hardly more by a detour over a third: a swap on the way counts at most twice', () => {
    fc.assert(
      fc.property(
        word,
        word,
        word,
        (a, b, c) => editDistance(a, c, FAR) <= 2 * (editDistance(a, b, FAR) + editDistance(b, c, FAR)),
      ),
    );
  });

  it('counted no further than was asked for', () => {
    fc.assert(
      fc.property(word, word, fc.nat(6), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(editDistance(a, b, FAR), most + 1));
      }),
    );
  });
});
