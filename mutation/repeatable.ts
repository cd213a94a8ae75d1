import fc from 'fast-check';
import { afterAll } from 'vitest';

// The same inputs each time, or a mutant would survive one day and not the next; and to find the smallest input that
// kills one is lost time.
fc.configureGlobal({ seed: 8, endOnFailure: true });

/** Where Stryker says which mutant is alive. */
interface Mutated {
  __stryker__?: { activeMutant?: string | undefined };
}

// The thread is kept: what the next test file makes while it is loaded is not to be made by the mutant before.
afterAll(() => {
  const { __stryker__: mutated } = globalThis as Mutated;
  if (mutated !== undefined) mutated.activeMutant = undefined;
});
