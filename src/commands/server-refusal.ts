import { CaptionError } from '../captions/caption-error.js';
import { ImportError } from '../import/import-error.js';
import { UnknownVideoError } from '../import/import-upload.js';
import { clip, plainText } from '../reply/plain-text.js';
import { UserError } from '../reply/user-error.js';
import { StoreError } from '../servers/store-error.js';
import type { Texts } from '../texts/texts.js';
import { addCommand, listCommand, removeCommand } from './root.js';

/** How much of what is wrong with a file is told, in UTF-16 units. */
const LONGEST = 600;

/**
 * Does something with a server's own lectures. What a member can do something about is told to them; a disk that is
 * full or may not be written to is the operator's.
 *
 * @throws UserError, and whatever else the work throws
 */
export async function forMember<T>(work: Promise<T>, texts: Texts): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw refusalFor(error, texts) ?? error;
  }
}

function refusalFor(error: unknown, texts: Texts): UserError | undefined {
  const { own, add, options } = texts;
  if (error instanceof UnknownVideoError) {
    return new UserError(
      own.whichVideo(options.video.name),
      `${addCommand(texts)} ${options.file.name}: ${add.theFile} ${options.video.name}:https://youtu.be/dMUes74-nYY`,
    );
  }
  if (error instanceof CaptionError || error instanceof ImportError) {
    const fault = error instanceof CaptionError ? error.fault : error.message;
    return new UserError(clip(plainText(fault), LONGEST), addExample(texts));
  }
  if (!(error instanceof StoreError)) return undefined;
  switch (error.fault) {
    case 'no-draft':
      return new UserError(own.draftGone, addCommand(texts));
    case 'there-already':
      return new UserError(own.thereAgain, removeCommand(texts));
    case 'no-lecture':
      return new UserError(own.notOwn, listCommand(texts));
    case 'too-many-lectures':
    case 'too-much-text':
      return new UserError(own.full, removeCommand(texts));
    default:
      return undefined;
  }
}

/** How a file of captions is added, for whoever gave something else. */
export function addExample(texts: Texts): string {
  return `${addCommand(texts)} ${texts.options.file.name}: ${texts.add.aCaptionsFile}`;
}
