import { Events, type Client } from 'discord.js';
import type { Log } from '../log/log.js';
import type { BotObserver } from './bot-observer.js';

/**
 * Tells the operator once when the connection to Discord is lost, and once when it is back, however often
 * discord.js tries in between; and whoever keeps figures, also of the first connection and of the end of the last.
 *
 * @returns ends it, for when the bot itself leaves
 */
export function watchConnection(
  client: Client,
  log: Log,
  observer: Pick<BotObserver, 'connected'>,
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
  const over = () => {
    observer.connected(false);
  };
  client.on(Events.ShardReconnecting, lost).on(Events.ShardResume, back).on(Events.ShardReady, back);
  client.on(Events.ShardDisconnect, over);
  return () => {
    client.off(Events.ShardReconnecting, lost).off(Events.ShardResume, back).off(Events.ShardReady, back);
    client.off(Events.ShardDisconnect, over);
  };
}
