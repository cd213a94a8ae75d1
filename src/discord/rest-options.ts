import type { RESTOptions } from 'discord.js';
import { sendFirstAnswer } from './send-first-answer.js';
import { sendPatiently } from './send-patiently.js';

/** The address that takes the first answer to an interaction. */
const CALLBACK = /\/interactions\/\d+\/[^/]+\/callback(\?|$)/;

/** Milliseconds after which a request is given up, however often it was sent. */
const LONGEST = 20_000;

/**
 * How requests are sent to Discord. Sending them again is done here and not by discord.js: it does so at once and up
 * to three times, which is over before a Discord that stumbles is back on its feet, and it calls off the request that
 * is under way, which may be the one that arrives. Waiting when Discord limits the rate is left to discord.js.
 *
 * @param api - the address of Discord's API without version; discord.js knows it when left out
 */
export function restOptions(api: string | undefined): Partial<RESTOptions> {
  return {
    ...(api === undefined ? {} : { api }),
    retries: 0,
    timeout: LONGEST,
    makeRequest: (url, init) => (CALLBACK.test(url) ? sendFirstAnswer : sendPatiently)(url, init),
  };
}
