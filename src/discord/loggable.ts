import { DiscordAPIError, HTTPError } from 'discord.js';

/** From the first value that Discord repeats to the end of the last: one that a member typed may have such marks itself. */
const REPEATED = /".*"/s;

/**
 * An error of discord.js as the log may have it. Its own has the body of the request, which repeats what a member
 * asked, and the address, with which anybody could answer in the bot's name for a quarter of an hour.
 */
export function loggable(error: unknown): unknown {
  if (!(error instanceof DiscordAPIError || error instanceof HTTPError)) return error;
  const { name, message, method, status, stack = '' } = error;
  const told = new Error(`${method} ${status}: ${message.replace(REPEATED, '"…"')}`);
  const code = 'code' in error ? { code: error.code } : {};
  return Object.assign(told, { name, stack: stack.replace(message, () => told.message) }, code);
}
