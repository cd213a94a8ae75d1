import { DefaultRestOptions, type ResponseLike, type RESTOptions } from 'discord.js';
import { isNetworkCode } from './network-code.js';

/** What discord.js gives to be sent. */
export type RequestInit = Parameters<RESTOptions['makeRequest']>[1];

/** What came of sending a request once: Discord's answer, or why there is none. */
export type Attempt = { readonly response: ResponseLike } | { readonly error: unknown };

/** The connection was closed while something was written to it. */
const BROKEN_PIPE = 'EPIPE';

/** Sends a request once. */
export async function attempt(url: string, init: RequestInit): Promise<Attempt> {
  try {
    const response = await DefaultRestOptions.makeRequest(url, init);
    // Nobody reads what comes with a failure of Discord's, and unread it would keep the connection busy.
    if (isFailure(response)) await response.arrayBuffer();
    return { response };
  } catch (error) {
    return { error };
  }
}

/** Whether the same request may do better a moment later: Discord stumbled, or the request or its answer was lost. */
export function mayDoBetter(attempt: Attempt): boolean {
  return 'error' in attempt ? isLost(attempt.error) : isFailure(attempt.response);
}

/** Discord's answer. @throws what was thrown where there is none */
export function answerOf(attempt: Attempt): ResponseLike {
  if ('error' in attempt) throw attempt.error;
  return attempt.response;
}

function isFailure({ status }: ResponseLike): boolean {
  return status >= 500;
}

function isLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return error.name === 'TimeoutError' || code === BROKEN_PIPE || isNetworkCode(code);
}
