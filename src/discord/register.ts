import type { ApplicationCommandData, ApplicationCommandManager, Client } from 'discord.js';

/**
 * Servers in which commands left over from an earlier `DISCORD_GUILD_ID` are looked for: enough for whoever
 * tried the bot in a server of their own before, few enough not to hold up the start of a large bot.
 */
const SEARCHED_GUILDS = 10;

/** What a registration did, for the log. */
export interface Registration {
  /** The server registered in; everywhere when left out. */
  readonly guildId: string | undefined;
  /** Whether Discord had something else and was given the commands anew. */
  readonly changed: boolean;
  /** How many commands were removed from the other scope, where members would have seen them twice. */
  readonly removed: number;
}

/**
 * Sees to it that Discord has exactly these commands, in one scope only: in the given server, else globally.
 * Sends nothing where Discord has them already, because registrations are limited to 200 a day.
 *
 * @throws DiscordAPIError when Discord refuses
 * @see https://discord.com/developers/docs/interactions/application-commands#registering-a-command
 */
export async function registerCommands(
  client: Client<true>,
  definitions: readonly ApplicationCommandData[],
  guildId: string | undefined,
): Promise<Registration> {
  const manager = client.application.commands;
  const changed = await overwriteIfDifferent(manager, definitions, guildId);
  let removed = 0;
  if (guildId === undefined) {
    for (const id of [...client.guilds.cache.keys()].slice(0, SEARCHED_GUILDS)) {
      removed += await empty(manager, id);
    }
  } else {
    removed = await empty(manager, undefined);
  }
  return { guildId, changed, removed };
}

async function overwriteIfDifferent(
  manager: ApplicationCommandManager,
  definitions: readonly ApplicationCommandData[],
  guildId: string | undefined,
): Promise<boolean> {
  const existing = await registered(manager, guildId);
  const isSame =
    existing.size === definitions.length &&
    definitions.every((definition) =>
      existing.some(
        (command) =>
          command.name === definition.name &&
          command.type === definition.type &&
          command.equals(definition, true),
      ),
    );
  if (isSame) return false;
  await (guildId === undefined ? manager.set(definitions) : manager.set(definitions, guildId));
  return true;
}

async function empty(manager: ApplicationCommandManager, guildId: string | undefined): Promise<number> {
  let left;
  try {
    left = await registered(manager, guildId);
  } catch {
    // A server that did not grant us commands can't hold any of ours.
    return 0;
  }
  if (left.size > 0) await (guildId === undefined ? manager.set([]) : manager.set([], guildId));
  return left.size;
}

function registered(manager: ApplicationCommandManager, guildId: string | undefined) {
  return manager.fetch({ withLocalizations: true, ...(guildId === undefined ? {} : { guildId }) });
}
