import type { Message } from 'discord.js';

/** What somebody wrote in a message; of a forwarded one, which has no words of its own, what was forwarded. */
export function messageText({ content, messageSnapshots }: Message): string {
  return content === '' ? (messageSnapshots.first()?.content ?? '') : content;
}
