import { setTimeout } from 'node:timers/promises';
import type { ResponseLike } from 'discord.js';
import { answerOf, attempt, mayDoBetter, type RequestInit } from './attempt.js';

/** Milliseconds between sending a request and sending it again: a stumble of Discord's seldom lasts longer than all. */
const PAUSES = [250, 500, 1_000, 2_000] as const;

/** Milliseconds that Discord gets to answer before the request counts as lost. */
const PATIENCE = 5_000;

/**
 * Sends a request that can wait, and again where it was lost or Discord stumbled. All requests of ours but one have
 * the same effect when they arrive twice. The one sends a message of its own after time was asked for: a refusal of what
 * is not a private message of its own already, or an answer whose message was deleted meanwhile; the member had rather
 * have it twice than not at all.
 *
 * @returns Discord's answer, whatever its status
 * @throws the error of the last time where there was none
 */
export async function sendPatiently(url: string, init: RequestInit): Promise<ResponseLike> {
  for (const pause of PAUSES) {
    const outcome = await attemptWithin(PATIENCE, url, init);
    if (!mayDoBetter(outcome)) return answerOf(outcome);
    await setTimeout(pause, undefined, init.signal ? { signal: init.signal } : {});
  }
  return answerOf(await attemptWithin(PATIENCE, url, init));
}

async function attemptWithin(milliseconds: number, url: string, init: RequestInit) {
  const controller = new AbortController();
  const giveUp = () => {
    controller.abort(init.signal?.reason);
  };
  init.signal?.addEventListener('abort', giveUp, { once: true });
  const timer = globalThis.setTimeout(() => {
    controller.abort(new DOMException('Discord did not answer.', 'TimeoutError'));
  }, milliseconds);
  try {
    return await attempt(url, { ...init, signal: controller.signal });
  } finally {
    clearTimeout(timer);
    init.signal?.removeEventListener('abort', giveUp);
  }
}
