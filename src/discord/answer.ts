import {
  MessageFlags,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
} from 'discord.js';
import type { Message } from './message.js';

/** Interactions that are answered with a message of their own. */
export type AnsweredInteraction =
  ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ButtonInteraction;

/** Where an answer goes. */
export interface AnswerPlace {
  /** Seen by nobody but the member who asked. */
  readonly ephemeral: boolean;
  /** Replaces the message whose button was pressed. */
  readonly replaces: boolean;
}

/**
 * Discord waits 3 seconds for the first answer; after this many milliseconds we ask for more time instead, which
 * leaves half of them for a slow network.
 *
 * @see https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-callback
 */
const PATIENCE = 1_500;

/** What came of the work on an interaction. */
export interface Outcome {
  readonly message: Message;
  /** Whether the member is told why there is no answer; that concerns nobody else in the channel. */
  readonly refused: boolean;
}

/** Answers an interaction at once where the work is quick, and else asks for time first. */
export async function answer(
  interaction: AnsweredInteraction,
  work: Promise<Outcome>,
  place: AnswerPlace,
): Promise<void> {
  const quick = await Promise.race([work, later(PATIENCE)]);
  if (quick === undefined) {
    await askForTime(interaction, place);
    await interaction.editReply((await work).message);
  } else if (place.replaces && !quick.refused && interaction.isButton()) {
    await interaction.update(quick.message);
  } else {
    const { message, refused } = quick;
    const isEphemeral = place.ephemeral || refused;
    await interaction.reply(
      isEphemeral ? { ...message, flags: [message.flags, MessageFlags.Ephemeral] } : message,
    );
  }
}

async function askForTime(interaction: AnsweredInteraction, place: AnswerPlace): Promise<void> {
  if (place.replaces && interaction.isButton()) await interaction.deferUpdate();
  else await interaction.deferReply(place.ephemeral ? { flags: MessageFlags.Ephemeral } : {});
}

function later(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve(undefined);
    }, milliseconds).unref();
  });
}
