import { DiscordAPIError, HTTPError, type Interaction } from 'discord.js';
import { typedTexts } from './typed-texts.js';

/** From the first value that Discord repeats to the end of the last: one that a member typed may have such marks itself. */
const REPEATED = /".*"/s;

/** Shorter ones tell nothing, and come up by chance. */
const WORD = /[\p{L}\p{M}\p{N}]{4,}/gu;

/**
 * An error as the log may have it, with all that caused it: without the words that a member typed, of four letters and
 * more. An error of discord.js has the body of the request besides, which repeats what a member asked, and the address,
 * with which anybody could answer in the bot's name for a quarter of an hour.
 *
 * @param interaction - what the member asked for
 */
export function loggable(error: unknown, interaction: Interaction): unknown {
  const typed = typedTexts(interaction).flatMap((text) => text.toLowerCase().match(WORD) ?? []);
  return withoutWords(error, new Set(typed));
}

function withoutWords(error: unknown, words: ReadonlySet<string>): unknown {
  const quiet = (text: string) => text.replace(WORD, (word) => (words.has(word.toLowerCase()) ? '…' : word));
  if (!(error instanceof Error)) return quiet(String(error));
  const { name, message, stack = '' } = error;
  const told = quiet(ownMessage(error));
  const cause = error.cause === undefined ? {} : { cause: withoutWords(error.cause, words) };
  const code = 'code' in error ? { code: error.code } : {};
  const frames = { name, stack: stack.replace(message, () => told) };
  return Object.assign(new Error(told, cause), frames, code);
}

function ownMessage(error: Error): string {
  if (!(error instanceof DiscordAPIError || error instanceof HTTPError)) return error.message;
  return `${error.method} ${error.status}: ${error.message.replace(REPEATED, '"…"')}`;
}
