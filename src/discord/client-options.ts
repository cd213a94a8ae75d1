import { Options, type ClientOptions, type WebSocketOptions } from 'discord.js';
import type { Log } from '../log/log.js';
import { passOverUnreadable } from './pass-over-unreadable.js';
import { restOptions } from './requests/rest-options.js';
import type { ShardPlace } from './shard-place.js';

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
 * @param shard - which of several connections it is; the only one when left out
 */
export function clientOptions(api: string | undefined, log: Log, shard?: ShardPlace): ClientOptions {
  return {
    ...(shard === undefined ? {} : { shards: [shard.id], shardCount: shard.count }),
    rest: restOptions(api),
    ws: { ...passOverUnreadable(log), ...(shard === undefined ? {} : inTurn(shard)) },
    intents: [],
    allowedMentions: { parse: [] },
    makeCache,
  };
}

/** discord.js by itself knows only of the sessions that its own process begins. */
function inTurn({ waitToIdentify }: ShardPlace): WebSocketOptions {
  return {
    buildIdentifyThrottler: () => ({ waitForIdentify: (_shard, signal) => waitToIdentify(signal) }),
  };
}
