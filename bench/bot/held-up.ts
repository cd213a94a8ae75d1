import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { summarise } from '../statistics.js';

/** For how long a thread could not attend to anything else, in milliseconds. */
export interface HeldUp {
  readonly p99: number;
  readonly worst: number;
}

/** Inputs are put again until so much time has passed, and each once in any case. */
const BUDGET_MS = 2_500;

/**
 * How long this thread's event loop was active, not waiting, while something was done: all its turns together, code,
 * garbage collection and whatever else the processor did meanwhile. No heartbeat that is due waits longer than that.
 * A chain of `setImmediate` would tell the turns apart, but it keeps a processor busy and so gets in the way of
 * what it measures; `monitorEventLoopDelay` sees only what a timer of a millisecond or more happens to meet.
 *
 * @param work - must be called when the event loop has begun to turn: after something was awaited
 * @returns milliseconds
 */
export async function holdUp(work: () => Promise<unknown>): Promise<number> {
  const before = performance.eventLoopUtilization();
  await work();
  return performance.eventLoopUtilization(before).active;
}

const NS_PER_MS = 1e6;

/** The longest turn of this thread's event loop while something was done that takes many, in milliseconds. */
export async function longestTurn(work: () => Promise<unknown>): Promise<number> {
  const turns = monitorEventLoopDelay({ resolution: 1 });
  turns.enable();
  await work();
  turns.disable();
  return turns.max / NS_PER_MS;
}

/** Sums up for how long each input held this thread up, dealt with one after the other. */
export async function heldUpBy(
  inputs: readonly string[],
  run: (input: string) => Promise<unknown>,
  budgetMs = BUDGET_MS,
): Promise<HeldUp> {
  const start = performance.now();
  const times: number[] = [];
  do {
    for (const input of inputs) times.push(await holdUp(() => run(input)));
  } while (performance.now() - start < budgetMs);
  const { p99, worst } = summarise(times);
  return { p99, worst };
}
