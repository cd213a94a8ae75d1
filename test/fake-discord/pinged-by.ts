import type { WireAllowedMentions, WireComponent, WireMessage } from './wire.js';

/**
 * Who a message would notify: `@everyone`, `@here`, and user and role ids written as `<@1>` and `<@&1>`.
 *
 * Mentions inside of code do not notify. A backslash before one is no protection: it changes how the client
 * shows the text, not how Discord's server reads it. Without `allowed_mentions` everything notifies.
 */
export function pingedBy(message: WireMessage, allowed: WireAllowedMentions | undefined): string[] {
  const text = withoutCode([message.content, ...textsOf(message.components)].join('\n'));
  const parses = (kind: string): boolean => allowed?.parse?.includes(kind) ?? allowed === undefined;
  const pinged: string[] = [];
  if (parses('everyone')) pinged.push(...(text.match(/@(?:everyone|here)\b/g) ?? []));
  for (const [mention, id] of text.matchAll(/<@!?(\d+)>/g)) {
    if (parses('users') || (allowed?.users ?? []).includes(String(id))) pinged.push(mention);
  }
  for (const [mention, id] of text.matchAll(/<@&(\d+)>/g)) {
    if (parses('roles') || (allowed?.roles ?? []).includes(String(id))) pinged.push(mention);
  }
  return [...new Set(pinged)];
}

function textsOf(components: readonly WireComponent[]): string[] {
  return components.flatMap((component) => [component.content ?? '', ...textsOf(component.components ?? [])]);
}

function withoutCode(text: string): string {
  return text.replace(/```[\s\S]*?```/g, ' ').replace(/(`+)(?!`)[^`]*?\1(?!`)/g, ' ');
}
