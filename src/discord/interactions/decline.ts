import { MessageFlags, type Interaction } from 'discord.js';
import type { Log } from '../../log/log.js';
import { UserError } from '../../reply/user-error.js';
import { textsFor } from '../../texts/index.js';
import { errorMessage } from '../message/message.js';
import { delivered } from './answer-place.js';

/**
 * Tells a member who asks while the bot stops that it is back in a moment, which is kinder than to let them wait for
 * an answer that nobody begins. Whoever types gets no suggestions.
 *
 * @throws DiscordAPIError when it is too late, and the error of the network where Discord can't be reached
 */
export async function decline(interaction: Interaction, log: Log): Promise<void> {
  if (interaction.isAutocomplete()) return delivered(interaction.respond([]), log);
  const texts = textsFor(interaction.locale);
  // No command works before the bot is back, so none is named.
  const { flags, ...message } = errorMessage(new UserError(texts.refusals.stopping, undefined), texts);
  return delivered(interaction.reply({ ...message, flags: [flags, MessageFlags.Ephemeral] }), log);
}
