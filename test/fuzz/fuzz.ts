import fc from 'fast-check';
import { it } from 'vitest';

/** What came of the inputs of a property. */
export interface FuzzFigures {
  readonly runs: number;
  readonly seed: number;
  /** For all of them. */
  readonly milliseconds: number;
  /** For the slowest one. */
  readonly slowestMilliseconds: number;
}

declare module 'vitest' {
  interface TaskMeta {
    fuzz?: FuzzFigures;
  }
}

/** Something that is so for any input. */
interface Property<Value> {
  readonly given: fc.Arbitrary<Value>;
  /** Inputs that it was not so for once: they are tried first, every time. */
  readonly known?: readonly Value[];
  /** @throws where it is not so */
  readonly holds: (value: Value) => unknown;
}

/** Few, and the same each time, where all tests are run; `npm run fuzz` has far more, and others each time. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 300);
const SEED = Number(process.env['FUZZ_SEED'] ?? 8);

/** Tests a property with inputs at random, as many as `FUZZ_RUNS` says, made from the number `FUZZ_SEED`. */
export function fuzz<Value>(title: string, { given, known = [], holds }: Property<Value>): void {
  it(title, async ({ task }) => {
    let slowestMilliseconds = 0;
    const start = performance.now();
    await fc.assert(
      fc.asyncProperty(given, async (value) => {
        const before = performance.now();
        await holds(value);
        slowestMilliseconds = Math.max(slowestMilliseconds, performance.now() - before);
      }),
      { numRuns: RUNS + known.length, seed: SEED, examples: known.map((value): [Value] => [value]) },
    );
    const milliseconds = performance.now() - start;
    task.meta.fuzz = { runs: RUNS, seed: SEED, milliseconds, slowestMilliseconds };
  });
}
