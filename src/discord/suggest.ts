import type { AutocompleteInteraction } from 'discord.js';
import { choicesFor } from '../commands/choices.js';
import { findCommand } from '../commands/command.js';
import { deliveredOnce } from './answer.js';
import type { DispatchParts } from './interactions.js';
import { serverOf } from './server-of.js';

/** Answers a member who is typing into an option with what it may become. */
export async function suggest(
  interaction: AutocompleteInteraction,
  { commands, useLibrary }: Pick<DispatchParts, 'commands' | 'useLibrary'>,
): Promise<void> {
  const focused = interaction.options.getFocused(true);
  const subcommand = interaction.options.getSubcommand(false);
  const command = findCommand(commands, subcommand ?? '');
  const option = command?.options.find(({ name }) => name === focused.name);
  const choices =
    option === undefined
      ? []
      : await useLibrary(serverOf(interaction), (library) => choicesFor(option, focused.value, library));
  await deliveredOnce(interaction.respond([...choices]));
}
