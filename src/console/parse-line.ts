import type { Command } from '../commands/command.js';
import type { CommandValues } from '../reply/reply.js';
import { UserError } from '../reply/user-error.js';

/** A line that was understood: which command, with which values. */
export interface ParsedLine {
  readonly command: Command;
  readonly values: CommandValues;
}

/**
 * Reads a command as one types it: `/lecture search jigsaw puzzle lecture:"Lecture 7" page:2`. The slash and the
 * root may be left out. Bare words go to the command's first option; `name:value` sets another, quoted where the
 * value has spaces. `name:` of the first option is accepted as well.
 *
 * @throws UserError when there is no such command
 */
export function parseLine(line: string, root: string, commands: readonly Command[]): ParsedLine {
  const [, name = '', rest = ''] =
    new RegExp(`^\\s*/?\\s*(?:${root}(?:\\s+|$))?(\\S*)\\s*(.*)$`, 'su').exec(line.toWellFormed()) ?? [];
  const command = commands.find((one) => one.name === name.toLowerCase());
  if (command === undefined) {
    const names = commands.map((one) => one.name).join(', ');
    throw new UserError(`There is no such command; there are ${names}.`, `/${root} help`);
  }
  return { command, values: parseOptions(rest, command) };
}

function parseOptions(text: string, { name: command, options }: Command): CommandValues {
  const values = new Map<string, string>();
  const bareOption = options[0]?.type === 'text' ? options[0] : undefined;
  const names = options.filter((option) => option !== bareOption).map((option) => option.name);
  // Only at the start of a word, and only names the command knows: "10:30" and "note: this" are plain words.
  const named = new RegExp(`(?<=^|\\s)(${names.join('|')}):("[^"]*"|\\S*)`, 'giu');
  const bare = text
    .replace(named, (_whole, name: string, value: string) => {
      values.set(name.toLowerCase(), value.replace(/^"(.*)"$/su, '$1'));
      return ' ';
    })
    .trim();
  if (bareOption !== undefined && bare !== '') {
    const prefix = `${bareOption.name}:`;
    values.set(
      bareOption.name,
      bare.toLowerCase().startsWith(prefix) ? bare.slice(prefix.length).trim() : bare,
    );
  } else if (bare !== '') {
    throw new UserError(`“${command}” takes no words behind it.`, `/lecture ${command}`);
  }
  return Object.fromEntries(values);
}
