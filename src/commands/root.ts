import type { Texts } from '../texts/texts.js';

/**
 * The one command that all of ours stand behind. It is called so in every language: a command with subcommands whose
 * own name is localised has been reported to lose them in Discord's menu.
 *
 * @see https://github.com/discord/discord-api-docs/issues/5105
 */
export const ROOT = 'lecture';

/** Where a member who is lost finds examples. */
export const helpCommand = ({ commands }: Texts): string => typed(commands.help.name);

/** How a server gets a lecture of its own. */
export const addCommand = ({ commands }: Texts): string => typed(commands.add.name);

/** How a server's own lecture goes away. */
export const removeCommand = ({ commands }: Texts): string => typed(commands.remove.name);

/** Where a member finds the lectures there are. */
export const listCommand = ({ commands }: Texts): string => typed(commands.list.name);

function typed(name: string): string {
  return `/${ROOT} ${name}`;
}
