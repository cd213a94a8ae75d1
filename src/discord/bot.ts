import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { Client, Events, type ApplicationCommandData } from 'discord.js';
import type { DiscordConfig } from '../config/config.js';
import { Paced } from '../turns/paced.js';
import type { BotObserver } from './bot-observer.js';
import { clientOptions } from './client-options.js';
import { logConnection } from './connection-log.js';
import { GatewayClosedError } from './gateway-closed-error.js';
import { Answers } from './interactions/answers.js';
import { interactionListener, type DispatchParts } from './interactions/interaction-listener.js';
import { ThreadChannels } from './interactions/thread-channels.js';
import { registerCommands, removeLeftOvers } from './register.js';
import type { ShardPlace } from './shard-place.js';

/** What a bot is made of. */
export interface BotParts extends Omit<DispatchParts, 'cdn' | 'memberLimit' | 'underWay' | 'isThread'> {
  readonly config: DiscordConfig;
  readonly definitions: readonly ApplicationCommandData[];
  readonly observer?: BotObserver | undefined;
  /** Which of several connections this is; the only one when left out. */
  readonly shard?: ShardPlace | undefined;
  /** Gives up a start under way, until the bot is connected: from then on members ask, and it has to be stopped. */
  readonly signal?: AbortSignal | undefined;
}

/** A running bot. */
export interface Bot {
  /** Comes when Discord has closed the connection and lets the bot in no more; mostly it never does. */
  readonly closed: Promise<GatewayClosedError>;
  /** Comes when it has looked for commands that an earlier start left elsewhere, or looks no further; it never rejects. */
  readonly tidied: Promise<void>;
  /**
   * Begins no new answers, lets those under way finish for 5 seconds at most, and leaves Discord. Members who ask
   * meanwhile are told that the bot is stopping.
   */
  stop(): Promise<void>;
}

/** Milliseconds that answers under way get to finish when the bot stops. */
const LAST_ANSWERS = 5_000;

/** Milliseconds that Discord gets to confirm that the bot leaves. */
const GOODBYE = 1_000;

/**
 * Connects to Discord, registers the commands and answers interactions from then on. It asks for no gateway
 * intents: interactions come without any.
 *
 * @throws the error of discord.js when Discord refuses the token or the commands, GatewayClosedError when it
 *   refuses the connection, and the signal's reason when that gives up the start; in each case answers under way are
 *   given first, as when it is stopped
 */
export async function startBot(parts: BotParts): Promise<Bot> {
  const { config, log, observer, signal = new AbortController().signal } = parts;
  signal.throwIfAborted();
  const client = new Client(clientOptions(config.api, log, parts.shard));
  const arrivals = new Paced();
  const { cdn, memberLimit } = config;
  const threads = new ThreadChannels();
  const listener = interactionListener({
    ...parts,
    cdn,
    memberLimit,
    underWay: () => arrivals.count,
    isThread: (channelId) => threads.has(channelId),
  });
  const answers = new Answers({
    ...parts,
    listener: (interaction, isStopping) => arrivals.take(() => listener(interaction, isStopping)),
  });
  client.on(Events.Raw, (packet: unknown) => {
    threads.note(packet);
  });
  client.on(Events.InteractionCreate, (interaction) => {
    answers.begin(interaction);
  });
  client.on(Events.Error, (error) => {
    log.error('The connection to Discord reported an error.', error);
  });
  client.on(Events.Debug, (message) => {
    log.debug(message);
  });
  const closed = new Promise<GatewayClosedError>((resolve) => {
    client.once(Events.ShardDisconnect, ({ code }) => {
      resolve(new GatewayClosedError(code));
    });
  });
  const endConnectionLog = logConnection(client, log, observer);
  const leaving = new AbortController();
  const leave = async () => {
    leaving.abort();
    endConnectionLog();
    await Promise.race([client.destroy(), setTimeout(GOODBYE, undefined, { ref: false })]);
  };
  const stop = async () => {
    await answers.finish(LAST_ANSWERS);
    await leave();
  };
  const isConnected = () => client.readyAt !== null;
  try {
    const started = await Promise.race([
      closed.then((error) => Promise.reject(error)),
      once(signal, 'abort').then(() => (isConnected() ? undefined : Promise.reject(signal.reason as Error))),
      start(client, parts),
    ]);
    const tidied =
      started === undefined
        ? Promise.resolve()
        : tidyUp(started, parts, AbortSignal.any([signal, leaving.signal]));
    return { closed, tidied, stop };
  } catch (error) {
    await (isConnected() ? stop() : leave());
    throw error;
  }
}

async function start(client: Client, parts: BotParts): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(parts.config.token);
  const readyClient = await ready;
  parts.log.info(`Connected as ${readyClient.user.tag}.`);
  await register(readyClient, parts);
  return readyClient;
}

async function register(client: Client<true>, { definitions, config, log, shard }: BotParts): Promise<void> {
  if (shard !== undefined && shard.registers !== 'commands') return;
  const { guildId } = config;
  const isChanged = await registerCommands(client, definitions, guildId);
  const scope = guildId === undefined ? 'everywhere' : `in server ${guildId}`;
  log.info(`Commands ${isChanged ? 'registered' : 'were registered already'} ${scope}.`);
}

/** Takes a request for each server, so that nobody waits for it. */
async function tidyUp(
  client: Client<true>,
  { config, log, shard }: BotParts,
  signal: AbortSignal,
): Promise<void> {
  if (shard?.registers === 'nothing') return;
  const { removed, unchecked } = await removeLeftOvers(client, config.guildId, signal);
  if (removed > 0) log.info(`Commands left over elsewhere were removed: ${removed}.`);
  if (unchecked !== undefined && !signal.aborted) {
    log.warn(
      'Whether an earlier start left commands elsewhere could not be looked up; members who see a command twice ' +
        `see it once after the next start (${unchecked.message}).`,
    );
  }
}
