import { REST, Routes, type RESTGetAPIGatewayBotResult } from 'discord.js';
import type { DiscordConfig, ShardCount } from '../config/config.js';
import { restOptions } from '../discord/requests/rest-options.js';
import { ShardsError } from './shards-error.js';

/** How many shards to run. */
export interface ShardPlan {
  readonly count: number;
  /** How many of them may begin a session within five seconds. */
  readonly atOnce: number;
}

/**
 * Asks Discord how many shards it recommends, and how many sessions may be begun.
 *
 * @throws ShardsError when there are too few of those left today, and the errors of discord.js
 * @see https://discord.com/developers/docs/events/gateway#get-gateway-bot
 */
export async function planShards(
  wanted: ShardCount,
  { token, api }: Pick<DiscordConfig, 'token' | 'api'>,
): Promise<ShardPlan> {
  const rest = new REST(restOptions(api)).setToken(token);
  const { shards, session_start_limit: limit } = (await rest.get(
    Routes.gatewayBot(),
  )) as RESTGetAPIGatewayBotResult;
  const count = wanted === 'auto' ? shards : wanted;
  if (limit.remaining < count) {
    const until = new Date(Date.now() + limit.reset_after).toISOString();
    throw new ShardsError(
      `Discord lets the bot connect only ${limit.remaining} times more until ${until}, of ${limit.total} times a day, and ` +
        `there are ${count} shards to connect. Start it again after that.`,
    );
  }
  return { count, atOnce: limit.max_concurrency };
}
