import { Bench } from 'tinybench';

/** Time for all the timed runs of a contestant together; a run of each query is made in any case. */
const BUDGET_MS = 2_500;
/** Before anything is timed, the code gets so long to be compiled by the JIT. */
const WARM_UP_MS = 800;
const MOST_PASSES = 25;
/** When once through all queries takes longer than the budget by this factor, fewer of each are asked. */
const PATIENCE = 40;
const FEWEST_QUERIES = 5;

/** Queries to be put to something. */
export interface Work {
  readonly name: string;
  readonly inputs: readonly string[];
  readonly run: (input: string) => Promise<unknown>;
}

/**
 * Times each input by itself, all of them equally often: as often as the budget allows.
 *
 * @returns milliseconds of every run, by the work's name; work without inputs is left out
 */
export async function timeWork(work: readonly Work[]): Promise<ReadonlyMap<string, readonly number[]>> {
  const possible = work.filter(({ inputs }) => inputs.length > 0);
  const passMs = await warmUp(possible);
  const share = Math.min(1, (BUDGET_MS * PATIENCE) / passMs);
  const passes = Math.min(MOST_PASSES, Math.max(1, Math.floor(BUDGET_MS / passMs)));
  const times = new Map<string, readonly number[]>();
  for (const { name, inputs, run } of possible) {
    const asked = inputs.slice(0, Math.max(FEWEST_QUERIES, Math.floor(inputs.length * share)));
    let next = 0;
    const bench = new Bench({
      iterations: asked.length * passes,
      time: 0,
      warmup: false,
      retainSamples: true,
      throws: true,
    });
    bench.add(name, () => run(asked[next++ % asked.length] ?? ''), { async: true });
    const task = bench.getTask(name);
    await task?.run();
    if (task?.result.state !== 'completed') throw new Error(`${name} was not measured`);
    times.set(name, task.result.latency.samples ?? []);
  }
  return times;
}

/** Runs everything for a while. Returns how long once through takes, estimated from the last inputs run. */
async function warmUp(work: readonly Work[]): Promise<number> {
  const start = performance.now();
  let passMs = 0;
  for (let round = 0; performance.now() - start < WARM_UP_MS; round++) {
    passMs = 0;
    for (const { inputs, run } of work) {
      const sample = Array.from(
        { length: Math.min(FEWEST_QUERIES, inputs.length) },
        (_, at) => inputs[(round * FEWEST_QUERIES + at) % inputs.length] ?? '',
      );
      const begin = performance.now();
      for (const input of sample) await run(input);
      passMs += ((performance.now() - begin) * inputs.length) / sample.length;
    }
  }
  return passMs;
}
