import { findCommand, type Command } from '../commands/command.js';
import { ROOT } from '../commands/root.js';
import { spellCommand } from '../commands/spell-command.js';
import type { CommandValues } from '../reply/reply.js';
import { UserError } from '../reply/user-error.js';
import { english } from '../texts/english.js';
import { meantLine } from './meant-line.js';
import { readOptions } from './read-options.js';

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
  const { values, left } = readOptions(text, command);
  if (left !== '')
    throw new UserError(`“${command.name}” takes no words behind it.`, spellCommand(command, english));
  return values;
}
