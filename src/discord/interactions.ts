import {
  DiscordAPIError,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
} from 'discord.js';
import { choicesFor } from '../commands/choices.js';
import { findCommand, type Command, type MessageCommand, type UseLibrary } from '../commands/command.js';
import { HELP } from '../commands/root.js';
import type { GivenValues } from '../commands/option.js';
import { runCommand } from '../commands/run-command.js';
import type { Log } from '../log/log.js';
import type { Reply } from '../reply/reply.js';
import { apology } from '../commands/apology.js';
import { UserError } from '../reply/user-error.js';
import { answer, deliveredOnce, type Outcome } from './answer.js';
import { attachedCaptions } from './attached-captions.js';
import { decodeCustomId } from './custom-id.js';
import { errorMessage, replyMessage } from './message.js';

/** What the dispatch of interactions works with. */
export interface DispatchParts {
  readonly commands: readonly Command[];
  readonly messageCommands: readonly MessageCommand[];
  /** Called once for each interaction. */
  readonly useLibrary: UseLibrary;
  /** Where the files are that members attach; undefined for Discord's own. */
  readonly cdn: string | undefined;
  readonly log: Log;
}

/**
 * Makes the listener for Discord's interactions. Each one gets an answer: a reply, a kind refusal, or, where the
 * fault is ours, a fixed sentence with the number under which the log has the cause. It never rejects.
 */
export function interactionListener(parts: DispatchParts): (interaction: Interaction) => Promise<void> {
  return async (interaction) => {
    try {
      if (interaction.isChatInputCommand()) await slashCommand(interaction, parts);
      else if (interaction.isMessageContextMenuCommand()) await menuCommand(interaction, parts);
      else if (interaction.isButton()) await buttonPress(interaction, parts);
      else if (interaction.isAutocomplete()) await autocomplete(interaction, parts);
      else
        parts.log.warn(
          `Left unanswered: an interaction of type ${interaction.type}, which the bot never asks for.`,
        );
    } catch (error) {
      if (error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownInteraction) {
        // Suggestions are late when a member types faster than they come; the next ones are on their way.
        if (!interaction.isAutocomplete())
          parts.log.warn('An answer came too late for Discord (code 10062).');
      } else {
        parts.log.error('An answer could not be sent to Discord.', error);
      }
    }
  };
}

async function slashCommand(interaction: ChatInputCommandInteraction, parts: DispatchParts): Promise<void> {
  const name = interaction.options.getSubcommand(false) ?? interaction.commandName;
  const options = interaction.options.data.flatMap((option) => option.options ?? []);
  const values: GivenValues = Object.fromEntries(
    options.map(({ name, value = '', attachment }) => [
      name,
      attachment === undefined ? value : attachedCaptions(attachment, parts.cdn),
    ]),
  );
  await answer(
    interaction,
    outcome(() => run(name, values, interaction, parts), parts.log),
    { ephemeral: values['private'] === true, replaces: false },
  );
}

async function menuCommand(
  interaction: MessageContextMenuCommandInteraction,
  parts: DispatchParts,
): Promise<void> {
  const command = parts.messageCommands.find(({ name }) => name === interaction.commandName);
  const text = interaction.targetMessage.content;
  await answer(
    interaction,
    outcome(() => {
      if (command === undefined) throw unknownCommand();
      return parts.useLibrary(serverOf(interaction), (library) => command.run(text, library));
    }, parts.log),
    // The message is somebody else's, and nobody asked to have it searched in public.
    { ephemeral: true, replaces: false },
  );
}

/**
 * Whoever asked sees their own reply change; anybody else who presses a button of it gets an answer of their
 * own, so that nobody's results move while they read.
 */
async function buttonPress(interaction: ButtonInteraction, parts: DispatchParts): Promise<void> {
  const press = decodeCustomId(interaction.customId);
  const askedBy = interaction.message.interactionMetadata?.user.id;
  const isOwn = askedBy === undefined || askedBy === interaction.user.id;
  await answer(
    interaction,
    outcome(() => {
      if (press === undefined) {
        throw new UserError('This button was made by another version of the bot; please ask again.', HELP);
      }
      return run(press.command, press.values, interaction, parts);
    }, parts.log),
    { ephemeral: !isOwn, replaces: isOwn },
  );
}

async function autocomplete(interaction: AutocompleteInteraction, parts: DispatchParts): Promise<void> {
  const focused = interaction.options.getFocused(true);
  const subcommand = interaction.options.getSubcommand(false);
  const command = findCommand(parts.commands, subcommand ?? '');
  const option = command?.options.find(({ name }) => name === focused.name);
  const choices =
    option === undefined
      ? []
      : await parts.useLibrary(serverOf(interaction), (library) =>
          choicesFor(option, focused.value, library),
        );
  await deliveredOnce(interaction.respond([...choices]));
}

function run(
  name: string,
  values: GivenValues,
  interaction: Interaction,
  { commands, useLibrary }: DispatchParts,
): Promise<Reply> {
  const command = findCommand(commands, name);
  if (command === undefined) throw unknownCommand();
  const managesServer = interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
  return useLibrary(serverOf(interaction), (library) =>
    runCommand(command, values, library, { managesServer }),
  );
}

/** The server that a member is in as they ask, whatever a button or an option says; undefined outside of servers. */
function serverOf({ guildId }: Interaction): string | undefined {
  return guildId ?? undefined;
}

function unknownCommand(): UserError {
  return new UserError('This command is not there any more; please pick another.', HELP);
}

/** Does the work; what goes wrong becomes an answer too. */
async function outcome(work: () => Promise<Reply>, log: Log): Promise<Outcome> {
  try {
    return { message: replyMessage(await work()), refused: false };
  } catch (error) {
    if (error instanceof UserError) return { message: errorMessage(error), refused: true };
    return { message: errorMessage(apology(error, log)), refused: true };
  }
}
