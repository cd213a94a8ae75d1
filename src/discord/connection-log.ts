import { Events, type Client } from 'discord.js';
import type { Log } from '../log/log.js';
import { NOBODY, type BotObserver } from './bot-observer.js';

/**
 * Tells the operator once when the connection to Discord is lost, and once when it is back, however often
 * discord.js tries in between.
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
  return () => {
    client.off(Events.ShardReconnecting, lost).off(Events.ShardResume, back).off(Events.ShardReady, back);
  };
}
