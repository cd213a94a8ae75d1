import type { WireAllowedMentions, WireComponent, WireMessage } from './wire.js';

/**
 * Who a message would notify: `@everyone`, `@here`, and user and role ids written as `<@1>` and `<@&1>`.
 *
 * Mentions inside of code do not notify; each component's text is read by itself, so that code begun in one does
 * not reach into the next. A backslash before a mention is no protection: it changes how the client shows the
 * text, not how Discord's server reads it. Without `allowed_mentions` everything notifies.
 */
export function pingedBy(message: WireMessage, allowed: WireAllowedMentions | undefined): string[] {
  const texts = [message.content, ...textsOf(message.components)];
  return [...new Set(texts.flatMap((text) => pingedByText(withoutCode(text), allowed)))];
}

function pingedByText(text: string, allowed: WireAllowedMentions | undefined): string[] {
  const parses = (kind: string): boolean => allowed?.parse?.includes(kind) ?? allowed === undefined;
  const pinged: string[] = [];
  if (parses('everyone')) pinged.push(...(text.match(/@(?:everyone|here)\b/g) ?? []));
  for (const [mention, id] of text.matchAll(/<@!?(\d+)>/g)) {
    if (parses('users') || (allowed?.users ?? []).includes(String(id))) pinged.push(mention);
  }
  for (const [mention, id] of text.matchAll(/<@&(\d+)>/g)) {
    if (parses('roles') || (allowed?.roles ?? []).includes(String(id))) pinged.push(mention);
  }
  return pinged;
}

function textsOf(components: readonly WireComponent[]): string[] {
  return components.flatMap((component) => [component.content ?? '', ...textsOf(component.components ?? [])]);
}

function withoutCode(text: string): string {
  return text.replace(/```[\s\S]*?```/g, ' ').replace(/(`+)(?!`)[^`]*?\1(?!`)/g, ' ');
}
