import type { FaultOptions, FileFault } from './file-fault.js';

/**
 * A file is not captions, or not as they should be. The message is for the operator: which file, what is wrong, what
 * to do.
 */
export class CaptionError extends Error {
  override readonly name = 'CaptionError';
  /** The same for whoever gave the file, in any language. */
  readonly fault: FileFault;

  constructor(message: string, { fault = { code: 'unreadable' }, cause }: FaultOptions = {}) {
    super(message, { cause });
    this.fault = fault;
  }
}
