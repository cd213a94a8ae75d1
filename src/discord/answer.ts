import { setTimeout } from 'node:timers/promises';
import {
  DiscordAPIError,
  MessageFlags,
  RESTJSONErrorCodes,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Message } from './message.js';

/** A button or a menu of a message that was used. */
export type ComponentInteraction = ButtonInteraction | StringSelectMenuInteraction;

/** Interactions that are answered. */
export type AnsweredInteraction =
  ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ComponentInteraction;

/** Where an answer goes. */
export interface AnswerPlace {
  /** Seen by nobody but the member who asked. */
  readonly ephemeral: boolean;
  /** Replaces the message whose button or menu was used. */
  readonly replaces: boolean;
}

/**
 * Discord waits 3 seconds for the first answer; after this many milliseconds we ask for more time instead, which
 * leaves half of them for a slow network.
 *
 * @see https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-callback
 */
const PATIENCE = 1_500;

/**
 * So many milliseconds sooner for each other interaction under way, for all of them want to be answered meanwhile: where
 * there are 50, we ask at once.
 */
const SOONER_FOR_EACH = 30;

/** What came of the work on an interaction. */
export interface Outcome {
  readonly message: Message;
  /** Whether the member is told why there is no answer; that concerns nobody else in the channel. */
  readonly refused: boolean;
}

/**
 * Answers an interaction at once where the work is quick, and else asks for time first.
 *
 * @param underWay - how many interactions are being answered, this one among them
 */
export async function answer(
  interaction: AnsweredInteraction,
  work: Promise<Outcome>,
  place: AnswerPlace,
  underWay: number,
): Promise<void> {
  const patience = Math.max(0, PATIENCE - SOONER_FOR_EACH * (underWay - 1));
  const quick = await Promise.race([work, setTimeout(patience, undefined, { ref: false })]);
  if (quick === undefined) {
    await deliveredOnce(askForTime(interaction, place));
    await answerLate(interaction, await work, place);
  } else if (place.replaces && !quick.refused && interaction.isMessageComponent()) {
    await deliveredOnce(interaction.update(quick.message));
  } else {
    const { message, refused } = quick;
    await deliveredOnce(interaction.reply(place.ephemeral || refused ? ephemeral(message) : message));
  }
}

/**
 * Waits until Discord has a first answer. Each interaction gets a single one of us, so where Discord says that it
 * has one already, ours arrived and only the word of it was lost, and discord.js sent it again.
 */
export async function deliveredOnce(sending: Promise<unknown>): Promise<void> {
  try {
    await sending;
  } catch (error) {
    const isThere =
      error instanceof DiscordAPIError &&
      error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
    if (!isThere) throw error;
  }
}

async function askForTime(interaction: AnsweredInteraction, place: AnswerPlace): Promise<void> {
  if (place.replaces && interaction.isMessageComponent()) await interaction.deferUpdate();
  else await interaction.deferReply(place.ephemeral ? { flags: MessageFlags.Ephemeral } : {});
}

/**
 * Gives the answer that a member was asked to wait for. Whether all may see it was settled when asking for time, so
 * a refusal that came of it is a message of its own.
 */
async function answerLate(
  { webhook }: AnsweredInteraction,
  { message, refused }: Outcome,
  place: AnswerPlace,
): Promise<void> {
  if (!refused || (place.ephemeral && !place.replaces)) {
    await webhook.editMessage('@original', message);
    return;
  }
  if (!place.replaces) await webhook.deleteMessage('@original');
  await webhook.send(ephemeral(message));
}

function ephemeral(message: Message) {
  return { ...message, flags: [message.flags, MessageFlags.Ephemeral] as const };
}
