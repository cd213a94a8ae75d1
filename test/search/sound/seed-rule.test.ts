import { expect, it } from 'vitest';
import { mostCostOfSeed, runsOfSeed } from '../../../src/search/sound/seed-rule.js';

it.each([
  ['three fifths of what it weighs', 2, 1.2],
  ['less for a short word, which must have a fifth of what was typed', 1, 0.2],
  ['nothing for one that is a fifth of it', 0.8, 0],
])('a word that is looked for around its places may cost %s', (_title, weight, most) => {
  expect(mostCostOfSeed(4)(weight)).toBeCloseTo(most, 9);
});

it.each([
  ['shorter', 0.7],
  ['longer', 10.1],
])('a word that is much %s than what was typed may not, whatever it costs', (_title, weight) => {
  expect(mostCostOfSeed(4)(weight)).toBeLessThan(0);
});

it('only long words must share runs of sounds', () => {
  expect([1.9, 2].map(runsOfSeed)).toEqual([0, 2]);
});
