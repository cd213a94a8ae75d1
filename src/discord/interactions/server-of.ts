import type { Interaction } from 'discord.js';

/** The server that a member is in as they ask, whatever a button or an option says; undefined outside of servers. */
export function serverOf({ guildId }: Interaction): string | undefined {
  return guildId ?? undefined;
}
