import type { CommandValues } from '../reply/reply.js';
import { bareOption, type Command } from './command.js';
import { ROOT } from './root.js';

/** How a command is typed: `/lecture at 52:36 lecture:abc`. The console reads it back as the same values. */
export function spellCommand(command: Pick<Command, 'name' | 'options'>, values: CommandValues = {}): string {
  const bare = bareOption(command)?.name;
  const parts = Object.entries(values).map(([name, value]) =>
    name === bare ? String(value) : `${name}:${quotedWhereNeeded(String(value))}`,
  );
  const bareFirst = Object.keys(values).indexOf(bare ?? '');
  if (bareFirst > 0) parts.unshift(...parts.splice(bareFirst, 1));
  return [`/${ROOT} ${command.name}`, ...parts].join(' ');
}

function quotedWhereNeeded(text: string): string {
  return /\s/.test(text) ? `"${text.replaceAll('"', "'")}"` : text;
}
