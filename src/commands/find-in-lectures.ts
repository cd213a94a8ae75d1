import { clip, plainText } from '../reply/plain-text.js';
import { UserError } from '../reply/user-error.js';
import type { MessageCommand } from './command.js';
import { OptionValues } from './option-values.js';
import { QUERY_LENGTH, search } from './search.js';

/** The parts of a message that say nothing about a lecture: mentions, custom emoji, timestamps, links. */
const NOT_WORDS = /<[@#:/atid][^\s<>]{0,80}>|<[@#]?[!&]?\d+>|https?:\/\/\S+/g;

/** "Find in lectures" in a message's menu: searches the lectures for what the message says. */
export const findInLectures: MessageCommand = {
  name: 'Find in lectures',
  run(text, library) {
    const said = plainText(text.replace(NOT_WORDS, ' ')).replaceAll('"', ' ');
    if (!/[\p{L}\p{N}]/u.test(said)) {
      throw new UserError('That message has no words to search for.', '/lecture help');
    }
    const query = clip(said, QUERY_LENGTH).replace(/…$/, '');
    return search.run(new OptionValues(search.options, { query }), library);
  },
};
