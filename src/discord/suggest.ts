import type { AutocompleteInteraction } from 'discord.js';
import { choicesFor } from '../commands/choices.js';
import { findCommand, type Command, type UseLibrary } from '../commands/command.js';
import { deliveredOnce } from './answer.js';
import { serverOf } from './asker.js';
import type { MemberLimits } from './member-limits.js';

/** What suggestions are made with. */
export interface SuggestParts {
  readonly commands: readonly Command[];
  readonly useLibrary: UseLibrary;
  readonly limits: MemberLimits;
}

/** Suggests what could complete an option while a member types; nothing to one who asks for too much at once. */
export async function suggest(
  interaction: AutocompleteInteraction,
  { commands, useLibrary, limits }: SuggestParts,
): Promise<void> {
  const focused = interaction.options.getFocused(true);
  const subcommand = interaction.options.getSubcommand(false);
  const command = findCommand(commands, subcommand ?? '');
  const option = command?.options.find(({ name }) => name === focused.name);
  const choices =
    option === undefined || !limits.takeSuggestion(interaction.user.id)
      ? []
      : await useLibrary(serverOf(interaction), (library) => choicesFor(option, focused.value, library));
  await deliveredOnce(interaction.respond([...choices]));
}
