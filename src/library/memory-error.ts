/** A thread ran out of memory. The message tells the operator what to do. */
export class MemoryError extends Error {
  override readonly name = 'MemoryError';

  constructor(cause: Error) {
    super(
      'There is not enough memory for the lectures. Give the machine or the container more, or set LECTURE_DATA to fewer of them.',
      { cause },
    );
  }
}

/** What ended a thread, said better where it is the memory. */
export function threadError(error: Error): Error {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new MemoryError(error) : error;
}
