import { CaptionError } from '../captions/caption-error.js';
import { ImportError } from '../import/import-error.js';
import { UnknownVideoError } from '../import/import-upload.js';
import { clip, plainText } from '../reply/plain-text.js';
import { UserError } from '../reply/user-error.js';
import { StoreError } from '../servers/store-error.js';
import { ADD, LIST, REMOVE } from './root.js';

/** How much of what is wrong with a file is told, in UTF-16 units. */
const LONGEST = 600;

/**
 * Does something with a server's own lectures. What a member can do something about is told to them; a disk that is
 * full or may not be written to is the operator's.
 *
 * @throws UserError, and whatever else the work throws
 */
export async function forMember<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw refusalFor(error) ?? error;
  }
}

function refusalFor(error: unknown): UserError | undefined {
  if (error instanceof UnknownVideoError) {
    return new UserError(
      'Which video is that of? Please give its link as “video”, as in the example.',
      `${ADD} file: (the file) video:https://youtu.be/dMUes74-nYY`,
    );
  }
  if (error instanceof CaptionError || error instanceof ImportError) {
    const fault = error instanceof CaptionError ? error.fault : error.message;
    return new UserError(clip(plainText(fault), LONGEST), `${ADD} file: (captions, as .vtt or .srt)`);
  }
  if (!(error instanceof StoreError)) return undefined;
  switch (error.fault) {
    case 'no-draft':
      return new UserError(
        'That was kept for a day only, or is done already; please add the file again.',
        ADD,
      );
    case 'there-already':
      return new UserError('This server has a lecture of that video again, which would be lost.', REMOVE);
    case 'no-lecture':
      return new UserError('That lecture is not one of this server’s own any more.', LIST);
    case 'too-many-lectures':
    case 'too-much-text':
      return new UserError('This server has all the lectures it may have; please remove one first.', REMOVE);
    default:
      return undefined;
  }
}
