import { isOutOfMemory } from '../threads/thread-outcome.js';

/** A thread ran out of memory. The message tells the operator what to do. */
export class MemoryError extends Error {
  override readonly name = 'MemoryError';

  constructor(cause: unknown) {
    super(
      'There is not enough memory for the lectures. Give the machine or the container more, or set LECTURE_DATA to fewer of them.',
      { cause },
    );
  }
}

/** What ended a thread, said better where it is the memory. */
export function threadError<E>(error: E): E | MemoryError {
  return isOutOfMemory(error) ? new MemoryError(error) : error;
}
