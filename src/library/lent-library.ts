import type { OpenLibrary } from './open-library.js';

/** An open library that is closed when it is let go and nobody uses it any more. */
export class LentLibrary {
  private users = 0;
  /** Whether it is closed or about to be: to be used no more. */
  isLetGo = false;
  /** Whether its thread is gone, so that searches fail. */
  isLost = false;

  constructor(readonly library: OpenLibrary) {}

  /** Keeps it open until the work is done. */
  async use<T>(work: (library: OpenLibrary) => Promise<T>): Promise<T> {
    this.users++;
    try {
      return await work(this.library);
    } finally {
      this.users--;
      await this.closeUnused();
    }
  }

  /** To be called once. It is closed at once, or by the last who uses it. */
  async letGo(): Promise<void> {
    this.isLetGo = true;
    await this.closeUnused();
  }

  private async closeUnused(): Promise<void> {
    if (this.isLetGo && this.users === 0) await this.library.close();
  }
}
