import { setTimeout } from 'node:timers/promises';
import { DiscordAPIError, MessageFlags, RESTJSONErrorCodes, type RepliableInteraction } from 'discord.js';
import type { Log } from '../../log/log.js';
import type { InteractionOutcome } from '../bot-observer.js';
import type { Message } from '../message/message.js';
import { isPrivate, PRIVATE, placed, type AnswerPlace } from './answer-place.js';

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
  readonly told: Told;
}

/** What a member was told, in figures. */
export type Told = Extract<InteractionOutcome, 'answered' | 'refused' | 'failed'>;

/** What is told, and to whom, when an answer can't be given as it was meant. */
export interface Fallback {
  /** What the member alone is told instead of an answer that was meant for all; undefined for the answer itself. */
  readonly unlessForAll: Message | undefined;
  /** Notes that Discord refused an answer, and makes what the member is told then. */
  readonly apologise: (cause: unknown) => Message;
  readonly log: Log;
}

/**
 * Answers an interaction at once where the work is quick, and else asks for time first. Where Discord does not let
 * the answer go where it belongs, because the message is gone or the bot may not post there, the member alone has it.
 *
 * @param underWay - how many interactions are being answered, this one among them
 * @returns what came of it: `failed` also where Discord refused the answer, and the member has an apology instead
 * @throws DiscordAPIError when it is too late, and the error of the network where Discord can't be reached
 */
export async function answer(
  interaction: RepliableInteraction,
  work: Promise<Outcome>,
  place: AnswerPlace,
  underWay: number,
  fallback: Fallback,
): Promise<Told> {
  const patience = Math.max(0, PATIENCE - SOONER_FOR_EACH * (underWay - 1));
  const quick = await Promise.race([work, setTimeout(patience, undefined, { ref: false })]);
  if (quick === undefined) return answerInTime(interaction, work, place, fallback);
  return answerAtOnce(interaction, quick, quick.refused ? PRIVATE : place, fallback);
}

async function answerAtOnce(
  interaction: RepliableInteraction,
  { message, told }: Outcome,
  place: AnswerPlace,
  { unlessForAll, apologise, log }: Fallback,
): Promise<Told> {
  const elsewhere = unlessForAll ?? message;
  try {
    const shownAt = await placed(place, log, (at) =>
      send(interaction, at === place ? message : elsewhere, at),
    );
    return shownAt === place || unlessForAll === undefined ? told : 'refused';
  } catch (error) {
    if (!isRefused(error)) throw error;
    await send(interaction, apologise(error), PRIVATE);
    return 'failed';
  }
}

async function send(interaction: RepliableInteraction, message: Message, place: AnswerPlace): Promise<void> {
  if (place.replaces && interaction.isMessageComponent()) await interaction.update(message);
  else await interaction.reply(place.ephemeral ? ephemeral(message) : message);
}

async function answerInTime(
  interaction: RepliableInteraction,
  work: Promise<Outcome>,
  place: AnswerPlace,
  { unlessForAll, apologise, log }: Fallback,
): Promise<Told> {
  const granted = await placed(place, log, (at) => askForTime(interaction, at));
  const { message, refused, told } = await work;
  const isShown = granted === place || refused || unlessForAll === undefined;
  try {
    await answerLate(interaction, { message: isShown ? message : unlessForAll, refused }, granted);
    return isShown ? told : 'refused';
  } catch (error) {
    if (!isRefused(error)) throw error;
    await answerLate(interaction, { message: apologise(error), refused: true }, granted);
    return 'failed';
  }
}

async function askForTime(interaction: RepliableInteraction, place: AnswerPlace): Promise<void> {
  try {
    if (place.replaces && interaction.isMessageComponent()) await interaction.deferUpdate();
    else await interaction.deferReply(place.ephemeral ? { flags: MessageFlags.Ephemeral } : {});
  } catch (error) {
    // Where no word came back, Discord may have granted it all the same; the answer shows.
    if (error instanceof DiscordAPIError) throw error;
  }
}

/**
 * Gives the answer that a member was asked to wait for. Whether all may see it was settled when asking for time, so
 * a refusal that came of it is a message of its own, and so is an answer whose place was deleted meanwhile.
 */
async function answerLate(
  { webhook }: RepliableInteraction,
  { message, refused }: Pick<Outcome, 'message' | 'refused'>,
  place: AnswerPlace,
): Promise<void> {
  const hasOwnPlace = !refused || isPrivate(place);
  if (hasOwnPlace && (await wasThere(webhook.editMessage('@original', message)))) return;
  if (!hasOwnPlace && !place.replaces) await wasThere(webhook.deleteMessage('@original'));
  await webhook.send(ephemeral(message));
}

/** Whether the message that was to be changed or deleted was there. */
async function wasThere(change: Promise<unknown>): Promise<boolean> {
  try {
    await change;
    return true;
  } catch (error) {
    if (!(error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage)) throw error;
    return false;
  }
}

/** Whether Discord refused what an answer says, and not that there is one. */
function isRefused(error: unknown): boolean {
  return error instanceof DiscordAPIError && (error.status === 400 || error.status === 403);
}

function ephemeral(message: Message) {
  return { ...message, flags: [message.flags, MessageFlags.Ephemeral] as const };
}
