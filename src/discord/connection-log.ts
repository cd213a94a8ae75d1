import { Events, RESTEvents, type Client } from 'discord.js';
import type { Log } from '../log/log.js';
import { NOBODY, type BotObserver } from './bot-observer.js';

/** Milliseconds of waiting that an operator is told of; shorter waits come and go. */
const WORTH_TELLING = 1_000;

/**
 * Tells the operator once when the connection to Discord is lost, and once when it is back, however often
 * discord.js tries in between, and when Discord makes the bot wait because it asked too much; and whoever keeps
 * figures.
 *
 * @returns ends it, for when the bot itself leaves
 */
export function logConnection(
  client: Client,
  log: Log,
  observer: Pick<BotObserver, 'connected'> = NOBODY,
): () => void {
  let isAway = false;
  const lost = () => {
    if (!isAway) log.warn('No connection to Discord; trying again until there is one.');
    isAway = true;
    observer.connected(false);
  };
  const back = () => {
    if (isAway) log.info('The connection to Discord is back.');
    isAway = false;
    observer.connected(true);
  };
  client.on(Events.ShardReconnecting, lost).on(Events.ShardResume, back).on(Events.ShardReady, back);
  logWaits(client, log);
  return () => {
    client.off(Events.ShardReconnecting, lost).off(Events.ShardResume, back).off(Events.ShardReady, back);
  };
}

/** Tells of each wait once, however many requests meet it. */
function logWaits({ rest }: Client, log: Log): void {
  let toldUntil = 0;
  rest.on(RESTEvents.Response, ({ method, route }, { status, headers }) => {
    const wait = Number(headers.get('retry-after')) * 1_000;
    const until = Date.now() + wait;
    if (status !== 429 || wait < WORTH_TELLING || until <= toldUntil + WORTH_TELLING) return;
    toldUntil = until;
    const seconds = Math.ceil(wait / 1_000);
    log.warn(`Discord limits how much the bot may ask (${method} ${route}); it waits ${seconds} s.`);
  });
}
