import { DiscordAPIError, HTTPError } from 'discord.js';
import { clip } from '../reply/plain-text.js';

/** How much of what Discord says is logged, in UTF-16 units: it names the fields that it takes offence at. */
const LONGEST = 500;

/** What Discord repeats of a value that it does not take. */
const REPEATED = /"[^"]*"/g;

/**
 * An error of discord.js as the log may have it. Its own has the body of the request, which repeats what a member
 * asked, and the address, with which anybody could answer in the bot's name for a quarter of an hour.
 */
export function loggable(error: unknown): unknown {
  if (!(error instanceof DiscordAPIError || error instanceof HTTPError)) return error;
  const { name, message, method, status, stack = '' } = error;
  const told = new Error(`${method} ${status}: ${clip(message.replace(REPEATED, '"…"'), LONGEST)}`);
  told.name = name;
  const calls = stack.split('\n').filter((line) => /^\s+at /.test(line));
  told.stack = [`${told.name}: ${told.message}`, ...calls].join('\n');
  return told;
}
