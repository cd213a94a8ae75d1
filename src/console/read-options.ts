import { bareOption, type Command } from '../commands/command.js';
import type { CommandValues } from '../reply/reply.js';

/** What stands behind the name of a command. */
export interface ReadOptions {
  readonly values: CommandValues;
  /** Bare words that the command has no option for; empty for none. */
  readonly left: string;
}

/**
 * Reads what stands behind the name of a command: `name:value`, quoted where the value has spaces, sets an option, and bare
 * words are the value of the first, whose name may stand before them.
 */
export function readOptions(text: string, command: Command): ReadOptions {
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
  if (first === undefined || bare === '') return { values: Object.fromEntries(values), left: bare };
  const prefix = `${first.name}:`;
  values.set(first.name, bare.toLowerCase().startsWith(prefix) ? bare.slice(prefix.length).trim() : bare);
  return { values: Object.fromEntries(values), left: '' };
}
