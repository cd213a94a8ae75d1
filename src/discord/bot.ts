import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { Client, Events, type ApplicationCommandData } from 'discord.js';
import type { DiscordConfig } from '../config/config.js';
import type { Log } from '../log/log.js';
import { clientOptions } from './client-options.js';
import { logConnection } from './connection-log.js';
import { GatewayClosedError } from './gateway-closed-error.js';
import { interactionListener, type DispatchParts } from './interactions.js';
import { registerCommands } from './register.js';

/** What a bot is made of. */
export interface BotParts extends Omit<DispatchParts, 'cdn' | 'memberLimit'> {
  readonly config: DiscordConfig;
  readonly definitions: readonly ApplicationCommandData[];
  /** Gives up a start under way. */
  readonly signal?: AbortSignal | undefined;
}

/** A running bot. */
export interface Bot {
  /** Comes when Discord has closed the connection and lets the bot in no more; mostly it never does. */
  readonly closed: Promise<GatewayClosedError>;
  /** Takes no more interactions, lets answers under way finish, and leaves Discord; in 5 seconds at most. */
  stop(): Promise<void>;
}

/** Milliseconds that answers under way get to finish when the bot stops. */
const LAST_ANSWERS = 4_000;

/** Milliseconds that Discord gets to confirm that the bot leaves. */
const GOODBYE = 1_000;

/**
 * Connects to Discord, registers the commands and answers interactions from then on. It asks for no gateway
 * intents: interactions come without any.
 *
 * @throws the error of discord.js when Discord refuses the token or the commands, GatewayClosedError when it
 *   refuses the connection, and the signal's reason when that gives up the start
 */
export async function startBot(parts: BotParts): Promise<Bot> {
  const { config, log, signal = new AbortController().signal } = parts;
  signal.throwIfAborted();
  const client = new Client(clientOptions(config.api));
  const listener = interactionListener({ ...parts, cdn: config.cdn, memberLimit: config.memberLimit });
  const underWay = new Set<Promise<void>>();
  client.on(Events.InteractionCreate, (interaction) => {
    const answered = listener(interaction).finally(() => underWay.delete(answered));
    underWay.add(answered);
  });
  client.on(Events.Error, (error) => {
    log.error('The connection to Discord reported an error.', error);
  });
  const closed = new Promise<GatewayClosedError>((resolve) => {
    client.once(Events.ShardDisconnect, ({ code }) => {
      resolve(new GatewayClosedError(code));
    });
  });
  const endConnectionLog = logConnection(client, log);
  const leave = async () => {
    endConnectionLog();
    await Promise.race([client.destroy(), setTimeout(GOODBYE, undefined, { ref: false })]);
  };
  try {
    const refused = await Promise.race([
      closed,
      once(signal, 'abort').then(() => signal.reason as Error),
      start(client, parts).then(() => undefined),
    ]);
    if (refused !== undefined) throw refused;
  } catch (error) {
    await leave();
    throw error;
  }
  return {
    closed,
    stop: async () => {
      client.removeAllListeners(Events.InteractionCreate);
      await Promise.race([Promise.allSettled(underWay), setTimeout(LAST_ANSWERS, undefined, { ref: false })]);
      await leave();
    },
  };
}

async function start(client: Client, { config, definitions, log }: BotParts): Promise<void> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(config.token);
  const readyClient = await ready;
  log.info(`Connected as ${readyClient.user.tag}.`);
  await register(readyClient, definitions, config.guildId, log);
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
