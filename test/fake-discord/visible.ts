import { Kind } from './validate-components.js';
import type { WireComponent, WireMessage } from './wire.js';

/** A button as a member sees it. */
export interface VisibleButton {
  readonly label: string;
  readonly customId: string | undefined;
  readonly url: string | undefined;
  readonly disabled: boolean;
  /** Text of the section the button stands beside; empty for one in a row. */
  readonly beside: string;
}

/** Every text a member reads in a message: content, embeds, then all text displays, joined by line breaks. */
export function visibleText(message: WireMessage): string {
  const embeds = message.embeds.flatMap((embed) => [embed['title'], embed['description']]);
  const texts = [message.content, ...embeds, ...textsOf(message.components)];
  return texts.filter((text) => typeof text === 'string' && text !== '').join('\n');
}

/** Every button of a message, link buttons included, from top to bottom. */
export function buttons(message: WireMessage): VisibleButton[] {
  return buttonsOf(message.components, '');
}

/** Every select menu of a message, from top to bottom. */
export function menus(message: WireMessage): WireComponent[] {
  const inside = (components: readonly WireComponent[]): WireComponent[] =>
    components.flatMap((component) => [
      ...(component.type === Kind.stringSelect ? [component] : []),
      ...inside(component.components ?? []),
    ]);
  return inside(message.components);
}

/** Every link a member can follow: masked links, bare ones and link buttons, from top to bottom, once each. */
export function links(message: WireMessage): string[] {
  const found: string[] = [...linksIn(message.content)];
  const visit = (component: WireComponent): void => {
    if (component.content !== undefined) found.push(...linksIn(component.content));
    component.components?.forEach(visit);
    if (component.accessory !== undefined) visit(component.accessory);
    if (component.type === Kind.button && component.url !== undefined) found.push(component.url);
  };
  message.components.forEach(visit);
  return [...new Set(found)];
}

/** Addresses of all pictures of a message: thumbnails and galleries. */
export function pictures(message: WireMessage): string[] {
  const visit = (component: WireComponent): string[] => [
    ...(component.media === undefined ? [] : [component.media.url]),
    ...(component.items ?? []).map((item) => item.media.url),
    ...(component.components ?? []).flatMap(visit),
    ...(component.accessory === undefined ? [] : visit(component.accessory)),
  ];
  return message.components.flatMap(visit);
}

/** Components of a message, nested ones and accessories counted, as Discord counts them towards its 40. */
export function countComponents(message: WireMessage): number {
  const count = (component: WireComponent): number =>
    1 +
    (component.components ?? []).reduce((sum, inner) => sum + count(inner), 0) +
    (component.accessory === undefined ? 0 : count(component.accessory));
  return message.components.reduce((sum, component) => sum + count(component), 0);
}

function textsOf(components: readonly WireComponent[]): string[] {
  return components.flatMap((component) => [
    ...(component.type === Kind.textDisplay ? [component.content ?? ''] : []),
    ...textsOf(component.components ?? []),
  ]);
}

function buttonsOf(components: readonly WireComponent[], beside: string): VisibleButton[] {
  return components.flatMap((component) => {
    if (component.type === Kind.button) {
      const { label = '', custom_id: customId, url, disabled = false } = component;
      return [{ label, customId, url, disabled, beside }];
    }
    const text = component.type === Kind.section ? textsOf(component.components ?? []).join('\n') : '';
    const accessory = component.accessory === undefined ? [] : [component.accessory];
    return buttonsOf([...(component.components ?? []), ...accessory], text);
  });
}

function linksIn(text: string): string[] {
  const found: string[] = [];
  // A masked link's address may be in angle brackets, which suppress its preview.
  const pattern = /\]\(<?(https?:\/\/[^\s)>]+)>?(?:\s+"[^"]*")?\)|(https?:\/\/[^\s<>)\]]+)/g;
  // What stands in code is shown as it is.
  const shown = text.replace(/(?<!\\)`[^`]+`/g, '');
  for (const match of shown.matchAll(pattern)) found.push(match[1] ?? match[2] ?? '');
  return found;
}
