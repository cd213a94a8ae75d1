import { DiscordAPIError, HTTPError, type Interaction } from 'discord.js';
import { typedTexts } from './typed-texts.js';
import { TypedWords } from './typed-words.js';

/** From the first value that Discord repeats to the end of the last: one that a member typed may have such marks itself. */
const REPEATED = /".*"/s;

/**
 * An error as the log may have it, with all that caused it: without the words that a member typed (see `TypedWords`). An
 * error of discord.js has the body of the request besides, which repeats what a member asked, and the address, with which
 * anybody could answer in the bot's name for a quarter of an hour.
 *
 * @param interaction - what the member asked for
 */
export function loggable(error: unknown, interaction: Interaction): unknown {
  return withoutWords(error, new TypedWords(typedTexts(interaction)));
}

function withoutWords(error: unknown, words: TypedWords): unknown {
  if (!(error instanceof Error)) return words.takenOutOf(String(error));
  const { name, message, stack = '' } = error;
  const told = words.takenOutOf(ownMessage(error));
  const cause = error.cause === undefined ? {} : { cause: withoutWords(error.cause, words) };
  const code = 'code' in error ? { code: error.code } : {};
  const frames = { name, stack: stack.replace(message, () => told) };
  return Object.assign(new Error(told, cause), frames, code);
}

function ownMessage(error: Error): string {
  if (!(error instanceof DiscordAPIError || error instanceof HTTPError)) return error.message;
  return `${error.method} ${error.status}: ${error.message.replace(REPEATED, '"…"')}`;
}
