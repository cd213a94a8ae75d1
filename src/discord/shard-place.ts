/**
 * What a bot does about its commands when it starts: Discord is given them all; or only those are removed that an
 * earlier start left in its servers; or neither.
 */
export type Registers = 'commands' | 'left-overs' | 'nothing';

/**
 * Which shard a bot is, where its servers are spread over several connections to Discord.
 *
 * @see https://discord.com/developers/docs/events/gateway#sharding
 */
export interface ShardPlace {
  /** From 0 on. What happens outside of servers comes to the first alone. */
  readonly id: number;
  /** How many shards there are. */
  readonly count: number;
  readonly registers: Registers;
  /**
   * Waits until this shard may begin a session: Discord takes only so many within five seconds, of all shards together.
   *
   * @param signal - gives it up; it throws the signal's reason then
   */
  readonly waitToIdentify: (signal: AbortSignal) => Promise<void>;
}
