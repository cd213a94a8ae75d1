import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundStrength, type SoundEvidence } from '../../../src/search/sound/sound-strength.js';
import type { SoundAlike } from '../../../src/search/sound/sound-alikes.js';

const ALIKE: SoundAlike = { start: 0, length: 2, cost: 0.8, similarity: 0.75, shared: 2.4, rarest: 12 };
const EVIDENCE: SoundEvidence = { sameLetters: 0.5, isKnown: false, words: 8000, shareSearched: 1 };

const strength = (alike: Partial<SoundAlike> = {}, evidence: Partial<SoundEvidence> = {}) =>
  soundStrength({ ...ALIKE, ...alike }, { ...EVIDENCE, ...evidence });

describe('how sure it is that a term was misheard', () => {
  it.each([
    ['sounds differ more', strength({ cost: 1.5 })],
    ['fewer sounds are the same', strength({ shared: 1.5 })],
    ['the words are common ones', strength({ rarest: 6 })],
    ['fewer letters are the same', strength({}, { sameLetters: 0.2 })],
    ['a dictionary has the term', strength({}, { isKnown: true })],
    ['more is said in which chance finds something', strength({}, { words: 100_000 })],
  ])('falls when %s', (_title, weaker) => {
    expect(weaker).toBeLessThan(strength());
  });

  it('rises when it was looked for only beside words that were heard right', () => {
    expect(strength({}, { shareSearched: 0.01 })).toBeGreaterThan(strength());
  });

  it('is between 0 and 1, whatever the evidence', () => {
    const number = (max: number) => fc.double({ min: 0, max, noNaN: true });
    fc.assert(
      fc.property(
        number(20),
        number(20),
        number(30),
        number(1),
        fc.boolean(),
        (cost, shared, rarest, same, known) => {
          fc.pre(cost + shared > 0);
          const sure = strength({ cost, shared, rarest }, { sameLetters: same, isKnown: known });
          return sure >= 0 && sure <= 1;
        },
      ),
    );
  });
});
