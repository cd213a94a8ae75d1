import {
  DiscordAPIError,
  RESTJSONErrorCodes,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  type RepliableInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import {
  findCommand,
  type Asker,
  type Command,
  type Library,
  type MessageCommand,
  type UseLibrary,
} from '../commands/command.js';
import { helpCommand } from '../commands/root.js';
import type { GivenValues } from '../commands/option.js';
import { runCommand } from '../commands/run-command.js';
import type { Log } from '../log/log.js';
import type { Reply } from '../reply/reply.js';
import { apology } from '../commands/apology.js';
import { UserError } from '../reply/user-error.js';
import { textsFor } from '../texts/index.js';
import type { Texts } from '../texts/texts.js';
import { answer, type Outcome } from './answer.js';
import { PRIVATE, type AnswerPlace } from './answer-place.js';
import { askerOf } from './asker.js';
import { attachedCaptions } from './attached-captions.js';
import { decodeCustomId } from './custom-id.js';
import { LastLectures } from './last-lectures.js';
import { errorMessage, replyMessage } from './message.js';
import { SeenInteractions } from './seen-interactions.js';
import { serverOf } from './server-of.js';
import { suggest } from './suggest.js';

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
export function interactionListener(given: DispatchParts): (interaction: Interaction) => Promise<void> {
  const parts = { ...given, lastLectures: new LastLectures() };
  const seen = new SeenInteractions();
  return async (interaction) => {
    if (!seen.isNew(interaction.id)) return;
    try {
      if (interaction.isChatInputCommand()) await slashCommand(interaction, parts);
      else if (interaction.isMessageContextMenuCommand()) await menuCommand(interaction, parts);
      else if (interaction.isButton() || interaction.isStringSelectMenu())
        await componentUse(interaction, parts);
      else if (interaction.isAutocomplete()) await suggest(interaction, parts);
      else await unknownUse(interaction, parts);
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

/** The parts, and what is kept between interactions. */
interface Dispatch extends DispatchParts {
  readonly lastLectures: LastLectures;
}

async function slashCommand(interaction: ChatInputCommandInteraction, parts: Dispatch): Promise<void> {
  const name = interaction.options.getSubcommand(false) ?? interaction.commandName;
  const options = interaction.options.data.flatMap((option) => option.options ?? []);
  const texts = textsFor(interaction.locale);
  const values: GivenValues = Object.fromEntries(
    options.map(({ name, value = '', attachment }) => [
      name,
      attachment === undefined ? value : attachedCaptions(attachment, parts.cdn, texts),
    ]),
  );
  const command = findCommand(parts.commands, name);
  const place = { ephemeral: values['private'] === true, replaces: false };
  await answerBy(interaction, place, parts, running(command, values));
}

async function menuCommand(
  interaction: MessageContextMenuCommandInteraction,
  parts: Dispatch,
): Promise<void> {
  const command = parts.messageCommands.find(({ name }) => name === interaction.commandName);
  const text = interaction.targetMessage.content;
  // The message is somebody else's, and nobody asked to have it searched in public.
  await answerBy(interaction, PRIVATE, parts, (library, asker) => {
    if (command === undefined) throw unknownCommand(asker.texts);
    return command.run(text, library, asker);
  });
}

/**
 * Whoever asked sees their own reply change; anybody else who uses a button or a menu of it gets an answer of their
 * own, so that nobody's results move while they read.
 */
async function componentUse(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  parts: Dispatch,
): Promise<void> {
  const chosen = interaction.isStringSelectMenu() ? interaction.values[0] : undefined;
  const press = decodeCustomId(interaction.customId, chosen);
  const command = press && findCommand(parts.commands, press.command);
  const askedBy = interaction.message.interactionMetadata?.user.id;
  const isOwn = press?.asCopy !== true && (askedBy === undefined || askedBy === interaction.user.id);
  const isForAll = command?.isForAll === true;
  const place = isForAll ? { ephemeral: false, replaces: false } : { ephemeral: !isOwn, replaces: isOwn };
  const work: Work = (library, asker) => {
    if (press === undefined) {
      throw new UserError(asker.texts.refusals.oldButton, helpCommand(asker.texts));
    }
    return running(command, press.values)(library, asker);
  };
  await answerBy(interaction, place, parts, work, isForAll);
}

/** What the bot offers nowhere, as a command of an earlier version that Discord still shows. */
async function unknownUse(interaction: RepliableInteraction, parts: Dispatch): Promise<void> {
  parts.log.warn(`An interaction of type ${interaction.type} came, which the bot never asks for.`);
  await answerBy(interaction, PRIVATE, parts, running(undefined, {}));
}

/** Works out an answer. */
type Work = (library: Library, asker: Asker) => Promise<Reply>;

function running(command: Command | undefined, values: GivenValues): Work {
  return (library, asker) => {
    if (command === undefined) throw unknownCommand(asker.texts);
    return runCommand(command, values, library, asker);
  };
}

async function answerBy(
  interaction: RepliableInteraction,
  place: AnswerPlace,
  { useLibrary, lastLectures, log }: Dispatch,
  work: Work,
  isForAll = false,
): Promise<void> {
  const asker = askerOf(interaction, place, lastLectures);
  const { texts } = asker;
  const answered = async () => {
    const reply = await useLibrary(serverOf(interaction), (library) => work(library, asker));
    // What somebody looks at alone is nobody else's business.
    if (!asker.isPrivate) lastLectures.remember(interaction.channelId, reply.lecture);
    return reply;
  };
  const mayNotPost = new UserError(texts.refusals.mayNotPost, helpCommand(texts));
  await answer(interaction, outcome(answered, log, texts), place, {
    unlessForAll: isForAll ? errorMessage(mayNotPost, texts) : undefined,
    apologise: (cause) => errorMessage(apology(cause, log, texts), texts),
    log,
  });
}

function unknownCommand(texts: Texts): UserError {
  return new UserError(texts.refusals.unknownCommand, helpCommand(texts));
}

/** Does the work; what goes wrong becomes an answer too. */
async function outcome(work: () => Promise<Reply>, log: Log, texts: Texts): Promise<Outcome> {
  try {
    return { message: replyMessage(await work(), texts), refused: false };
  } catch (error) {
    const refusal = error instanceof UserError ? error : apology(error, log, texts);
    return { message: errorMessage(refusal, texts), refused: true };
  }
}
