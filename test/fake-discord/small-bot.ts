import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ButtonStyle,
  Client,
  ComponentType,
  GatewayIntentBits,
  InteractionContextType,
  MessageFlags,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type ClientOptions,
  type MessageContextMenuCommandInteraction,
  type RESTPostAPIApplicationCommandsJSONBody,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { once } from 'node:events';
import type { FakeDiscord } from './fake-discord.js';

/** What a small bot does on each kind of interaction. */
export interface Handlers {
  readonly command?: (interaction: ChatInputCommandInteraction) => Promise<unknown>;
  readonly contextMenu?: (interaction: MessageContextMenuCommandInteraction) => Promise<unknown>;
  readonly button?: (interaction: ButtonInteraction) => Promise<unknown>;
  readonly select?: (interaction: StringSelectMenuInteraction) => Promise<unknown>;
  readonly autocomplete?: (interaction: AutocompleteInteraction) => Promise<unknown>;
}

/** A bot which is nothing but a discord.js client, with what went wrong in its handlers. */
export interface SmallBot {
  readonly client: Client<true>;
  readonly errors: unknown[];
}

/** Logs an unmodified discord.js client in to a fake Discord and hands its interactions to the handlers. */
export async function startSmallBot(
  discord: FakeDiscord,
  handlers: Handlers,
  options: Partial<ClientOptions> = {},
): Promise<SmallBot> {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], ...discord.clientOptions, ...options });
  const errors: unknown[] = [];
  client.on('interactionCreate', (interaction) => {
    const handled = interaction.isChatInputCommand()
      ? handlers.command?.(interaction)
      : interaction.isMessageContextMenuCommand()
        ? handlers.contextMenu?.(interaction)
        : interaction.isButton()
          ? handlers.button?.(interaction)
          : interaction.isStringSelectMenu()
            ? handlers.select?.(interaction)
            : interaction.isAutocomplete()
              ? handlers.autocomplete?.(interaction)
              : undefined;
    handled?.catch((error: unknown) => errors.push(error));
  });
  client.on('error', (error) => errors.push(error));
  const ready = once(client, 'clientReady');
  await client.login(discord.token);
  await ready;
  return { client: client as Client<true>, errors };
}

/** A reply in the new components: one section with a button beside it. */
export function card(text: string, customId: string) {
  return { flags: MessageFlags.IsComponentsV2 as const, components: [section(text, customId)] };
}

/** A text with a button beside it. */
export function section(text: string, customId: string) {
  return {
    type: ComponentType.Section as const,
    components: [{ type: ComponentType.TextDisplay as const, content: text }],
    accessory: {
      type: ComponentType.Button as const,
      style: ButtonStyle.Secondary as const,
      label: 'Context',
      custom_id: customId,
    },
  };
}

const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** Definitions the tests register. */
export const COMMANDS: RESTPostAPIApplicationCommandsJSONBody[] = [
  {
    ...EVERYWHERE,
    name: 'lecture',
    description: 'Find a moment',
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'search',
        description: 'Search',
        options: [
          {
            type: ApplicationCommandOptionType.String,
            name: 'query',
            description: 'Words',
            required: true,
            autocomplete: true,
            max_length: 20,
          },
          { type: ApplicationCommandOptionType.Integer, name: 'page', description: 'Page', min_value: 1 },
          {
            type: ApplicationCommandOptionType.Boolean,
            name: 'private',
            description: 'Only for you',
            required: false,
          },
          { type: ApplicationCommandOptionType.Attachment, name: 'file', description: 'A transcript' },
        ],
      },
    ],
  },
  { ...EVERYWHERE, name: 'Find in lectures', type: ApplicationCommandType.Message },
];
