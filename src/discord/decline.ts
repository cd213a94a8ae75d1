import { MessageFlags, type Interaction } from 'discord.js';
import { helpCommand } from '../commands/root.js';
import type { Log } from '../log/log.js';
import { UserError } from '../reply/user-error.js';
import { textsFor } from '../texts/index.js';
import { errorMessage } from './message.js';

/**
 * Tells a member who asks while the bot stops that it is back in a moment, which is kinder than to let them wait for
 * an answer that nobody begins. Whoever types gets no suggestions. It never rejects.
 */
export async function decline(interaction: Interaction, log: Log): Promise<void> {
  const texts = textsFor(interaction.locale);
  try {
    if (interaction.isAutocomplete()) {
      await interaction.respond([]);
    } else {
      const { flags, ...message } = errorMessage(
        new UserError(texts.refusals.stopping, helpCommand(texts)),
        texts,
      );
      await interaction.reply({ ...message, flags: [flags, MessageFlags.Ephemeral] });
    }
  } catch (error) {
    log.error('A member could not be told that the bot is stopping.', error);
  }
}
