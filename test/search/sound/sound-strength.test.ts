import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  helpOfChance,
  mostSoundStrength,
  SOUND_FEATURES,
  soundFeatures,
  soundOdds,
  soundStrength,
  type SoundEvidence,
} from '../../../src/search/sound/sound-strength.js';
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

describe('what is weighed', () => {
  const features = (alike: Partial<SoundAlike> = {}, evidence: Partial<SoundEvidence> = {}) => {
    const numbers = soundFeatures({ ...ALIKE, ...alike }, { ...EVIDENCE, ...evidence });
    return Object.fromEntries(SOUND_FEATURES.map((name, at) => [name, numbers[at]]));
  };

  it.each([
    ['sounds that are the same', features({ shared: 2.4 }), { shared: 2.4 }],
    ['no more of them than tell anything', features({ shared: 7 }), { shared: 3 }],
    ['sounds that differ, against', features({ cost: 0.6 }), { cost: -0.6 }],
    ['their share of all, against', features({ cost: 1, shared: 3 }), { shareOfCost: -0.25 }],
    ['their share of all, however many', features({ cost: 1, shared: 4 }), { shareOfCost: -0.2 }],
    ['letters that are the same', features({}, { sameLetters: 0.3 }), { sameLetters: 0.3 }],
    ['how rare the rarest word is', features({ rarest: 9 }), { rarest: 9 }],
    ['that a dictionary has the term, against', features({}, { isKnown: true }), { known: -1 }],
    ['nothing, if none has', features({}, { isKnown: false }), { known: 0 }],
    ['what must speak for it in any case, against', features(), { needed: -1 }],
  ])('is %s', (_title, weighed, expected) => {
    for (const [name, number] of Object.entries(expected)) expect(weighed[name]).toBeCloseTo(number, 9);
  });

  it.each([
    ['nothing in a lecture of 45 minutes', 8000, 1, 0],
    ['some in four times as many words', 32_000, 1, Math.log(2)],
    ['less than nothing in a quarter of the words', 2000, 1, -Math.log(2)],
    ['less than nothing where half of them was looked at', 8000, 0.5, -Math.log(2)],
  ])('against what chance finds: %s', (_title, words, shareSearched, help) => {
    expect(helpOfChance({ ...EVIDENCE, words, shareSearched })).toBeCloseTo(help, 9);
  });

  it('each by its weight, less what chance finds', () => {
    const weights = { shared: 1, cost: 2, shareOfCost: 4, sameLetters: 8, rarest: 16, known: 32, needed: 64 };
    const alike = { ...ALIKE, shared: 2, cost: 2, rarest: 3 };
    const evidence = { ...EVIDENCE, sameLetters: 0.5, isKnown: true, words: 32_000 };
    const sum = 2 - 2 * 2 - 4 * 0.5 + 8 * 0.5 + 16 * 3 - 32 - 64;
    expect(soundOdds(alike, evidence, weights)).toBeCloseTo(sum - Math.log(2), 9);
  });
});

it('how sure it is at most is as if all letters were the same', () => {
  expect(mostSoundStrength(ALIKE, EVIDENCE)).toBe(strength({}, { sameLetters: 1 }));
  expect(mostSoundStrength(ALIKE, EVIDENCE)).toBeGreaterThan(strength({}, { sameLetters: 0.9 }));
});

it('it is as likely as not where as much speaks for it as against', () => {
  const atLikely = strength({ shared: 3, cost: 0, rarest: 0 }, { sameLetters: (5.2 - 3 * 0.72) / 3.3 });
  expect(atLikely).toBeCloseTo(0.5, 9);
});
