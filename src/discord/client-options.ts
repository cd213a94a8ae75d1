import { Options, type ClientOptions } from 'discord.js';
import { restOptions } from './rest-options.js';

/**
 * What interactions bring along is never looked up again: each one has its member and its message with it. Without
 * these limits discord.js keeps every member who ever used the bot, in each server, as long as it runs.
 */
const makeCache = Options.cacheWithLimits({
  UserManager: 0,
  GuildMemberManager: 0,
  MessageManager: 0,
  EntitlementManager: 0,
});

/**
 * How the client of discord.js is set up: it asks for no gateway intents, since interactions come without any, notifies
 * nobody, and keeps nothing of what members did.
 *
 * @param api - the address of Discord's API without version; discord.js knows it when left out
 */
export function clientOptions(api: string | undefined): ClientOptions {
  return { rest: restOptions(api), intents: [], allowedMentions: { parse: [] }, makeCache };
}
