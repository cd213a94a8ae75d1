import {
  DiscordAPIError,
  type ApplicationCommand,
  type ApplicationCommandData,
  type ApplicationCommandManager,
  type Client,
} from 'discord.js';

/** What became of commands that an earlier start left elsewhere, for the log. */
export interface LeftOvers {
  /** How many commands were removed from the other scope, where members would have seen them twice. */
  readonly removed: number;
  /** Why the other scope was not looked through to its end, where it was not. */
  readonly unchecked: Error | undefined;
}

/**
 * Sees to it that Discord has exactly these commands in one scope: in the given server, else globally. Sends nothing
 * where Discord has them already, because registrations are limited to 200 a day.
 *
 * @returns whether Discord had something else and was given the commands anew
 * @throws DiscordAPIError when Discord refuses the commands
 * @see https://discord.com/developers/docs/interactions/application-commands#registering-a-command
 */
export async function registerCommands(
  client: Client<true>,
  definitions: readonly ApplicationCommandData[],
  guildId: string | undefined,
): Promise<boolean> {
  const manager = client.application.commands;
  const existing = await registered(manager, guildId);
  const isSame =
    existing.size === definitions.length &&
    definitions.every((definition) =>
      existing.some(
        (command) => command.type === definition.type && isEqual(command, definition, guildId !== undefined),
      ),
    );
  if (isSame) return false;
  await (guildId === undefined ? manager.set(definitions) : manager.set(definitions, guildId));
  return true;
}

/**
 * Removes commands that an earlier start left in the other scope: in the servers of this connection, one after the other,
 * or, where the bot registers them in one server, everywhere. It never rejects.
 *
 * @param signal - has it ask about no further server
 */
export async function removeLeftOvers(
  client: Client<true>,
  guildId: string | undefined,
  signal: AbortSignal,
): Promise<LeftOvers> {
  const manager = client.application.commands;
  let removed = 0;
  try {
    if (guildId === undefined) {
      for (const id of [...client.guilds.cache.keys()]) {
        if (signal.aborted) break;
        removed += await emptyGuild(manager, id);
      }
    } else {
      removed = await empty(manager, undefined);
    }
  } catch (error) {
    return { removed, unchecked: error instanceof Error ? error : new Error(String(error)) };
  }
  return { removed, unchecked: undefined };
}

/** Where a command can be used is settled for global ones only; Discord need not keep it for those of a server. */
function isEqual(command: ApplicationCommand, definition: ApplicationCommandData, isGuild: boolean): boolean {
  if (!isGuild) return command.equals(definition, true);
  const { integrationTypes, contexts } = command;
  return command.equals(
    { ...definition, integrationTypes: integrationTypes ?? [], contexts: contexts ?? [] },
    true,
  );
}

/** A server that did not grant us commands can't hold any of ours. */
async function emptyGuild(manager: ApplicationCommandManager, guildId: string): Promise<number> {
  try {
    return await empty(manager, guildId);
  } catch (error) {
    if (error instanceof DiscordAPIError && (error.status === 403 || error.status === 404)) return 0;
    throw error;
  }
}

async function empty(manager: ApplicationCommandManager, guildId: string | undefined): Promise<number> {
  const left = await registered(manager, guildId);
  if (left.size > 0) await (guildId === undefined ? manager.set([]) : manager.set([], guildId));
  return left.size;
}

function registered(manager: ApplicationCommandManager, guildId: string | undefined) {
  return manager.fetch({ withLocalizations: true, ...(guildId === undefined ? {} : { guildId }) });
}
