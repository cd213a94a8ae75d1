import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignSounds, type ConfusionCosts, type Step } from '../../../src/search/sound/align-sounds.js';
import { PHONEME_COUNT, readPhonemes, writePhonemes } from '../../../src/search/sound/phonemes.js';

const sounds = Array.from({ length: PHONEME_COUNT }, (_, sound) => sound);
/** Changes cost 1 to neighbours in the list and 3 to others; losing costs 2, gaining 2.5. */
const COSTS: ConfusionCosts = {
  tells: sounds.map(() => 4),
  lost: sounds.map(() => 2),
  gained: sounds.map(() => 2.5),
  changed: sounds.flatMap((a) => sounds.map((b) => (a === b ? 0 : Math.abs(a - b) === 1 ? 1 : 3))),
};
const costOf = ({ said, heard }: Step) => {
  if (said === undefined) return COSTS.gained[heard!]!;
  return heard === undefined ? COSTS.lost[said]! : COSTS.changed[said * PHONEME_COUNT + heard]!;
};
const align = (said: string, heard: string) => alignSounds(readPhonemes(said), readPhonemes(heard), COSTS);
const show = (steps: readonly Step[]) =>
  steps
    .map(({ said, heard }) =>
      [said, heard].map((one) => (one === undefined ? '-' : writePhonemes([one]))).join('>'),
    )
    .join(' ');

describe('the cheapest way from what was said to what was heard', () => {
  it.each([
    ['K AE T', 'K AE T', 0, 'K>K AE>AE T>T'],
    ['P AE T', 'B AE T', 1, 'P>B AE>AE T>T'],
    ['S T AA R', 'S AA R', 2, 'S>S T>- AA>AA R>R'],
    ['K AE', 'K AE T', 2.5, 'K>K AE>AE ->T'],
    ['', 'K', 2.5, '->K'],
    ['K', '', 2, 'K>-'],
    ['', '', 0, ''],
  ])('%j heard as %j costs %d', (said, heard, cost, steps) => {
    const alignment = align(said, heard);
    expect(alignment.cost).toBe(cost);
    expect(show(alignment.steps)).toBe(steps);
  });

  const sound = fc.integer({ min: 0, max: PHONEME_COUNT - 1 });
  const some = fc.array(sound, { maxLength: 12 });
  const few = fc.array(sound, { maxLength: 5 });
  it('takes every sound in order, and costs what its steps do', () => {
    fc.assert(
      fc.property(some, some, (said, heard) => {
        const { cost, steps } = alignSounds(said, heard, COSTS);
        expect(steps.flatMap((step) => step.said ?? [])).toEqual(said);
        expect(steps.flatMap((step) => step.heard ?? [])).toEqual(heard);
        expect(steps.reduce((sum, step) => sum + costOf(step), 0)).toBeCloseTo(cost);
      }),
    );
  });

  it('is no dearer than any other, tried one by one', () => {
    const leastOf = (said: readonly number[], heard: readonly number[]): number => {
      const [one, ...restSaid] = said;
      const [other, ...restHeard] = heard;
      if (one === undefined && other === undefined) return 0;
      return Math.min(
        one === undefined ? Infinity : costOf({ said: one, heard: undefined }) + leastOf(restSaid, heard),
        other === undefined ? Infinity : costOf({ said: undefined, heard: other }) + leastOf(said, restHeard),
        one === undefined || other === undefined
          ? Infinity
          : costOf({ said: one, heard: other }) + leastOf(restSaid, restHeard),
      );
    };
    fc.assert(
      fc.property(few, few, (said, heard) => {
        expect(alignSounds(said, heard, COSTS).cost).toBeCloseTo(leastOf(said, heard));
      }),
    );
  });
});
