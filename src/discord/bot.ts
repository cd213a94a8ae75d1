import { Client, Events, type ClientOptions, type ApplicationCommandData } from 'discord.js';
import type { DiscordConfig } from '../config/config.js';
import type { Log } from '../log/log.js';
import { interactionListener, type DispatchParts } from './interactions.js';
import { registerCommands } from './register.js';

/** What a bot is made of. */
export interface BotParts extends DispatchParts {
  readonly config: DiscordConfig;
  readonly definitions: readonly ApplicationCommandData[];
  /** Settings for discord.js beyond ours, for instance the address of another Discord. */
  readonly clientOptions?: Partial<ClientOptions> | undefined;
}

/** A running bot. */
export interface Bot {
  /** Takes no more interactions, lets answers under way finish, and leaves Discord. */
  stop(): Promise<void>;
}

/** Milliseconds that answers under way get to finish when the bot stops. */
const LAST_ANSWERS = 5_000;

/**
 * Connects to Discord, registers the commands and answers interactions from then on. It asks for no gateway
 * intents: interactions come without any.
 *
 * @throws the error of discord.js when Discord refuses the token or the commands
 */
export async function startBot(parts: BotParts): Promise<Bot> {
  const { config, log } = parts;
  const client = new Client({
    ...(config.api === undefined ? {} : { rest: { api: config.api } }),
    ...parts.clientOptions,
    intents: [],
    allowedMentions: { parse: [] },
  });
  const listener = interactionListener(parts);
  const underWay = new Set<Promise<void>>();
  client.on(Events.InteractionCreate, (interaction) => {
    const answered = listener(interaction).finally(() => underWay.delete(answered));
    underWay.add(answered);
  });
  client.on(Events.Error, (error) => {
    log.error('The connection to Discord reported an error.', error);
  });
  client.on(Events.ShardDisconnect, (event) => {
    log.error(`Discord closed the connection for good (code ${event.code}).`);
  });
  client.on(Events.ShardReconnecting, () => {
    log.warn('The connection to Discord was lost; reconnecting.');
  });
  try {
    const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
    await client.login(config.token);
    const readyClient = await ready;
    log.info(`Connected as ${readyClient.user.tag}.`);
    await register(readyClient, parts.definitions, config.guildId, log);
  } catch (error) {
    await client.destroy();
    throw error;
  }
  return {
    stop: async () => {
      client.removeAllListeners(Events.InteractionCreate);
      await Promise.race([Promise.allSettled(underWay), pause(LAST_ANSWERS)]);
      await client.destroy();
    },
  };
}

async function register(
  client: Client<true>,
  definitions: readonly ApplicationCommandData[],
  guildId: string | undefined,
  log: Log,
): Promise<void> {
  const { changed, removed, unchecked } = await registerCommands(client, definitions, guildId);
  const scope = guildId === undefined ? 'everywhere' : `in server ${guildId}`;
  log.info(
    `Commands ${changed ? 'registered' : 'were registered already'} ${scope}` +
      (removed > 0 ? `; ${removed} left-over ones removed elsewhere.` : '.'),
  );
  if (unchecked !== undefined) {
    log.warn(
      'Whether an earlier start left commands elsewhere could not be looked up; members who see a command twice ' +
        `see it once after the next start (${unchecked.message}).`,
    );
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}
