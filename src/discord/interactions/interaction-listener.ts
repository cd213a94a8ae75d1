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
import { findCommand, type Command } from '../../commands/command.js';
import type { GivenValues } from '../../commands/options/option.js';
import { helpCommand } from '../../commands/root.js';
import { runCommand } from '../../commands/run-command.js';
import type { Log } from '../../log/log.js';
import { UserError } from '../../reply/user-error.js';
import { textsFor } from '../../texts/index.js';
import type { Texts } from '../../texts/texts.js';
import type { BucketSize } from '../../turns/token-buckets.js';
import type { InteractionOutcome } from '../bot-observer.js';
import { decodeCustomId } from '../message/custom-id.js';
import { answerBy, type AnswerParts, type Work } from './answer-by.js';
import { FOR_ALL, PRIVATE } from './answer-place.js';
import { attachedCaptions } from './attached-captions.js';
import { decline } from './decline.js';
import { LastLectures } from './last-lectures.js';
import { loggable } from './loggable.js';
import { MemberLimits } from './member-limits.js';
import { messageText } from './message-text.js';
import { SeenInteractions } from './seen-interactions.js';
import { shareHindrance } from './share-hindrance.js';
import { SharedMoments } from './shared-moments.js';
import { suggest } from './suggest.js';

/** What the dispatch of interactions works with. */
export interface DispatchParts extends Omit<AnswerParts, 'lastLectures' | 'limits'> {
  /** Where the files are that members attach; undefined for Discord's own. */
  readonly cdn: string | undefined;
  /** How much each member may do; undefined for no limit. */
  readonly memberLimit: BucketSize | undefined;
  /** Whether a channel that an interaction came from is a thread. */
  readonly isThread: (channelId: string | null) => boolean;
}

/** The parts, and what is kept between interactions. */
interface Dispatch extends DispatchParts, AnswerParts {
  readonly shared: SharedMoments;
}

/**
 * Makes the listener for Discord's interactions. Each one gets an answer: a reply, a kind refusal, or, where the
 * fault is ours, a fixed sentence with the number under which the log has the cause; while the bot stops, no more than
 * that it does. It never rejects, and says what came of it.
 */
export function interactionListener(
  given: DispatchParts,
): (interaction: Interaction, isStopping: boolean) => Promise<InteractionOutcome> {
  const parts = {
    ...given,
    lastLectures: new LastLectures(),
    limits: new MemberLimits(given.memberLimit),
    shared: new SharedMoments(),
  };
  const seen = new SeenInteractions();
  return async (interaction, isStopping) => {
    if (!seen.isNew(interaction.id)) return 'repeated';
    try {
      if (isStopping) {
        await decline(interaction, parts.log);
        return 'declined';
      }
      if (interaction.isChatInputCommand()) return await slashCommand(interaction, parts);
      if (interaction.isMessageContextMenuCommand()) return await menuCommand(interaction, parts);
      if (interaction.isButton() || interaction.isStringSelectMenu())
        return await componentUse(interaction, parts);
      if (!interaction.isAutocomplete()) return await unknownUse(interaction, parts);
      await suggest(interaction, parts);
      return 'answered';
    } catch (error) {
      return unanswered(error, interaction, parts.log);
    }
  };
}

async function slashCommand(
  interaction: ChatInputCommandInteraction,
  parts: Dispatch,
): Promise<InteractionOutcome> {
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
  return answerBy(interaction, place, parts, running(command, values), { cost: command?.cost });
}

async function menuCommand(
  interaction: MessageContextMenuCommandInteraction,
  parts: Dispatch,
): Promise<InteractionOutcome> {
  const command = parts.messageCommands.find(({ name }) => name === interaction.commandName);
  const text = messageText(interaction.targetMessage);
  // The message is somebody else's, and nobody asked to have it searched in public.
  return answerBy(interaction, PRIVATE, parts, (library, asker) => {
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
): Promise<InteractionOutcome> {
  const chosen = interaction.isStringSelectMenu() ? interaction.values[0] : undefined;
  const press = decodeCustomId(interaction.customId, chosen);
  const command = press && findCommand(parts.commands, press.command);
  const askedBy = interaction.message.interactionMetadata?.user.id;
  const isOwn = press?.asCopy !== true && (askedBy === undefined || askedBy === interaction.user.id);
  const place = { ephemeral: !isOwn, replaces: isOwn };
  const work: Work = (library, asker) => {
    if (press === undefined) {
      throw new UserError(asker.texts.refusals.oldButton, helpCommand(asker.texts));
    }
    return running(command, press.values)(library, asker);
  };
  if (command?.isForAll === true) return shareUse(interaction, work, parts);
  return answerBy(interaction, place, parts, work);
}

/** The bot speaks to all in a channel only for members who may speak there themselves, and says nothing twice. */
async function shareUse(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  work: Work,
  parts: Dispatch,
): Promise<InteractionOutcome> {
  const { shared, isThread } = parts;
  const moment = [interaction.message.id, interaction.customId] as const;
  const refuse = (refusal: (texts: Texts) => UserError) =>
    answerBy(interaction, PRIVATE, parts, (_library, { texts }) => Promise.reject(refusal(texts)));
  const hindrance = shareHindrance(interaction, isThread(interaction.channelId));
  if (hindrance !== undefined) {
    return refuse((texts) => new UserError(texts.share[hindrance], helpCommand(texts)));
  }
  if (!shared.isNew(...moment)) return refuse((texts) => new UserError(texts.share.already, undefined));
  let isShared = false;
  try {
    const outcome = await answerBy(interaction, FOR_ALL, parts, work, { isForAll: true });
    isShared = outcome === 'answered';
    return outcome;
  } finally {
    if (!isShared) shared.forget(...moment);
  }
}

/** What the bot offers nowhere, as a command of an earlier version that Discord still shows. */
async function unknownUse(interaction: RepliableInteraction, parts: Dispatch): Promise<InteractionOutcome> {
  parts.log.warn(`An interaction of type ${interaction.type} came, which the bot never asks for.`);
  return answerBy(interaction, PRIVATE, parts, running(undefined, {}));
}

function running(command: Command | undefined, values: GivenValues): Work {
  return (library, asker) => {
    if (command === undefined) throw unknownCommand(asker.texts);
    return runCommand(command, values, library, asker);
  };
}

function unknownCommand(texts: Texts): UserError {
  return new UserError(texts.refusals.unknownCommand, helpCommand(texts));
}

function unanswered(error: unknown, interaction: Interaction, log: Log): InteractionOutcome {
  const isLate = error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownInteraction;
  if (!isLate) log.error('An answer could not be sent to Discord.', loggable(error, interaction));
  // Suggestions are late when a member types faster than they come; the next ones are on their way.
  else if (!interaction.isAutocomplete()) log.warn('An answer came too late for Discord (code 10062).');
  return isLate ? 'late' : 'unsent';
}
