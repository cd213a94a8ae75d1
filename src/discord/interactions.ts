import {
  DiscordAPIError,
  RESTJSONErrorCodes,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
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
import type { BucketSize } from '../turns/token-buckets.js';
import {
  answer,
  type AnsweredInteraction,
  type AnswerPlace,
  type ComponentInteraction,
  type Outcome,
} from './answer.js';
import { askerOf, serverOf } from './asker.js';
import { attachedCaptions } from './attached-captions.js';
import { decodeCustomId } from './custom-id.js';
import { LastLectures } from './last-lectures.js';
import { loggable } from './loggable.js';
import { MemberLimits } from './member-limits.js';
import { errorMessage, replyMessage } from './message.js';
import { suggest } from './suggest.js';

/** What the dispatch of interactions works with. */
export interface DispatchParts {
  readonly commands: readonly Command[];
  readonly messageCommands: readonly MessageCommand[];
  /** Called once for each interaction. */
  readonly useLibrary: UseLibrary;
  /** Where the files are that members attach; undefined for Discord's own. */
  readonly cdn: string | undefined;
  /** How much each member may do; undefined for no limit. */
  readonly memberLimit: BucketSize | undefined;
  readonly log: Log;
}

/**
 * Makes the listener for Discord's interactions. Each one gets an answer: a reply, a kind refusal, or, where the
 * fault is ours, a fixed sentence with the number under which the log has the cause. It never rejects.
 */
export function interactionListener(given: DispatchParts): (interaction: Interaction) => Promise<void> {
  const parts = {
    ...given,
    lastLectures: new LastLectures(),
    limits: new MemberLimits(given.memberLimit),
  };
  return async (interaction) => {
    try {
      if (interaction.isChatInputCommand()) await slashCommand(interaction, parts);
      else if (interaction.isMessageContextMenuCommand()) await menuCommand(interaction, parts);
      else if (interaction.isButton() || interaction.isStringSelectMenu())
        await componentUse(interaction, parts);
      else if (interaction.isAutocomplete()) await suggest(interaction, parts);
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
        parts.log.error('An answer could not be sent to Discord.', loggable(error));
      }
    }
  };
}

/** The parts, and what is kept between interactions. */
interface Dispatch extends DispatchParts {
  readonly lastLectures: LastLectures;
  readonly limits: MemberLimits;
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
  await answerBy(interaction, place, parts, running(command, values), command?.cost);
}

async function menuCommand(
  interaction: MessageContextMenuCommandInteraction,
  parts: Dispatch,
): Promise<void> {
  const command = parts.messageCommands.find(({ name }) => name === interaction.commandName);
  const text = interaction.targetMessage.content;
  // The message is somebody else's, and nobody asked to have it searched in public.
  await answerBy(interaction, { ephemeral: true, replaces: false }, parts, (library, asker) => {
    if (command === undefined) throw unknownCommand(asker.texts);
    return command.run(text, library, asker);
  });
}

/**
 * Whoever asked sees their own reply change; anybody else who uses a button or a menu of it gets an answer of their
 * own, so that nobody's results move while they read.
 */
async function componentUse(interaction: ComponentInteraction, parts: Dispatch): Promise<void> {
  const chosen = interaction.isStringSelectMenu() ? interaction.values[0] : undefined;
  const press = decodeCustomId(interaction.customId, chosen);
  const command = press && findCommand(parts.commands, press.command);
  const askedBy = interaction.message.interactionMetadata?.user.id;
  const isOwn = press?.asCopy !== true && (askedBy === undefined || askedBy === interaction.user.id);
  const place =
    command?.isForAll === true
      ? { ephemeral: false, replaces: false }
      : { ephemeral: !isOwn, replaces: isOwn };
  await answerBy(interaction, place, parts, (library, asker) => {
    if (press === undefined) {
      throw new UserError(asker.texts.refusals.oldButton, helpCommand(asker.texts));
    }
    return running(command, press.values)(library, asker);
  });
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
  interaction: AnsweredInteraction,
  place: AnswerPlace,
  { useLibrary, lastLectures, limits, log }: Dispatch,
  work: Work,
  cost = 1,
): Promise<void> {
  const asker = askerOf(interaction, place, lastLectures);
  await answer(
    interaction,
    outcome(
      async () => {
        limits.takeCommand(interaction.user.id, cost, asker.texts);
        const reply = await useLibrary(serverOf(interaction), (library) => work(library, asker));
        // What somebody looks at alone is nobody else's business.
        if (!asker.isPrivate) lastLectures.remember(interaction.channelId, reply.lecture);
        return reply;
      },
      log,
      asker.texts,
    ),
    place,
  );
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
