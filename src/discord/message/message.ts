import {
  ButtonStyle,
  ComponentType,
  MessageFlags,
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  type APISectionComponent,
  type APITextDisplayComponent,
} from 'discord.js';
import { clip, visibleText } from '../../reply/plain-text.js';
import type { Action, Block, Card, Line, Menu, Paragraph, Reply } from '../../reply/reply.js';
import { code, paragraph, words } from '../../reply/spans.js';
import type { UserError } from '../../reply/user-error.js';
import type { Texts } from '../../texts/texts.js';
import { encodeCustomId, type Use } from './custom-id.js';
import { fitPictures } from './fit-pictures.js';
import { fitText } from './fit-text.js';
import { lineMarkdown } from './markdown.js';
import { selectMenu } from './select-menu.js';

/** Discord's limit for a button's label, in characters. */
const LONGEST_LABEL = 80;

/** Discord's limit for a thumbnail's description, in characters. */
const LONGEST_DESCRIPTION = 1_024;

/** Longest picture address that Discord takes, in characters. */
const LONGEST_PICTURE_URL = 2_048;

/** What is sent to Discord: components without a container, and a flag that allows nothing else. */
export interface Message {
  readonly components: APIMessageTopLevelComponent[];
  readonly flags: MessageFlags.IsComponentsV2;
  /** Nobody is ever notified by what a reply says. */
  readonly allowedMentions: { readonly parse: [] };
}

/**
 * A reply as a Components V2 message: text displays, a section per card, rows of buttons, and menus. It stays within
 * Discord's 40 components and 4,000 characters of text for any reply that has no more blocks than it may: of more
 * components the last pictures are left out, of a longer text the notes of the last cards, and then the longest runs
 * are clipped, as far as is needed.
 *
 * @see https://discord.com/developers/docs/components/reference
 */
export function replyMessage(reply: Reply, texts: Texts): Message {
  return {
    components: fitText(reply.blocks, (blocks, span, link) =>
      fitPictures(blocks, (fitting) => new MessageBuilder(span, link, texts).build(fitting)),
    ),
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: { parse: [] },
  };
}

/** A kind refusal as a message. */
export function errorMessage(error: UserError, texts: Texts): Message {
  const { message, example } = error;
  const lines: Line[] = [[words(message)]];
  if (example !== undefined) lines.push(texts.refusals.thisWorks(code(example)));
  const reply: Reply = {
    kind: 'error',
    message,
    hits: [],
    blocks: [paragraph('normal', ...lines)],
  };
  return replyMessage(reply, texts);
}

/** Builds the components of one message, and keeps its custom ids unique. */
class MessageBuilder {
  readonly #customIds = new Set<string>();
  #leftOut = false;

  constructor(
    private readonly longestSpan: number,
    private readonly longestLink: number,
    private readonly texts: Texts,
  ) {}

  build(blocks: readonly Block[]): APIMessageTopLevelComponent[] {
    const components = blocks.flatMap((block) => this.#block(block));
    // What such a button needs does not fit into a custom id.
    if (this.#leftOut) components.push(this.#text(paragraph('faint', this.texts.refusals.buttonsLeftOut)));
    return components;
  }

  #block(block: Block): APIMessageTopLevelComponent[] {
    switch (block.type) {
      case 'paragraph':
        return [this.#text(block)];
      case 'card':
        return this.#card(block);
      case 'actions':
        return this.#row(block.actions);
      case 'menu':
        return this.#menu(block);
    }
  }

  #text(...parts: readonly Pick<Paragraph, 'tone' | 'lines'>[]): APITextDisplayComponent {
    const content = parts.flatMap(({ tone, lines }) => this.#lines(tone, lines)).join('\n');
    return { type: ComponentType.TextDisplay, content: content === '' ? '…' : content };
  }

  #lines(tone: Paragraph['tone'], lines: readonly Line[]): string[] {
    const marks = { title: '### ', normal: '', faint: '-# ' }[tone];
    return lines
      .map((line) => lineMarkdown(line, this.longestSpan, this.longestLink))
      .filter((line) => line.trim() !== '')
      .map((line) => marks + line);
  }

  #card(card: Card): APIMessageTopLevelComponent[] {
    const notes = card.note === undefined ? [] : [card.note];
    const text = this.#text({ tone: 'normal', lines: card.lines }, { tone: 'faint', lines: notes });
    const picture = card.picture;
    // Below the text: at its side buttons leave it a narrow column on a phone.
    const buttons = this.#row(card.actions);
    if (picture === undefined || !isPictureAddress(picture.url)) return [text, ...buttons];
    const section: APISectionComponent = {
      type: ComponentType.Section,
      components: [text],
      accessory: {
        type: ComponentType.Thumbnail,
        media: { url: picture.url },
        description: clip(visibleText(picture.description), LONGEST_DESCRIPTION),
      },
    };
    return [section, ...buttons];
  }

  #row(actions: readonly Action[]): APIMessageTopLevelComponent[] {
    const buttons = actions.map((action) => this.#button(action)).filter((button) => button !== undefined);
    return buttons.length === 0 ? [] : [row(buttons)];
  }

  #button(action: Action): APIButtonComponentWithCustomId | undefined {
    const customId = this.#customId(action);
    if (customId === undefined) return undefined;
    return {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: clip(visibleText(action.label).trim(), LONGEST_LABEL),
      custom_id: customId,
    };
  }

  #menu(menu: Menu): APIMessageTopLevelComponent[] {
    const customId = this.#customId(menu);
    if (customId === undefined) return [];
    return [row([selectMenu(menu, customId)])];
  }

  /** An id that no other part of the message has; undefined, and that is told, where none is short enough. */
  #customId({ fewerValues, ...use }: Use): string | undefined {
    let copy = 0;
    let customId = encodeCustomId(use);
    while (customId !== undefined && this.#customIds.has(customId)) customId = encodeCustomId(use, ++copy);
    if (customId === undefined && fewerValues !== undefined) {
      return this.#customId({ ...use, values: fewerValues });
    }
    if (customId === undefined) this.#leftOut = true;
    else this.#customIds.add(customId);
    return customId;
  }
}

function row(
  components: APIComponentInMessageActionRow[],
): APIActionRowComponent<APIComponentInMessageActionRow> {
  return { type: ComponentType.ActionRow, components };
}

/** Discord refuses a whole message for a picture whose address is too long or has a host without a dot in it. */
function isPictureAddress(url: string): boolean {
  return url.length <= LONGEST_PICTURE_URL && /[.:]/.test(new URL(url).hostname);
}
