import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type ApplicationCommandData,
  type ApplicationCommandOptionData,
  type ApplicationCommandSubCommandData,
  type ApplicationCommandSubGroupData,
} from 'discord.js';
import type { Command, MessageCommand } from '../commands/command.js';
import type { OptionDefinition } from '../commands/option.js';

/** Where the commands can be used: installed in a server or by a member for themselves, and in any chat. */
const EVERYWHERE = {
  integrationTypes: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/**
 * The commands as Discord registers them: one slash command with the commands as its subcommands, and one entry
 * in the menu of messages for each message command.
 *
 * @param root - the name of the slash command
 * @see https://discord.com/developers/docs/interactions/application-commands
 */
export function discordDefinitions(
  root: string,
  commands: readonly Command[],
  messageCommands: readonly MessageCommand[],
): ApplicationCommandData[] {
  return [
    {
      type: ApplicationCommandType.ChatInput,
      name: root,
      description: 'Find the moment in a lecture',
      options: commands
        .filter(({ isHidden }) => isHidden !== true)
        .map(({ name, description, options }) => ({
          type: ApplicationCommandOptionType.Subcommand,
          name,
          description,
          options: options.filter((option) => !option.hidden).map(discordOption),
        })),
      ...EVERYWHERE,
    },
    ...messageCommands.map(({ name }): ApplicationCommandData => ({
      type: ApplicationCommandType.Message,
      name,
      ...EVERYWHERE,
    })),
  ];
}

function discordOption(
  option: OptionDefinition,
): Exclude<ApplicationCommandOptionData, ApplicationCommandSubGroupData | ApplicationCommandSubCommandData> {
  const common = {
    name: option.name,
    description: option.description,
    required: option.required ?? false,
  };
  switch (option.type) {
    case 'flag':
      return { ...common, type: ApplicationCommandOptionType.Boolean };
    case 'file':
      return { ...common, type: ApplicationCommandOptionType.Attachment };
    case 'number':
      return { ...common, type: ApplicationCommandOptionType.Integer, minValue: 1 };
    case 'text':
      return {
        ...common,
        type: ApplicationCommandOptionType.String,
        ...(option.maxLength === undefined ? {} : { maxLength: option.maxLength }),
        ...(option.completes === undefined ? {} : { autocomplete: true }),
      };
  }
}
