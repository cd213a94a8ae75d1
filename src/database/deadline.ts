import { DatabaseError } from './database-error.js';

/** Until when somebody who asks has an answer, however many questions to the database that takes. */
export class Deadline {
  private readonly at: number;

  /** @param ms - from now on, in milliseconds */
  constructor(private readonly ms: number) {
    this.at = performance.now() + ms;
  }

  /**
   * Waits for an answer as long as there is time. What was asked goes on without anybody who waits for it, so it should be
   * nothing but a question; when the time is up already it is not asked.
   *
   * @throws DatabaseError, and whatever `ask` throws
   */
  async wait<T>(ask: () => Promise<T>): Promise<T> {
    const left = this.at - performance.now();
    if (left <= 0) throw this.late();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(this.late());
      }, left);
    });
    try {
      return await Promise.race([ask(), late]);
    } finally {
      clearTimeout(timer);
    }
  }

  private late(): DatabaseError {
    return new DatabaseError('slow', `The database takes longer than ${this.ms} ms.`);
  }
}
