import { DiscordAPIError, HTTPError } from 'discord.js';

/** From the first value that Discord repeats to the end of the last: one that a member typed may have such marks itself. */
const REPEATED = /".*"/s;

/** Shorter ones tell nothing, and come up by chance. */
const WORD = /[\p{L}\p{M}\p{N}]{4,}/gu;

/**
 * An error as the log may have it, with all that caused it: without the words that a member typed, of four letters and
 * more. An error of discord.js has the body of the request besides, which repeats what a member asked, and the address,
 * with which anybody could answer in the bot's name for a quarter of an hour.
 *
 * @param typed - all that the member typed
 */
export function loggable(error: unknown, typed: readonly string[]): unknown {
  if (!(error instanceof Error)) return withoutWords(String(error), typed);
  const { name, message, stack = '' } = error;
  const told = withoutWords(ownMessage(error), typed);
  const cause = error.cause === undefined ? {} : { cause: loggable(error.cause, typed) };
  const code = 'code' in error ? { code: error.code } : {};
  const frames = { name, stack: stack.replace(message, () => told) };
  return Object.assign(new Error(told, cause), frames, code);
}

function ownMessage(error: Error): string {
  if (!(error instanceof DiscordAPIError || error instanceof HTTPError)) return error.message;
  return `${error.method} ${error.status}: ${error.message.replace(REPEATED, '"…"')}`;
}

function withoutWords(message: string, typed: readonly string[]): string {
  const words = new Set(typed.flatMap((text) => text.toLowerCase().match(WORD) ?? []));
  return message.replace(WORD, (word) => (words.has(word.toLowerCase()) ? '…' : word));
}
