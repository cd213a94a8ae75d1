import { bareOption, findCommand, type Command } from '../commands/command.js';
import { ROOT } from '../commands/root.js';
import { spellCommand } from '../commands/spell-command.js';
import type { CommandValues } from '../reply/reply.js';
import { UserError } from '../reply/user-error.js';
import { english } from '../texts/english.js';
import { meantLine } from './meant-line.js';

/** A line that was understood: which command, with which values. */
export interface ParsedLine {
  readonly command: Command;
  readonly values: CommandValues;
}

/** The root and the slash may be left out. */
const LINE = new RegExp(`^\\s*/?\\s*(?:${ROOT}(?:\\s+|$))?(\\S*)\\s*(.*)$`, 'isu');

/**
 * Reads a command as one types it: `/lecture search jigsaw puzzle lecture:"Lecture 7" page:2`. Bare words go to the
 * command's first option; `name:value` sets another, quoted where the value has spaces. `name:` of the first option
 * is accepted as well. Case does not count in names.
 *
 * @throws UserError when there is no such command, or it takes no bare words
 */
export function parseLine(line: string, commands: readonly Command[]): ParsedLine {
  const [, name = '', rest = ''] = LINE.exec(line.toWellFormed()) ?? [];
  const offered = commands.filter(({ isHidden }) => isHidden !== true);
  const command = findCommand(offered, name);
  if (command === undefined) {
    const usable = offered.filter(({ isForManagers }) => isForManagers !== true);
    const names = usable.map((one) => one.name).join(', ');
    throw new UserError(`There is no such command; there are ${names}.`, meantLine(line, usable));
  }
  return { command, values: parseOptions(rest, command) };
}

function parseOptions(text: string, command: Command): CommandValues {
  const values = new Map<string, string>();
  const first = bareOption(command);
  const names = command.options.filter((option) => option !== first).map((option) => option.name);
  // Only at the start of a word, and only names the command knows: "10:30" and "note: this" are plain words.
  const named = new RegExp(`(?<=^|\\s)(${names.join('|')}):("[^"]*"|\\S*)`, 'giu');
  const bare = text
    .replace(named, (_whole, name: string, value: string) => {
      values.set(name.toLowerCase(), value.replace(/^"(.*)"$/su, '$1'));
      return ' ';
    })
    .trim();
  if (first !== undefined && bare !== '') {
    const prefix = `${first.name}:`;
    values.set(first.name, bare.toLowerCase().startsWith(prefix) ? bare.slice(prefix.length).trim() : bare);
  } else if (bare !== '') {
    throw new UserError(`“${command.name}” takes no words behind it.`, spellCommand(command, english));
  }
  return Object.fromEntries(values);
}
