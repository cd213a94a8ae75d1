/** Which part of a bot's servers a connection is for, as a client sends it. */
export type Shard = readonly [id: number, count: number];

/**
 * Whether what happens in a server is sent to a shard. What happens outside of servers is sent to the first.
 *
 * @see https://discord.com/developers/docs/events/gateway#sharding
 */
export function isSentTo([id, count]: Shard, guildId: string | undefined): boolean {
  if (guildId === undefined) return id === 0;
  return (BigInt(guildId) >> 22n) % BigInt(count) === BigInt(id);
}

/**
 * The shard that a client asks for, or the code with which Discord closes the connection of one that it can't have: 4010
 * is no shard, and with 4011 there have to be more of them.
 *
 * @param sent - what it sent as `shard`; with nothing it is the only one
 * @param least - how many shards Discord demands of the bot
 */
export function askedShard(sent: unknown, least: number): Shard | 4010 | 4011 {
  const shard: unknown = sent ?? [0, 1];
  if (!isShard(shard)) return 4010;
  return shard[1] < least ? 4011 : shard;
}

function isShard(value: unknown): value is Shard {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [id, count] = value as unknown[];
  return Number.isInteger(id) && Number.isInteger(count) && Number(id) >= 0 && Number(id) < Number(count);
}
