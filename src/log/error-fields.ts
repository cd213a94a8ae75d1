/** What the log keeps of something that was thrown. */
export interface ErrorFields {
  /** The error's name. */
  readonly type: string;
  /** Its beginning: see {@link errorFields}. */
  readonly message: string;
  /** What Node.js, Discord or the network call it, where they do. */
  readonly code?: string | number;
  /** Where in the code it came up, and what caused it. */
  readonly stack: string;
}

/**
 * An error's message may repeat a whole file, and an error of discord.js carries the whole reply that could not be sent:
 * so the log has the beginning of the message, in characters, and none of the error's own fields but its code. What a
 * member typed is taken out before (`src/discord/interactions/loggable.ts`), for a query is shorter than that.
 */
const LONGEST_MESSAGE = 300;

/**
 * What the log keeps of something that was thrown.
 *
 * @param redact - takes secrets out of a text: it has to come before a message is cut, or half a secret stays
 */
export function errorFields(thrown: unknown, redact: (text: string) => string): ErrorFields {
  if (!(thrown instanceof Error)) {
    const message = clipped(redact(String(thrown)));
    return { type: typeof thrown, message, stack: message };
  }
  const message = clipped(redact(thrown.message));
  const code = codeOf(thrown);
  const own = [`${thrown.name}: ${message}`, ...frames(thrown)].join('\n');
  const caused = thrown.cause === undefined ? '' : `\nCaused by: ${errorFields(thrown.cause, redact).stack}`;
  return { type: thrown.name, message, ...(code === undefined ? {} : { code }), stack: own + caused };
}

function codeOf(error: Error): string | number | undefined {
  if (!('code' in error)) return undefined;
  return typeof error.code === 'string' || typeof error.code === 'number' ? error.code : undefined;
}

/** The lines of a stack below the message. */
function frames({ stack = '', message }: Error): string[] {
  const below = stack.includes(message) ? stack.slice(stack.indexOf(message) + message.length) : stack;
  return below.split('\n').filter((line) => /^\s+at /.test(line));
}

function clipped(text: string): string {
  return text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE)}…` : text;
}
