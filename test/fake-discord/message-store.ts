import { unknownMessage } from './api-error.js';
import { isMissing, isRecord, listOf, recordOf, type JsonRecord } from './json.js';
import { nextSnowflake } from './snowflake.js';
import { Flag, hasFlag } from './validate-message.js';
import { Kind, SELECTS } from './validate-components.js';
import type { WireAllowedMentions, WireComponent, WireMessage, WireUser } from './wire.js';

/** What is kept of a message besides what Discord returns of it. */
export interface StoredMessage {
  readonly wire: WireMessage;
  /** Who may be notified; undefined where the bot said nothing about it. */
  readonly allowedMentions: WireAllowedMentions | undefined;
  /** Id of the one user who sees the message, if it is ephemeral. */
  readonly visibleTo: string | undefined;
  readonly deleted: boolean;
}

/** All messages sent so far. They outlive a bot's connection, as in Discord. */
export class MessageStore {
  private readonly messages = new Map<string, StoredMessage>();

  /** The message as it is now. @throws ApiError 10008 where there is none or it was deleted */
  get(id: string): StoredMessage {
    const found = this.messages.get(id);
    if (found === undefined || found.deleted) throw unknownMessage();
    return found;
  }

  /** The message, deleted or not. */
  find(id: string): StoredMessage | undefined {
    return this.messages.get(id);
  }

  /** Every message not deleted, oldest first. */
  all(): WireMessage[] {
    return [...this.messages.values()].filter((stored) => !stored.deleted).map((stored) => stored.wire);
  }

  /** Creates a message from a checked request body. */
  create(body: JsonRecord, base: MessageBase): WireMessage {
    const id = nextSnowflake();
    const flags = (Number(body['flags'] ?? 0) & ~Flag.loading) | base.extraFlags;
    const wire: WireMessage = {
      id,
      channel_id: base.channelId,
      type: base.type,
      author: base.author,
      content: textOf(body['content']),
      embeds: embedsOf(body['embeds']),
      components: numbered(listOf(body['components'])),
      attachments: listOf(body['attachments']).filter(isRecord),
      flags,
      timestamp: new Date().toISOString(),
      edited_timestamp: null,
      mentions: [],
      mention_roles: [],
      mention_everyone: false,
      pinned: false,
      tts: body['tts'] === true,
      ...base.extras,
    };
    const visibleTo = hasFlag(flags, Flag.ephemeral) ? base.visibleTo : undefined;
    this.messages.set(id, {
      wire,
      allowedMentions: mentionsOf(body['allowed_mentions']),
      visibleTo,
      deleted: false,
    });
    return wire;
  }

  /** Applies a checked edit: fields left out keep their value, null empties them. */
  edit(id: string, body: JsonRecord): WireMessage {
    const { wire, ...stored } = this.get(id);
    const wasLoading = hasFlag(wire.flags, Flag.loading);
    const settable = Flag.componentsV2 | Flag.suppressEmbeds;
    const asked = isMissing(body['flags']) ? wire.flags : Number(body['flags']);
    const edited: WireMessage = {
      ...wire,
      content: body['content'] === undefined ? wire.content : textOf(body['content']),
      embeds: body['embeds'] === undefined ? wire.embeds : embedsOf(body['embeds']),
      components: body['components'] === undefined ? wire.components : numbered(listOf(body['components'])),
      attachments:
        body['attachments'] === undefined ? wire.attachments : listOf(body['attachments']).filter(isRecord),
      flags: (wire.flags & ~(settable | Flag.loading)) | (asked & settable),
      edited_timestamp: wasLoading ? null : new Date().toISOString(),
    };
    const allowedMentions =
      body['allowed_mentions'] === undefined ? stored.allowedMentions : mentionsOf(body['allowed_mentions']);
    this.messages.set(id, { ...stored, wire: edited, allowedMentions });
    return edited;
  }

  /** Deletes a message. @throws ApiError 10008 where there is none */
  delete(id: string): void {
    this.messages.set(id, { ...this.get(id), deleted: true });
  }
}

/** What a new message has besides its body. */
export interface MessageBase {
  readonly channelId: string;
  readonly author: WireUser;
  /** 0 for a plain message, 20 for the answer to a slash command, 23 to a context menu. */
  readonly type: number;
  readonly extraFlags: number;
  /** Id of the user who sees it should it be ephemeral. */
  readonly visibleTo?: string;
  readonly extras?: Partial<WireMessage>;
}

/** Tells whether any component of a message, at any depth, is of a kind. */
export function usesKind(components: readonly WireComponent[], kind: number): boolean {
  return components.some(
    (component) => component.type === kind || usesKind(component.components ?? [], kind),
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function mentionsOf(value: unknown): WireAllowedMentions | undefined {
  return isRecord(value) ? value : undefined;
}

function embedsOf(value: unknown): JsonRecord[] {
  return listOf(value).map((embed) => ({ type: 'rich', ...recordOf(embed) }));
}

/** Gives every component its number, as Discord does: given ones stay, the others count up from 1. */
function numbered(components: readonly unknown[]): WireComponent[] {
  const taken = new Set<number>();
  const collect = (component: JsonRecord): void => {
    if (typeof component['id'] === 'number' && component['id'] > 0) taken.add(component['id']);
    listOf(component['components']).map(recordOf).forEach(collect);
    if (isRecord(component['accessory'])) collect(component['accessory']);
  };
  const visit = (value: unknown): WireComponent => {
    const component = recordOf(value);
    const given = typeof component['id'] === 'number' && component['id'] > 0 ? component['id'] : undefined;
    const id = given ?? free();
    const children = component['components'];
    const inner = Array.isArray(children) ? { components: children.map(visit) } : {};
    const accessory = isRecord(component['accessory']) ? { accessory: visit(component['accessory']) } : {};
    return { ...withDefaults(component), id, ...inner, ...accessory } as WireComponent;
  };
  let last = 0;
  const free = (): number => {
    do last += 1;
    while (taken.has(last));
    taken.add(last);
    return last;
  };
  const records = components.map(recordOf);
  records.forEach(collect);
  return records.map(visit);
}

function withDefaults(component: JsonRecord): JsonRecord {
  const present = Object.fromEntries(Object.entries(component).filter(([, value]) => value !== null));
  const type = Number(component['type']);
  if (type === Kind.separator) return { divider: true, spacing: 1, ...present };
  if (type === Kind.container) return { accent_color: null, spoiler: false, ...present };
  if (SELECTS.includes(type)) return { min_values: 1, max_values: 1, ...present };
  if (type === Kind.thumbnail) {
    return { description: null, spoiler: false, ...present, media: unfurled(component['media']) };
  }
  if (type === Kind.mediaGallery) {
    const items = listOf(component['items']).map((item) => ({
      description: null,
      spoiler: false,
      ...recordOf(item),
      media: unfurled(recordOf(item)['media']),
    }));
    return { ...present, items };
  }
  return present;
}

function unfurled(media: unknown): JsonRecord {
  const url = String(recordOf(media)['url']);
  return { id: nextSnowflake(), url, proxy_url: url, width: 0, height: 0, content_type: null };
}
