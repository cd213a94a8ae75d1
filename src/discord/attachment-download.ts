import { counted } from '../reply/counted.js';
import { UserError } from '../reply/user-error.js';

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
  /** Endings of names, in lower case and with the dot. */
  readonly endings: readonly string[];
  /** Shown to members who attached another file. */
  readonly example: string;
}

/** Where Discord keeps attached files. */
export const DISCORD_FILES = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];

/** Milliseconds for the whole file. Discord takes the answer for 15 minutes, but nobody waits that long. */
const LONGEST = 20_000;

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
  { origins, mostBytes, endings, example }: DownloadRules,
): Promise<Uint8Array> {
  const most = counted(Math.floor(mostBytes / BYTES_PER_MB), 'megabyte');
  const tooLarge = new UserError(`That file is too large; ${most} are taken at most.`, example);
  const unavailable = new UserError('Discord did not hand over the file; please attach it again.', example);
  if (!endings.some((ending) => name.toLowerCase().endsWith(ending)) || OTHER_KIND.test(contentType ?? '')) {
    const kinds = `${endings.slice(0, -1).join(', ')} or ${endings.at(-1) ?? ''}`;
    throw new UserError(`That is no file of captions; they end in ${kinds}.`, example);
  }
  if (size > mostBytes) throw tooLarge;
  if (!URL.canParse(url) || !origins.includes(new URL(url).origin)) throw unavailable;
  try {
    // A redirection could lead anywhere, also into the network that the bot runs in.
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(LONGEST) });
    if (!response.ok || response.body === null) throw unavailable;
    return await readWithin(response.body, mostBytes, tooLarge);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw unavailable;
  }
}

/** @throws tooLarge as soon as there are more bytes */
async function readWithin(
  body: AsyncIterable<Uint8Array>,
  mostBytes: number,
  tooLarge: UserError,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    // Leaving the loop ends the transfer.
    if (bytes > mostBytes) throw tooLarge;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
