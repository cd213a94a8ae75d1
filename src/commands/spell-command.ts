import type { CommandValues } from '../reply/reply.js';
import type { Texts } from '../texts/texts.js';
import { bareOption, type Command } from './command.js';
import { optionName } from './options/option.js';
import { ROOT } from './root.js';

/**
 * How a command is typed: `/lecture at 52:36 lecture:abc`, in the names that whoever reads the texts sees in Discord.
 * The console reads it back in English as the same values, unless a quoted one has double quotes in it, or words that
 * need no name read like another option.
 */
export function spellCommand(
  command: Pick<Command, 'name' | 'options' | 'described'>,
  texts: Texts,
  values: CommandValues = {},
): string {
  const bare = bareOption(command)?.name;
  const parts = Object.entries(values).map(([name, value]) =>
    name === bare ? String(value) : `${shownName(command, name, texts)}:${quotedWhereNeeded(String(value))}`,
  );
  const bareFirst = Object.keys(values).indexOf(bare ?? '');
  if (bareFirst > 0) parts.unshift(...parts.splice(bareFirst, 1));
  const name = command.described?.(texts).name ?? command.name;
  return [`/${ROOT} ${name}`, ...parts].join(' ');
}

function shownName({ options }: Pick<Command, 'options'>, name: string, texts: Texts): string {
  const option = options.find((one) => one.name === name);
  return option === undefined ? name : optionName(option, texts);
}

function quotedWhereNeeded(text: string): string {
  return /\s/.test(text) ? `"${text.replaceAll('"', "'")}"` : text;
}
