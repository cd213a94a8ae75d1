import { setTimeout } from 'node:timers/promises';
import { RESTJSONErrorCodes, type ResponseLike } from 'discord.js';
import { answerOf, attempt, mayDoBetter, type Attempt, type RequestInit } from './attempt.js';

/**
 * Milliseconds in which Discord takes the first answer to an interaction.
 *
 * @see https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-callback
 */
const TAKEN_WITHIN = 3_000;

/** Milliseconds without a word from Discord after which the answer is sent once more, beside what is under way. */
const BESIDE = 1_250;

/** Milliseconds before an answer is sent again that failed. */
const PAUSE = 200;

/** A copy of the answer that is under way, by what calls it off. */
type Copies = Map<AbortController, Promise<{ readonly copy: AbortController; readonly outcome: Attempt }>>;

/**
 * Sends the first answer to an interaction, and again as long as Discord may take it: after a failure, and where
 * nothing comes back, beside the copies that are still under way, for one of them may arrive though it is slow.
 * Discord takes a single one; where it says of another copy that there is an answer already, ours has arrived.
 *
 * @returns Discord's answer, whatever its status
 * @throws the error of the last copy where none was answered
 */
export async function sendFirstAnswer(url: string, init: RequestInit): Promise<ResponseLike> {
  const end = Date.now() + TAKEN_WITHIN;
  const underWay: Copies = new Map();
  let sent = 0;
  let failure: Attempt | undefined;
  try {
    for (;;) {
      if (sent === 0 || Date.now() < end) {
        sendCopy(underWay, url, init);
        sent += 1;
      } else if (failure !== undefined && underWay.size === 0) {
        return answerOf(failure);
      }
      const ended = await firstEnded(underWay);
      if (ended === undefined) continue;
      underWay.delete(ended.copy);
      if (!mayDoBetter(ended.outcome)) {
        const response = answerOf(ended.outcome);
        return sent > 1 ? await arrivedBefore(response) : response;
      }
      failure = ended.outcome;
      await setTimeout(PAUSE);
    }
  } finally {
    for (const copy of underWay.keys()) copy.abort();
  }
}

function sendCopy(underWay: Copies, url: string, init: RequestInit): void {
  const copy = new AbortController();
  init.signal?.addEventListener(
    'abort',
    () => {
      copy.abort(init.signal?.reason);
    },
    { once: true },
  );
  const sending = attempt(url, { ...init, signal: copy.signal });
  underWay.set(
    copy,
    sending.then((outcome) => ({ copy, outcome })),
  );
}

/** The copy that ends first; undefined where none does for a while. */
function firstEnded(underWay: Copies) {
  return Promise.race([...underWay.values(), setTimeout(BESIDE, undefined, { ref: false })]);
}

/** Takes Discord's word that there is an answer already for what it is: one of the copies was taken. */
async function arrivedBefore(response: ResponseLike): Promise<ResponseLike> {
  if (response.status !== 400) return response;
  const body = await response.text();
  const { status, statusText } = response;
  const headers = [...response.headers];
  return codeOf(body) === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
    ? new Response(null, { status: 204 })
    : new Response(body, { status, statusText, headers });
}

function codeOf(body: string): unknown {
  try {
    return (JSON.parse(body) as { readonly code?: unknown } | null)?.code;
  } catch {
    return undefined;
  }
}
