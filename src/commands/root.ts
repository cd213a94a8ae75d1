import type { Texts } from '../texts/texts.js';

/** The name under which our own code and Discord know the one command that all of ours stand behind. */
export const ROOT = 'lecture';

/** Where a member who is lost finds examples. */
export const helpCommand = ({ commands }: Texts): string => typed(commands.root.name, commands.help.name);

/** How a server gets a lecture of its own. */
export const addCommand = ({ commands }: Texts): string => typed(commands.root.name, commands.add.name);

/** How a server's own lecture goes away. */
export const removeCommand = ({ commands }: Texts): string => typed(commands.root.name, commands.remove.name);

/** Where a member finds the lectures there are. */
export const listCommand = ({ commands }: Texts): string => typed(commands.root.name, commands.list.name);

function typed(root: string, name: string): string {
  return `/${root} ${name}`;
}
