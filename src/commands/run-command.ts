import type { Reply } from '../reply/reply.js';
import { UserError } from '../reply/user-error.js';
import { CONSOLE_ASKER, type Asker, type Command, type Library } from './command.js';
import { OptionValues } from './options/option-values.js';
import { checkValue, type GivenValue, type GivenValues } from './options/option.js';
import { noLectures } from './refusals/no-lectures.js';
import { listCommand } from './root.js';
import { spellCommand } from './spell-command.js';

/**
 * Answers a command with the option values that a front end was given. Values no option is named for are left out.
 *
 * @throws UserError when the asker may not use it, there are no lectures to answer from, a required option is missing, a
 * text too long, a value of the wrong type, or when the command has no answer
 */
export async function runCommand(
  command: Command,
  given: GivenValues,
  library: Library,
  asker: Asker = CONSOLE_ASKER,
): Promise<Reply> {
  const { texts, managesServer } = asker;
  if (command.isForManagers === true) {
    if (library.own === undefined) throw new UserError(texts.own.onlyInServers, listCommand(texts));
    if (!managesServer) throw new UserError(texts.own.onlyForManagers, listCommand(texts));
  } else if (library.corpus.lectures.length === 0) {
    throw noLectures(library, asker);
  }
  const values = new Map<string, GivenValue>();
  for (const option of command.options) {
    const { name } = option;
    const checked = checkValue(option, Object.hasOwn(given, name) ? given[name] : undefined, texts);
    if (!checked.ok) {
      const instead = checked.instead === undefined ? {} : { [name]: checked.instead };
      const example = { ...(await command.example(library)), ...instead };
      throw new UserError(checked.fault, spellCommand(command, texts, example));
    }
    if (checked.value !== undefined) values.set(name, checked.value);
  }
  return command.run(new OptionValues(values), library, asker);
}
