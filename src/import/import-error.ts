import type { FaultOptions, FileFault } from '../captions/file-fault.js';

/** Something cannot be imported. The message is for the operator: which file, what is wrong, what to do. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  /** The same for whoever gave the file, in any language. */
  readonly fault: FileFault;

  constructor(message: string, { fault = { code: 'unreadable' }, cause }: FaultOptions = {}) {
    super(message, { cause });
    this.fault = fault;
  }
}
