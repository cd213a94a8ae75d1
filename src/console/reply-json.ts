import type { Reply, ReplyHit } from '../reply/reply.js';
import type { UserError } from '../reply/user-error.js';

/**
 * A reply as one line of JSON for scripts:
 * `{"input", "kind", "hits": [{"video_id", "start_second", …}], "message"}`. Where there are no hits, but something comes
 * near, `nearest` has what does, in the same form.
 */
export function replyJson(input: string, reply: Reply): string {
  const { kind, hits, nearest, message } = reply;
  return JSON.stringify({
    input,
    kind,
    hits: hits.map(hitJson),
    ...(nearest === undefined ? {} : { nearest: nearest.map(hitJson) }),
    message,
  });
}

/** A refusal as one line of JSON: `error` stands where the hits would. */
export function errorJson(input: string, error: UserError): string {
  const works = error.example === undefined ? '' : ` This works: ${error.example}`;
  const message = `${error.message}${works}`;
  return JSON.stringify({ input, kind: 'error', error: error.message, message });
}

function hitJson(hit: ReplyHit) {
  return {
    video_id: hit.videoId,
    start_second: hit.startSecond,
    end_second: hit.endSecond,
    url: hit.url,
    title: hit.title,
    ...(hit.chapter === undefined ? {} : { chapter: hit.chapter }),
    excerpt: hit.excerpt,
    score: hit.score,
    ...(hit.reasons === undefined ? {} : { explain: hit.reasons }),
  };
}
