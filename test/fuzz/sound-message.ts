import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { markdownHtml } from '../../preview/html/markdown-html.js';
import { decodeCustomId, type Press } from '../../src/discord/message/custom-id.js';
import type { Message } from '../../src/discord/message/message.js';
import { visibleText } from '../../src/reply/plain-text.js';
import type { Action, Block, Line, Reply, Span } from '../../src/reply/reply.js';
import { refusedFor } from '../fake-discord/refused-for.js';
import { validateMessage } from '../fake-discord/validate-message.js';

type Json = Readonly<Record<string, unknown>>;

/** A component with all that is in it. */
function* componentsIn(components: readonly unknown[]): Generator<Json> {
  for (const component of components as readonly Json[]) {
    yield component;
    yield* componentsIn((component['components'] as readonly unknown[] | undefined) ?? []);
    if (component['accessory'] !== undefined) yield* componentsIn([component['accessory']]);
  }
}

/** What Discord's limits and our own promises say of a message, whatever it was made of. */
export function expectSoundMessage(message: Message): void {
  const { components, flags, allowedMentions } = message;
  assert.deepEqual(allowedMentions, { parse: [] });
  const body = { components, flags, allowed_mentions: allowedMentions };
  assert.deepEqual(
    refusedFor(() => {
      validateMessage(body, []);
    }),
    [],
  );
  const all = [...componentsIn(components)];
  assert(all.length > 0 && all.length <= 40, `${all.length} components`);
  const texts = textsIn(message);
  const length = texts.join('').length;
  assert(length <= 4_000, `a text of ${length}`);
  const ids = customIdsIn(message);
  assert(new Set(ids).size === ids.length && ids.every((id) => id.length <= 100), ids.join('\n'));
  for (const { label, placeholder, content } of all) {
    for (const text of [label, placeholder, content]) if (typeof text === 'string') expectPlain(text);
  }
  for (const text of texts) expectOwnMarkupOnly(text);
}

/** The texts of a message. */
function textsIn({ components }: Message): string[] {
  return [...componentsIn(components)]
    .map(({ content }) => content)
    .filter((text) => typeof text === 'string');
}

/** The custom ids of all buttons and menus. */
export function customIdsIn({ components }: Message): string[] {
  return [...componentsIn(components)].map((one) => one['custom_id']).filter((id) => typeof id === 'string');
}

/** Nothing that a reader can't see, but for the marks that keep a title's direction to itself. */
function expectPlain(text: string): void {
  const isPlain =
    text.isWellFormed() &&
    text.trim() !== '' &&
    text.split('\u2068').length === text.split('\u2069').length &&
    !/(?!\u200c|\u200d|[\u2068\u2069\n])[\p{Cc}\p{Cf}\p{Co}\u3164]/u.test(text);
  assert(isPlain, JSON.stringify(text));
}

/** Tags that a reply is made of: lines, titles, small print, bold words, links, things to type. */
const OWN_TAGS = /<\/?(?:div|h3|small|strong|code|a)(?: [^>]*)?>/g;
const LINE_MARKS = /^(?:### |-# )/;
const OTHER_LINE_MARKS = /^\s*(?:#{1,3}\s|-#\s|>|[-*+]\s|\d+\.\s)/;

/** No style, mention, quote or list but what we write ourselves. */
function expectOwnMarkupOnly(markdown: string): void {
  const html = markdownHtml(markdown).replace(OWN_TAGS, '');
  assert(!/[<>]/.test(html), html);
  for (const line of markdown.split('\n')) assert(!OTHER_LINE_MARKS.test(line.replace(LINE_MARKS, '')), line);
}

/** Each link of a message leads where the reply says it does, and says what it says there. */
export function expectLinksOf({ blocks }: Reply, message: Message): void {
  const spans = blocks.flatMap(linesOf).flat();
  for (const { label, url } of linksIn(message)) {
    const isMeant = ({ text, url: to }: Span): boolean =>
      to !== undefined && sameAddress(url, to) && visibleText(text).startsWith(label.replace(/…$/, ''));
    assert(spans.some(isMeant), `[${label}](${url})`);
  }
}

function linesOf(block: Block): readonly Line[] {
  if (block.type === 'card') return block.note === undefined ? block.lines : [...block.lines, block.note];
  return block.type === 'paragraph' ? block.lines : [];
}

/** The links of a message: what they say, and where they lead. */
export function linksIn(message: Message): { readonly label: string; readonly url: string }[] {
  return textsIn(message).flatMap((text) =>
    Array.from(
      markdownHtml(text).matchAll(/<a href="([^"]*)"[^>]*>(.*?)<\/a>/gs),
      ([, url = '', label = '']) => ({
        label: unescaped(label.replace(/<[^>]*>/g, '')).replace(/[\u2068\u2069]/g, ''),
        url: unescaped(url),
      }),
    ),
  );
}

function unescaped(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** Percent-encoding of a mark does not change where an address leads. */
function sameAddress(one: string, other: string): boolean {
  const plain = (url: string) =>
    new URL(url).href.replace(/%(28|29|3C|3E|5C|60)/gi, (_, code: string) =>
      String.fromCharCode(parseInt(code, 16)),
    );
  return plain(one) === plain(other);
}

/** What each button of a message does, which must be what the reply has it do. */
export function pressesIn({ blocks }: Reply, message: Message): Press[] {
  const actions = blocks.flatMap((block): readonly Action[] => ('actions' in block ? block.actions : []));
  const menus = blocks.filter((block) => block.type === 'menu');
  const chosen = menus[0]?.choices[0]?.value;
  return customIdsIn(message).map((id) => {
    const button = decodeCustomId(id);
    const press = button ?? decodeCustomId(id, chosen);
    if (press === undefined) throw new Error(`The custom id “${id}” can't be read.`);
    const isMeant =
      button === undefined
        ? menus.some(({ command, values, option }) =>
            isSame(press, { command, values: { ...values, [option]: chosen ?? '' } }),
          )
        : actions.some(({ command, values, fewerValues = values, asCopy }) =>
            [values, fewerValues].some((some) =>
              isSame(press, { command, values: some, ...(asCopy === true && { asCopy }) }),
            ),
          );
    assert(isMeant, id);
    return press;
  });
}

function isSame(one: Press, other: Press): boolean {
  return isDeepStrictEqual(one, other);
}
