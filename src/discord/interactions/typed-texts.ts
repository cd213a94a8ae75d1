import type { Interaction } from 'discord.js';
import { decodeCustomId } from '../message/custom-id.js';
import { messageText } from './message-text.js';

/**
 * What somebody typed or chose, with the name of a file that they attached, or the message that they asked about: nothing
 * of it is for the log.
 */
export function typedTexts(interaction: Interaction): string[] {
  if (interaction.isMessageContextMenuCommand()) return [messageText(interaction.targetMessage)];
  if (interaction.isChatInputCommand() || interaction.isAutocomplete()) {
    const options = interaction.options.data.flatMap((option) => [option, ...(option.options ?? [])]);
    return options.flatMap(({ value = '', attachment }) => [String(value), attachment?.name ?? '']);
  }
  if (!interaction.isMessageComponent()) return [];
  const chosen = interaction.isStringSelectMenu() ? interaction.values[0] : undefined;
  return Object.values(decodeCustomId(interaction.customId, chosen)?.values ?? {}).map(String);
}
