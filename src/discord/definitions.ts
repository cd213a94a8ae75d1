import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type ApplicationCommandData,
  type ApplicationCommandOptionData,
  type ApplicationCommandSubCommandData,
  type ApplicationCommandSubGroupData,
  type LocalizationMap,
} from 'discord.js';
import type { Command, MessageCommand } from '../commands/command.js';
import type { OfferedOption } from '../commands/options/option.js';
import type { Described } from '../texts/command-texts.js';
import { english } from '../texts/english.js';
import { translations } from '../texts/index.js';
import type { Texts } from '../texts/texts.js';

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
 * in the menu of messages for each message command; with their names and descriptions in every language there is,
 * but for the name of the slash command, see `ROOT`.
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
      description: english.commands.root,
      descriptionLocalizations: translated(({ commands }) => commands.root),
      options: commands
        .filter((command) => command.isHidden !== true)
        .map(({ name, described, options }) => ({
          type: ApplicationCommandOptionType.Subcommand,
          name,
          ...shown(described),
          options: options.filter((option) => option.hidden !== true).map(discordOption),
        })),
      ...EVERYWHERE,
    },
    ...messageCommands.map(({ name, named }): ApplicationCommandData => ({
      type: ApplicationCommandType.Message,
      name,
      nameLocalizations: translated(named),
      ...EVERYWHERE,
    })),
  ];
}

function discordOption(
  option: OfferedOption,
): Exclude<ApplicationCommandOptionData, ApplicationCommandSubGroupData | ApplicationCommandSubCommandData> {
  const common = {
    name: option.name,
    ...shown(option.described),
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

/** How something reads in English, and in every other language. */
function shown(described: (texts: Texts) => Described) {
  return {
    nameLocalizations: translated((texts) => described(texts).name),
    description: described(english).description,
    descriptionLocalizations: translated((texts) => described(texts).description),
  };
}

function translated(text: (texts: Texts) => string): LocalizationMap {
  return Object.fromEntries(translations.map(([locale, texts]) => [locale, text(texts)]));
}
