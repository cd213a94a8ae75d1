import { DefaultRestOptions, type RESTOptions } from 'discord.js';

/**
 * Milliseconds after which a first answer is sent again: a lost request is noticed in time for a second one within
 * the 3 seconds that Discord waits.
 */
const FIRST_ANSWER = 1_250;

/** Milliseconds after which any other request is sent again. */
const OTHER_REQUEST = 5_000;

/**
 * Milliseconds after which discord.js forgets what it keeps of a route that nothing is sent to. Each answer that took
 * its time has a route of its own, and an hour of these, as is its default, is much.
 */
const FORGET_ROUTES = 60_000;

/** The address that takes the first answer to an interaction. */
const CALLBACK = /\/interactions\/\d+\/[^/]+\/callback(\?|$)/;

/**
 * How requests are sent to Discord. What is lost on the way is sent again by discord.js, up to three times; that
 * does no harm, because Discord takes a first answer only once and every other request of ours can be repeated.
 *
 * @param api - the address of Discord's API without version; discord.js knows it when left out
 */
export function restOptions(api: string | undefined): Partial<RESTOptions> {
  return {
    ...(api === undefined ? {} : { api }),
    timeout: OTHER_REQUEST,
    handlerSweepInterval: FORGET_ROUTES,
    makeRequest,
  };
}

const makeRequest: RESTOptions['makeRequest'] = async (url, init) => {
  if (!CALLBACK.test(url)) return retried(DefaultRestOptions.makeRequest(url, init));
  const limit = AbortSignal.timeout(FIRST_ANSWER);
  const signal = init.signal ? AbortSignal.any([init.signal, limit]) : limit;
  return retried(DefaultRestOptions.makeRequest(url, { ...init, signal }));
};

/** discord.js sends a request again after a reset, but not after a connection closed in good order or our own limit. */
async function retried<Response>(request: Promise<Response>): Promise<Response> {
  try {
    return await request;
  } catch (error) {
    if (!isLost(error)) throw error;
    throw Object.assign(new Error('The request to Discord was lost.', { cause: error }), {
      code: 'ECONNRESET',
    });
  }
}

function isLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'TimeoutError' || ('code' in error && error.code === 'UND_ERR_SOCKET');
}
