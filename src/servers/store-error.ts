/**
 * Why something could not be done with a server's lectures:
 *
 * - `no-draft`: there is none of this id any more, or never was
 * - `there-already`: the server has a lecture of the video, which must not be replaced
 * - `no-lecture`: the server has none of this video that was added by a member
 * - `too-many-lectures`, `too-much-text`: the server has all it may have; some must be removed before
 * - `busy`: too many lectures are being kept just now
 * - `too-slow`: keeping it takes more time or memory than any lecture does
 * - `disk-full`, `read-only`: the operator has to make room, or to let the bot write; `disk` is any other failure of it
 */
export type StoreFault =
  | 'no-draft'
  | 'there-already'
  | 'no-lecture'
  | 'too-many-lectures'
  | 'too-much-text'
  | 'busy'
  | 'too-slow'
  | 'disk-full'
  | 'read-only'
  | 'disk';

/** Something could not be done with a server's lectures; they are as they were. The message is for the operator. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly fault: StoreFault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const FULL = ['ENOSPC', 'EDQUOT', 'EFBIG'];
const READ_ONLY = ['EROFS', 'EACCES', 'EPERM'];

/** A failure of the file system as one of the store; what is none of the file system stays what it is. */
export function asStoreError(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return error;
  const code = String(error.code);
  const fault = FULL.includes(code) ? 'disk-full' : READ_ONLY.includes(code) ? 'read-only' : 'disk';
  return new StoreError(
    fault,
    `The lectures of a server cannot be written: ${error.message}. Set LECTURE_STATE to a folder that the bot may write ` +
      'to, on a disk that has room.',
    {
      cause: error,
    },
  );
}
