import type { AttachedFile } from '../../commands/options/attached-file.js';
import { addExample } from '../../commands/refusals/server-refusal.js';
import type { Texts } from '../../texts/texts.js';
import {
  DISCORD_FILES,
  downloadAttachment,
  type Attachment,
  type DownloadRules,
} from './attachment-download.js';

/** Larger than the captions of any lecture. */
const MOST_BYTES = 8 * 2 ** 20;

/** Discord takes the answer for 15 minutes, but nobody waits that long. */
const LONGEST_MS = 20_000;

const ENDINGS = '.vtt .srt .json .json3 .xml .srv1 .srv2 .srv3 .tsv .txt .csv .jsonl .parquet'.split(' ');

/**
 * The file that a member attached to a command, to be fetched when the command asks for it.
 *
 * @param cdn - where Discord's files are instead of at Discord, as behind a proxy
 */
export function attachedCaptions(
  attachment: Attachment,
  cdn: string | undefined,
  texts: Texts,
): AttachedFile {
  const rules: DownloadRules = {
    origins: cdn === undefined ? DISCORD_FILES : [new URL(cdn).origin],
    mostBytes: MOST_BYTES,
    longestMs: LONGEST_MS,
    endings: ENDINGS,
    example: addExample(texts),
  };
  return { name: attachment.name, read: () => downloadAttachment(attachment, rules, texts) };
}
