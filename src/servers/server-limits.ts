import { StoreError } from './store-error.js';

/** How many lectures a server may have of its own. */
export const MOST_LECTURES = 200;

/** How much text a server may have, in bytes: some 500 hours of speech. Its drafts may have as much once more. */
export const MOST_BYTES = 32 * 2 ** 20;

/** @throws StoreError when lectures are more than a server may have, or take more, in bytes */
export function refuseTooMuch(lectures: number, bytes: number): void {
  if (lectures > MOST_LECTURES) {
    throw new StoreError('too-many-lectures', `A server may have ${MOST_LECTURES} lectures of its own.`);
  }
  if (bytes > MOST_BYTES) {
    throw new StoreError('too-much-text', `A server’s own lectures may take ${MOST_BYTES} bytes.`);
  }
}
