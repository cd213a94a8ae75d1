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
  type SoundWeights,
} from '../../../src/search/sound/sound-strength.js';
import { SOUND_EVIDENCE } from '../../../src/search/weights.js';
import type { SoundAlike } from '../../../src/search/sound/sound-alikes.js';

const ALIKE: SoundAlike = {
  start: 0,
  length: 2,
  cost: 0.8,
  similarity: 0.75,
  shared: 2.4,
  sameStart: true,
  rarest: 12,
  oddest: 15,
};
const EVIDENCE: SoundEvidence = {
  sameLetters: 0.5,
  isKnown: false,
  isInitials: false,
  words: 8000,
  shareSearched: 1,
};

const odds = (alike: Partial<SoundAlike> = {}, evidence: Partial<SoundEvidence> = {}) =>
  soundOdds({ ...ALIKE, ...alike }, { ...EVIDENCE, ...evidence }, SOUND_EVIDENCE);
const strength = (alike: Partial<SoundAlike> = {}, evidence: Partial<SoundEvidence> = {}) =>
  soundStrength({ ...ALIKE, ...alike }, { ...EVIDENCE, ...evidence });

describe('how sure it is that a term was misheard', () => {
  it.each([
    ['the sounds are less alike', strength({ similarity: 0.65 })],
    ['the sounds that are the same tell less', strength({ shared: 2 })],
    ['those that differ cost more', strength({ cost: 1.2 })],
    ['the first sound is another', strength({ sameStart: false })],
    ['the words are common ones in these lectures', strength({ rarest: 6 })],
    ['the words are common ones in everyday English', strength({ oddest: 8 })],
    ['fewer letters are the same', strength({}, { sameLetters: 0.2 })],
    ['a dictionary has the term', strength({}, { isKnown: true })],
    ['the term is the initials of a name', strength({}, { isInitials: true })],
    ['more is said in which chance finds something', strength({}, { words: 100_000 })],
  ])('falls when %s', (_title, weaker) => {
    expect(weaker).toBeLessThan(strength());
  });

  it('falls less for a term that a dictionary has when the words are odd', () => {
    const fall = (oddest: number) => odds({ oddest }) - odds({ oddest }, { isKnown: true });
    expect(fall(29)).toBeLessThan(fall(12) - 0.5);
    expect(fall(29)).toBeGreaterThan(0);
  });

  it('rises when it was looked for only beside words that were heard right', () => {
    expect(strength({}, { shareSearched: 0.01 })).toBeGreaterThan(strength());
  });

  it('is between 0 and 1, whatever the evidence', () => {
    const number = (max: number) => fc.double({ min: 0, max, noNaN: true });
    fc.assert(
      fc.property(
        number(1),
        number(30),
        number(1),
        fc.boolean(),
        fc.boolean(),
        (similarity, rarest, sameLetters, isKnown, isInitials) => {
          const sure = strength({ similarity, rarest }, { sameLetters, isKnown, isInitials });
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
    ['what the sounds lack in likeness, against', features({ similarity: 0.8 }), { similarity: -0.2 }],
    ['nothing, if all are the same', features({ similarity: 1 }), { similarity: 0 }],
    ['what the same sounds tell', features({ shared: 2.1 }), { shared: 2.1 }],
    ['what those cost that differ, against', features({ cost: 0.7 }), { cost: -0.7 }],
    ['that the first sound is the same', features({ sameStart: true }), { sameStart: 1 }],
    ['nothing, if it is another', features({ sameStart: false }), { sameStart: 0 }],
    ['letters that are the same', features({}, { sameLetters: 0.3 }), { sameLetters: 0.3 }],
    ['how rare the rarest word is', features({ rarest: 9 }), { rarest: 9 }],
    ['how odd the oddest word is', features({ oddest: 21 }), { oddest: 21 }],
    ['that a dictionary has the term, against', features({}, { isKnown: true }), { known: -1 }],
    ['oddity once more for such a term', features({ oddest: 21 }, { isKnown: true }), { oddestForKnown: 21 }],
    ['nothing, if none has', features({}, { isKnown: false }), { known: 0, oddestForKnown: 0 }],
    ['that the term is initials, against', features({}, { isInitials: true }), { initials: -1 }],
    ['nothing, if it is a word', features({}, { isInitials: false }), { initials: 0 }],
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
    const weights = Object.fromEntries(SOUND_FEATURES.map((name, at) => [name, 2 ** at])) as SoundWeights;
    for (const holds of [true, false]) {
      const alike = { ...ALIKE, sameStart: holds };
      const evidence = { ...EVIDENCE, isKnown: holds, isInitials: holds, words: 32_000 };
      const sum = soundFeatures(alike, evidence).reduce((all, feature, at) => all + feature * 2 ** at, 0);
      expect(soundOdds(alike, evidence, weights)).toBeCloseTo(sum - Math.log(2), 9);
    }
  });
});

it('how sure it is at most is as if all letters were the same', () => {
  expect(mostSoundStrength(ALIKE, EVIDENCE)).toBe(strength({}, { sameLetters: 1 }));
  expect(mostSoundStrength(ALIKE, EVIDENCE)).toBeGreaterThan(strength({}, { sameLetters: 0.9 }));
});

it('it is as likely as not where as much speaks for it as against', () => {
  const { sameLetters, rarest, needed } = SOUND_EVIDENCE;
  const letters = 0.5;
  const bits = (needed - sameLetters * letters) / rarest;
  const alike = { similarity: 1, shared: 0, cost: 0, sameStart: false, rarest: bits, oddest: 0 };
  const atLikely = strength(alike, { sameLetters: letters });
  expect(atLikely).toBeCloseTo(0.5, 9);
});
