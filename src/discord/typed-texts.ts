import type { Interaction } from 'discord.js';
import { decodeCustomId } from './custom-id.js';

/** What somebody typed or chose, or the message that they asked about: nothing of it is for the log. */
export function typedTexts(interaction: Interaction): string[] {
  if (interaction.isMessageContextMenuCommand()) return [interaction.targetMessage.content];
  if (interaction.isChatInputCommand() || interaction.isAutocomplete()) {
    const options = interaction.options.data.flatMap((option) => [option, ...(option.options ?? [])]);
    return options.map(({ value = '' }) => String(value));
  }
  if (!interaction.isMessageComponent()) return [];
  const chosen = interaction.isStringSelectMenu() ? interaction.values[0] : undefined;
  return Object.values(decodeCustomId(interaction.customId, chosen)?.values ?? {}).map(String);
}
