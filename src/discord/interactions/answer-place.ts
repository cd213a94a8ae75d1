import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import type { Log } from '../../log/log.js';

/** Where an answer goes. */
export interface AnswerPlace {
  /** Seen by nobody but the member who asked. */
  readonly ephemeral: boolean;
  /** Replaces the message whose button or menu was used. */
  readonly replaces: boolean;
}

/** A message of its own that the member alone sees: Discord takes it anywhere, from whoever asked. */
export const PRIVATE: AnswerPlace = { ephemeral: true, replaces: false };

/** A message of its own that all in the channel see. */
export const FOR_ALL: AnswerPlace = { ephemeral: false, replaces: false };

/** Whether an answer is a message of its own that the member alone sees. */
export function isPrivate({ ephemeral, replaces }: AnswerPlace): boolean {
  return ephemeral && !replaces;
}

/** The message is gone whose button was pressed, or the bot may not post in the channel. */
const NO_PLACE: readonly unknown[] = [
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
];

/**
 * Puts an answer in its place, or, where Discord does not let it go there, where the member alone sees it.
 *
 * @param put - sends the answer to a place
 * @returns where it went
 */
export async function placed(
  place: AnswerPlace,
  log: Log,
  put: (place: AnswerPlace) => Promise<void>,
): Promise<AnswerPlace> {
  try {
    await delivered(put(place), log);
    return place;
  } catch (error) {
    const isPlaceless = error instanceof DiscordAPIError && NO_PLACE.includes(error.code);
    if (!isPlaceless || isPrivate(place)) throw error;
    if (error.code !== RESTJSONErrorCodes.UnknownMessage) {
      log.warn(
        `Discord does not let the bot post in a channel (${error.message}, code ${error.code}); the answer went to the ` +
          'member alone. Whoever manages the channel can allow it.',
      );
    }
    await delivered(put(PRIVATE), log);
    return PRIVATE;
  }
}

/**
 * Waits until a first answer is sent. Discord takes a single one; where it has one that is not ours, the member is
 * answered, and the operator is told.
 */
export async function delivered(sending: Promise<unknown>, log: Log): Promise<void> {
  try {
    await sending;
  } catch (error) {
    const isThere =
      error instanceof DiscordAPIError &&
      error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
    if (!isThere) throw error;
    log.warn(
      'Somebody else answered before this bot did (code 40060). Is it running twice with the same DISCORD_TOKEN? ' +
        'Stop the other one, or give it a token of its own.',
    );
  }
}
