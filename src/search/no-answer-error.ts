/** What keeps the lectures gave no answer, whatever it is and whoever asked it: a search, or who reads them. */
export abstract class NoAnswerError extends Error {
  /** Whether the same question may be answered in a minute. */
  abstract readonly isPassing: boolean;
}

/** Whether there is no answer for now, and may be one to the same question in a minute. The log has such already. */
export function isPassing(error: unknown): boolean {
  return error instanceof NoAnswerError && error.isPassing;
}
