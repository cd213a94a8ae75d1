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

/** So many inputs are tried at once by {@link fuzzTogether}. */
const TOGETHER = 250;

/**
 * As {@link fuzz}, of many inputs at once, for what takes long to ask for each. Where it does not hold the first of them
 * is told for which it does not alone; no smaller one is looked for.
 */
export function fuzzTogether<Value>(
  title: string,
  {
    given,
    holds,
  }: { readonly given: fc.Arbitrary<Value>; readonly holds: (values: readonly Value[]) => unknown },
): void {
  it(title, async ({ task }) => {
    let slowestMilliseconds = 0;
    const start = performance.now();
    for (let done = 0; done < RUNS; done += TOGETHER) {
      const values = fc.sample(given, { numRuns: Math.min(TOGETHER, RUNS - done), seed: SEED + done });
      const before = performance.now();
      try {
        await holds(values);
      } catch (error) {
        for (const value of values) await holdsFor(value, holds);
        throw error;
      }
      slowestMilliseconds = Math.max(slowestMilliseconds, performance.now() - before);
    }
    const milliseconds = performance.now() - start;
    task.meta.fuzz = { runs: RUNS, seed: SEED, milliseconds, slowestMilliseconds };
  });
}

async function holdsFor<Value>(value: Value, holds: (values: readonly Value[]) => unknown): Promise<void> {
  try {
    await holds([value]);
  } catch (error) {
    throw new Error(`It does not hold for ${fc.stringify(value)}, made of seed ${SEED}.`, { cause: error });
  }
}

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
