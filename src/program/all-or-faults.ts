import { StartFaults } from './explain-fault.js';

/**
 * Waits for all that a program needs before it can begin.
 *
 * @throws StartFaults with all that is wrong, so that it is mended in one go
 */
export async function allOrFaults<T extends readonly unknown[] | []>(
  coming: T,
): Promise<{ -readonly [Name in keyof T]: Awaited<T[Name]> }> {
  const results = await Promise.allSettled(coming);
  const faults = results.flatMap((result) =>
    result.status === 'rejected' ? [result.reason as unknown] : [],
  );
  if (faults.length > 0) throw new StartFaults(faults);
  return Promise.all(coming);
}

/** Does something at once, and has what it throws come as of something that takes its time. */
export async function attempt<T>(work: () => T | Promise<T>): Promise<T> {
  return await work();
}
