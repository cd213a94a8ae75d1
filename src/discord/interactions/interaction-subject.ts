import type { Interaction } from 'discord.js';
import { findCommand, type Command, type MessageCommand } from '../../commands/command.js';
import type { HandledInteraction } from '../bot-observer.js';
import { decodeCustomId } from '../message/custom-id.js';

/** The bot's commands, as far as they tell interactions apart. */
export interface Known {
  readonly commands: readonly Command[];
  readonly messageCommands: readonly Pick<MessageCommand, 'name'>[];
}

/** What an interaction is about, in few words: no command that the bot does not have is named. */
export function subjectOf(
  interaction: Interaction,
  { commands, messageCommands }: Known,
): Pick<HandledInteraction, 'kind' | 'command'> {
  const known = (name: string | null | undefined) => findCommand(commands, name ?? '')?.name ?? 'unknown';
  if (interaction.isChatInputCommand()) {
    return { kind: 'slash', command: known(interaction.options.getSubcommand(false)) };
  }
  if (interaction.isMessageContextMenuCommand()) {
    const command = messageCommands.find(({ name }) => name === interaction.commandName);
    return { kind: 'message', command: command?.name ?? 'unknown' };
  }
  if (interaction.isButton() || interaction.isStringSelectMenu()) {
    return { kind: 'component', command: known(decodeCustomId(interaction.customId)?.command) };
  }
  if (interaction.isAutocomplete()) {
    return { kind: 'autocomplete', command: known(interaction.options.getSubcommand(false)) };
  }
  return { kind: 'other', command: 'unknown' };
}
