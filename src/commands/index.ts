import { add } from './add.js';
import { at } from './at.js';
import type { Command, MessageCommand } from './command.js';
import { discard } from './discard.js';
import { findInLectures } from './find-in-lectures.js';
import { help } from './help.js';
import { keep } from './keep.js';
import { list } from './list.js';
import { outline } from './outline.js';
import { remove } from './remove.js';
import { search } from './search.js';
import { share } from './share.js';

export { ROOT } from './root.js';

/** Every command, in the order members see them. Adding one is a file, a line here and a test. */
export const commands: readonly Command[] = [
  search,
  at,
  outline,
  list,
  help,
  add,
  remove,
  keep,
  discard,
  share,
];

/** Every command in the menu of a message. */
export const messageCommands: readonly MessageCommand[] = [findInLectures];
