import type { RESTOptions } from 'discord.js';
import { sendFirstAnswer } from './send-first-answer.js';
import { sendPatiently } from './send-patiently.js';

/**
 * Milliseconds after which discord.js forgets what it keeps of a route that nothing is sent to. Each answer that took
 * its time has a route of its own, and an hour of these, as is its default, is much.
 */
const FORGET_ROUTES = 60_000;

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
 * @see https://discord.com/developers/docs/topics/rate-limits#global-rate-limit
 */
export function restOptions(api: string | undefined): Partial<RESTOptions> {
  return {
    ...(api === undefined ? {} : { api }),
    retries: 0,
    timeout: LONGEST,
    handlerSweepInterval: FORGET_ROUTES,
    // Discord's 50 a second are not for answers to interactions, and we send hardly anything else.
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    makeRequest: (url, init) => (CALLBACK.test(url) ? sendFirstAnswer : sendPatiently)(url, init),
  };
}
