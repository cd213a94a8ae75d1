import { clip } from '../reply/plain-text.js';
import { UserError } from '../reply/user-error.js';
import { hasWord } from '../search/language/has-word.js';
import type { MessageCommand } from './command.js';
import { helpCommand } from './root.js';
import { runCommand } from './run-command.js';
import { QUERY_LENGTH, search } from './search.js';
import { messageLink } from './typed/message-link.js';
import { messageWords } from './typed/message-words.js';

/** "Find in lectures" in a message's menu: searches the lectures for what the message says, and points to the time that it links to. */
export const findInLectures: MessageCommand = {
  name: 'Find in lectures',
  named: ({ commands }) => commands.findInLectures,
  run(text, library, asker) {
    const said = messageWords(text);
    const link = messageLink(text, said);
    if (!hasWord(said) && link === undefined) {
      throw new UserError(asker.texts.refusals.noWordsInMessage, helpCommand(asker.texts));
    }
    const behind = link === undefined ? '' : ` ${link}`;
    const query = clip(said, QUERY_LENGTH - behind.length).replace(/…$/, '') + behind;
    return runCommand(search, { query }, library, asker);
  },
};
