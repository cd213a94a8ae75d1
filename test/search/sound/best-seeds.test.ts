import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BestSeeds, type Seed } from '../../../src/search/sound/best-seeds.js';

const seeds = fc.uniqueArray(
  fc.record({ term: fc.nat(50), worth: fc.nat(5), places: fc.integer({ min: 1, max: 4 }) }),
  { selector: ({ term }) => term },
);

/** All in order, cut off where they fill the places. */
function mostPromising(all: readonly Seed[], places: number): Seed[] {
  const inOrder = all.toSorted((a, b) => b.worth - a.worth || a.term - b.term);
  let taken = 0;
  return inOrder.filter((seed) => {
    const isWanted = taken < places;
    taken += seed.places;
    return isWanted;
  });
}

it('the seeds that promise most are kept, whatever order they come in, as many as fill the places', () => {
  fc.assert(
    fc.property(seeds, fc.nat(20), (all, places) => {
      const best = new BestSeeds(places);
      for (const seed of all) best.add(seed);
      expect(best.seeds).toEqual(mostPromising(all, places));
    }),
  );
});

it('none is told to be worth too little that would be taken in', () => {
  fc.assert(
    fc.property(seeds, fc.integer({ min: 1, max: 20 }), (all, places) => {
      const best = new BestSeeds(places);
      for (const seed of all) {
        const { leastWorth } = best;
        best.add(seed);
        if (best.seeds.includes(seed)) expect(seed.worth).toBeGreaterThanOrEqual(leastWorth);
      }
    }),
  );
});
