import { CaptionError } from '../../captions/caption-error.js';
import type { FileFault } from '../../captions/file-fault.js';
import { ImportError } from '../../import/import-error.js';
import { clip, plainText, visibleText } from '../../reply/plain-text.js';
import { UserError } from '../../reply/user-error.js';
import { StoreError } from '../../servers/store-error.js';
import type { Texts } from '../../texts/texts.js';
import { faultSentence } from '../replies/told-of-file.js';
import { addCommand, listCommand, removeCommand } from '../root.js';

/** How much of what is wrong with a file is told, in UTF-16 units. */
const LONGEST = 600;
const SHOWN_FILE = 100;

/**
 * Does something with a server's own lectures. What a member can do something about is told to them; a disk that is
 * full or may not be written to is the operator's.
 *
 * @param file - the name of the file that it is about
 * @throws UserError, and whatever else the work throws
 */
export async function forMember<T>(work: Promise<T>, texts: Texts, file = ''): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw refusalFor(error, texts, file) ?? error;
  }
}

function refusalFor(error: unknown, texts: Texts, file: string): UserError | undefined {
  const { own } = texts;
  if (error instanceof CaptionError || error instanceof ImportError) {
    return faultRefusal(error.fault, texts, file);
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
    case 'busy':
    case 'too-slow':
      return new UserError(faultSentence({ code: error.fault }, texts), addCommand(texts));
    default:
      return undefined;
  }
}

function faultRefusal(fault: FileFault, texts: Texts, file: string): UserError {
  const { add, captionFiles, options } = texts;
  const sentence = visibleText(faultSentence(fault, texts));
  if (fault.code !== 'which-video' && fault.code !== 'no-video') {
    const told = captionFiles.named(clip(plainText(file), SHOWN_FILE), sentence);
    return new UserError(clip(told, LONGEST), addExample(texts));
  }
  return new UserError(
    clip(sentence, LONGEST),
    `${addCommand(texts)} ${options.file.name}: ${add.theFile} ${options.video.name}:https://youtu.be/dMUes74-nYY`,
  );
}

/** How a file of captions is added, for whoever gave something else. */
export function addExample(texts: Texts): string {
  return `${addCommand(texts)} ${texts.options.file.name}: ${texts.add.aCaptionsFile}`;
}
