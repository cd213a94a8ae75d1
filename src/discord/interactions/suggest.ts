import type { AutocompleteInteraction } from 'discord.js';
import { findCommand, type Command, type UseLibrary } from '../../commands/command.js';
import { choicesFor } from '../../commands/options/choices.js';
import type { Log } from '../../log/log.js';
import { isPassing } from '../../search/no-answer-error.js';
import { delivered } from './answer-place.js';
import { loggable } from './loggable.js';
import type { MemberLimits } from './member-limits.js';
import { serverOf } from './server-of.js';

/** What suggestions are made with. */
export interface SuggestParts {
  readonly commands: readonly Command[];
  readonly useLibrary: UseLibrary;
  readonly limits: MemberLimits;
  readonly log: Log;
}

/** Suggests how to go on with what a member types into an option; nothing where none can be had, or to one in a rush. */
export async function suggest(interaction: AutocompleteInteraction, parts: SuggestParts): Promise<void> {
  const offered = await choices(interaction, parts);
  await delivered(interaction.respond([...offered]), parts.log);
}

async function choices(interaction: AutocompleteInteraction, parts: SuggestParts) {
  const { commands, useLibrary, limits, log } = parts;
  const focused = interaction.options.getFocused(true);
  const command = findCommand(commands, interaction.options.getSubcommand(false) ?? '');
  const option = command?.options.find(({ name }) => name === focused.name);
  if (option === undefined || !limits.takeSuggestion(interaction.user.id)) return [];
  try {
    return await useLibrary(serverOf(interaction), (library) => choicesFor(option, focused.value, library));
  } catch (error) {
    // The log has it already, once for all that are typed meanwhile.
    if (!isPassing(error))
      log.error('Suggestions could not be made; the member saw none.', loggable(error, interaction));
    return [];
  }
}
