import {
  ButtonStyle,
  ComponentType,
  MessageFlags,
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  type APISectionComponent,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
} from 'discord.js';
import type { Action, Block, Card, Line, Menu, Paragraph, Reply } from '../reply/reply.js';
import type { UserError } from '../reply/user-error.js';
import { clip, visibleText } from '../reply/plain-text.js';
import { code, paragraph, words } from '../reply/spans.js';
import type { Texts } from '../texts/texts.js';
import { encodeCustomId, type Use } from './custom-id.js';
import { fitPictures } from './fit-pictures.js';
import { fitText } from './fit-text.js';
import { lineMarkdown } from './markdown.js';

/** Discord's limit for a button's label, in characters. */
const LONGEST_LABEL = 80;

/** Discord's limits for what a menu says, and for each of its choices, in characters. */
const LONGEST_MENU_LABEL = 150;
const LONGEST_CHOICE = 100;

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
 * Discord's 40 components and 4,000 characters of text for any reply of at most five cards, one row of buttons, one
 * menu and six paragraphs: of more components the last pictures are left out, of a longer text the longest runs are
 * clipped, as far as is needed.
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
  const lines: Line[] = [[words(error.message)], texts.refusals.thisWorks(code(error.example))];
  const reply: Reply = {
    kind: 'error',
    message: error.message,
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

  #text({ tone, lines }: Pick<Paragraph, 'tone' | 'lines'>): APITextDisplayComponent {
    const marks = { title: '### ', normal: '', faint: '-# ' }[tone];
    const content = lines
      .map((line) => lineMarkdown(line, this.longestSpan, this.longestLink))
      .filter((line) => line.trim() !== '')
      .map((line) => marks + line)
      .join('\n');
    return { type: ComponentType.TextDisplay, content: content === '' ? '…' : content };
  }

  #card(card: Card): APIMessageTopLevelComponent[] {
    const text = this.#text({ tone: 'normal', lines: card.lines });
    const buttons = this.#buttons(card.actions);
    const [button] = buttons;
    const picture = card.picture;
    if (picture !== undefined && isPictureAddress(picture.url)) {
      const section: APISectionComponent = {
        type: ComponentType.Section,
        components: [text],
        accessory: {
          type: ComponentType.Thumbnail,
          media: { url: picture.url },
          description: clip(visibleText(picture.description), LONGEST_DESCRIPTION),
        },
      };
      return [section, ...rows(buttons)];
    }
    // A section must have something at its side, and has room for one button there.
    if (button === undefined || buttons.length > 1) return [text, ...rows(buttons)];
    return [{ type: ComponentType.Section, components: [text], accessory: button }];
  }

  #row(actions: readonly Action[]): APIMessageTopLevelComponent[] {
    return rows(this.#buttons(actions));
  }

  #buttons(actions: readonly Action[]): APIButtonComponentWithCustomId[] {
    return actions.map((action) => this.#button(action)).filter((button) => button !== undefined);
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

  #menu({ label, choices, command, values, option }: Menu): APIMessageTopLevelComponent[] {
    const customId = this.#customId({ command, values, option });
    if (customId === undefined) return [];
    const menu: APIStringSelectComponent = {
      type: ComponentType.StringSelect,
      custom_id: customId,
      placeholder: clip(visibleText(label).trim(), LONGEST_MENU_LABEL),
      options: choices.map((choice) => ({
        label: clip(visibleText(choice.label).trim(), LONGEST_CHOICE),
        value: choice.value,
        default: choice.isChosen,
      })),
    };
    return [row([menu])];
  }

  /** An id that no other part of the message has; undefined, and that is told, where none is short enough. */
  #customId(use: Use): string | undefined {
    let copy = 0;
    let customId = encodeCustomId(use);
    while (customId !== undefined && this.#customIds.has(customId)) customId = encodeCustomId(use, ++copy);
    if (customId === undefined) this.#leftOut = true;
    else this.#customIds.add(customId);
    return customId;
  }
}

function rows(buttons: APIButtonComponentWithCustomId[]): APIMessageTopLevelComponent[] {
  return buttons.length === 0 ? [] : [row(buttons)];
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
