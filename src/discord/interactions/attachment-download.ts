import type { ReadableStreamReadResult } from 'node:stream/web';
import { UserError } from '../../reply/user-error.js';
import type { Texts } from '../../texts/texts.js';

/** What Discord says of a file that a member attached. */
export interface Attachment {
  readonly name: string;
  readonly url: string;
  /** Bytes, as Discord announces them. */
  readonly size: number;
  readonly contentType: string | null;
}

/** Which files are taken. */
export interface DownloadRules {
  /** Where files may be fetched from, such as `https://cdn.discordapp.com`. */
  readonly origins: readonly string[];
  /** Bytes, more are not read. */
  readonly mostBytes: number;
  /** Milliseconds for the whole file. */
  readonly longestMs: number;
  /** Endings of names, in lower case and with the dot. */
  readonly endings: readonly string[];
  /** Shown to members who attached another file. */
  readonly example: string;
}

/** Where Discord keeps attached files. */
export const DISCORD_FILES = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];

const BYTES_PER_MB = 2 ** 20;
/** Kinds that surely hold no captions, whatever the name says. */
const OTHER_KIND = /^(?:image|video|audio|font)\/|zip|compressed|x-tar|pdf/i;

/**
 * Fetches a file that a member attached, from Discord alone, and stops reading as soon as it is larger than allowed:
 * the announced size is not believed.
 *
 * @throws UserError when it is not one that is taken, or cannot be had
 */
export async function downloadAttachment(
  { name, url, size, contentType }: Attachment,
  { origins, mostBytes, longestMs, endings, example }: DownloadRules,
  { refusals }: Texts,
): Promise<Uint8Array> {
  const most = Math.floor(mostBytes / BYTES_PER_MB);
  const tooLarge = new UserError(refusals.fileTooLarge(most), example);
  const unavailable = new UserError(refusals.fileNotHad, example);
  if (!endings.some((ending) => name.toLowerCase().endsWith(ending)) || OTHER_KIND.test(contentType ?? '')) {
    throw new UserError(refusals.noCaptions(endings), example);
  }
  if (size > mostBytes) throw tooLarge;
  if (!URL.canParse(url) || !origins.includes(new URL(url).origin)) throw unavailable;
  const transfer = startTransfer(url, mostBytes, tooLarge);
  const timer = setTimeout(() => {
    transfer.stop();
  }, longestMs);
  try {
    const bytes = await transfer.bytes;
    // Discord announces the size to the byte; what is shorter broke off.
    if (bytes.length !== size) throw unavailable;
    return bytes;
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw unavailable;
  } finally {
    clearTimeout(timer);
  }
}

interface Transfer {
  readonly bytes: Promise<Uint8Array>;
  /** Lets the bytes fail, however far they got. */
  readonly stop: () => void;
}

/** @throws tooLarge as soon as there are more bytes */
function startTransfer(url: string, mostBytes: number, tooLarge: UserError): Transfer {
  const asking = new AbortController();
  let stopReading: (() => void) | undefined;
  const read = async (): Promise<Uint8Array> => {
    // A redirection could lead anywhere, also into the network that the bot runs in.
    const response = await fetch(url, { redirect: 'error', signal: asking.signal });
    const reader = (response.ok ? response.body : null)?.getReader();
    if (reader === undefined) throw new Error(`Discord answered ${response.status}.`);
    // While the body is read the signal does nothing any more once the garbage collection has passed by.
    const stopped = new Promise<never>((_resolve, reject) => {
      stopReading = () => {
        reject(new Error('It took too long.'));
      };
    });
    try {
      return await readWithin(() => Promise.race([reader.read(), stopped]), mostBytes, tooLarge);
    } finally {
      void reader.cancel().catch(() => undefined);
    }
  };
  return {
    bytes: read(),
    stop: () => {
      asking.abort();
      stopReading?.();
    },
  };
}

async function readWithin(
  next: () => Promise<ReadableStreamReadResult<Uint8Array>>,
  mostBytes: number,
  tooLarge: UserError,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await next();
    if (done) return Buffer.concat(chunks);
    bytes += value.length;
    if (bytes > mostBytes) throw tooLarge;
    chunks.push(value);
  }
}
