import { isSentTo } from './shard.js';

/** Milliseconds since 1970 at which Discord's ids begin to count. */
const DISCORD_EPOCH = 1_420_070_400_000n;

let lastTime = 0n;
let increment = 0n;

/**
 * A fresh id of Discord's form: milliseconds since 2015 in the upper bits, a counter in the lower 12,
 * always greater than the one before. discord.js reads the time of creation from it and recognises ids
 * in routes by their 17 to 19 digits.
 */
export function nextSnowflake(): string {
  const now = BigInt(Date.now()) - DISCORD_EPOCH;
  if (now > lastTime) {
    lastTime = now;
    increment = 0n;
  } else {
    increment += 1n;
    if (increment > 4095n) {
      lastTime += 1n;
      increment = 0n;
    }
  }
  return ((lastTime << 22n) | increment).toString();
}

/** A fresh id of a server that belongs to a shard of so many. */
export function nextSnowflakeOf(shard: number, count: number): string {
  for (;;) {
    const id = nextSnowflake();
    if (isSentTo([shard % count, count], id)) return id;
    // Which shard it is hangs on the milliseconds alone.
    lastTime += 1n;
  }
}
