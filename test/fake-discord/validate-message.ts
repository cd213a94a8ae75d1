import { emptyMessage } from './api-error.js';
import { FormFaults, textLength, type FieldPath } from './form-faults.js';
import { isMissing, listOf, recordOf, type JsonRecord } from './json.js';
import { checkComponents } from './validate-components.js';
import type { WireMessage } from './wire.js';

/** Bits of a message's `flags`. */
export const Flag = {
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  componentsV2: 1 << 15,
} as const;

/** Text over all embeds of one message. */
const MAX_EMBED_TEXT = 6000;

/**
 * Checks the body of a message to be sent, or of an edit when the message it changes is given.
 * @param prefix where the message lies in the request's body: `['data']` in an interaction's callback
 * @throws ApiError 400 with code 50035 for a rule broken, with 50006 where nothing would be shown.
 */
export function validateMessage(body: JsonRecord, prefix: FieldPath, edited?: WireMessage): void {
  const faults = new FormFaults();
  const flags = faults.integer([...prefix, 'flags'], body['flags'], { min: 0 }, true);
  const wasV2 = edited !== undefined && hasFlag(edited.flags, Flag.componentsV2);
  if (wasV2 && flags !== undefined && !hasFlag(flags, Flag.componentsV2)) {
    faults.add(
      [...prefix, 'flags'],
      'MESSAGE_FLAG_COMPONENTS_V2_IRREVOCABLE',
      'The IS_COMPONENTS_V2 flag cannot be removed from a message',
    );
  }
  const v2 = wasV2 || hasFlag(flags ?? 0, Flag.componentsV2);
  if (v2) checkNoLegacyFields(faults, prefix, body, edited);
  faults.text([...prefix, 'content'], body['content'], { max: 2000 }, true);
  faults.boolean([...prefix, 'tts'], body['tts']);
  checkEmbeds(faults, [...prefix, 'embeds'], body['embeds']);
  checkComponents(faults, [...prefix, 'components'], body['components'], v2);
  checkAllowedMentions(faults, [...prefix, 'allowed_mentions'], body['allowed_mentions']);
  checkAttachments(faults, [...prefix, 'attachments'], body['attachments']);
  faults.throwIfAny();
  if (isEmpty(body, edited)) throw emptyMessage();
}

/** Tells whether a flag is set. */
export function hasFlag(flags: number, flag: number): boolean {
  return (flags & flag) !== 0;
}

function checkNoLegacyFields(
  faults: FormFaults,
  prefix: FieldPath,
  body: JsonRecord,
  edited: WireMessage | undefined,
): void {
  const before = recordOf(edited);
  for (const key of ['content', 'embeds', 'poll', 'sticker_ids', 'stickers']) {
    // On an edit a field left out keeps its value, so that it must be emptied to go over to the new components.
    const value = body[key] === undefined ? before[key] : body[key];
    const used = Array.isArray(value) ? value.length > 0 : !isMissing(value) && value !== '';
    if (!used) continue;
    faults.add(
      [...prefix, key],
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      `The '${key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    );
  }
}

function checkEmbeds(faults: FormFaults, path: FieldPath, value: unknown): void {
  const embeds = faults.items(path, value, { max: 10 }, true);
  let total = 0;
  for (const [index, item] of embeds.entries()) {
    const here = [...path, index];
    const embed = faults.record(here, item);
    if (embed === undefined) continue;
    const measured = (at: FieldPath, text: unknown, max: number): void => {
      total += textLength(faults.text(at, text, { max }, true) ?? '');
    };
    measured([...here, 'title'], embed['title'], 256);
    measured([...here, 'description'], embed['description'], 4096);
    measured([...here, 'footer', 'text'], recordOf(embed['footer'])['text'], 2048);
    measured([...here, 'author', 'name'], recordOf(embed['author'])['name'], 256);
    faults.url([...here, 'url'], embed['url'], 2048, ['http', 'https'], true);
    faults.integer([...here, 'color'], embed['color'], { min: 0, max: 0xffffff }, true);
    for (const key of ['thumbnail', 'image']) {
      const media = faults.record([...here, key], embed[key], true);
      if (media !== undefined) {
        faults.url([...here, key, 'url'], media['url'], 2048, ['http', 'https', 'attachment']);
      }
    }
    const fields = faults.items([...here, 'fields'], embed['fields'], { max: 25 }, true);
    for (const [place, field] of fields.entries()) {
      const name = faults.text([...here, 'fields', place, 'name'], recordOf(field)['name'], {
        min: 1,
        max: 256,
      });
      const text = faults.text([...here, 'fields', place, 'value'], recordOf(field)['value'], {
        min: 1,
        max: 1024,
      });
      total += textLength(name ?? '') + textLength(text ?? '');
    }
  }
  if (total > MAX_EMBED_TEXT) {
    faults.add(path, 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${MAX_EMBED_TEXT}`);
  }
}

function checkAllowedMentions(faults: FormFaults, path: FieldPath, value: unknown): void {
  const mentions = faults.record(path, value, true);
  if (mentions === undefined) return;
  const parse = faults.items([...path, 'parse'], mentions['parse'], {}, true);
  for (const [index, kind] of parse.entries()) {
    faults.oneOf([...path, 'parse', index], kind, ['users', 'roles', 'everyone']);
  }
  faults.unique([...path, 'parse'], parse);
  for (const key of ['users', 'roles']) {
    const ids = faults.items([...path, key], mentions[key], { max: 100 }, true);
    for (const [index, id] of ids.entries()) {
      if (!/^\d+$/.test(String(id))) {
        const message = `Value "${String(id)}" is not snowflake.`;
        faults.add([...path, key, index], 'NUMBER_TYPE_COERCE', message);
      }
    }
    faults.unique([...path, key], ids);
    if (ids.length > 0 && parse.includes(key)) {
      faults.add(
        path,
        'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        `parse:["${key}"] and ${key}: [ids...] are mutually exclusive.`,
      );
    }
  }
  faults.boolean([...path, 'replied_user'], mentions['replied_user']);
}

function checkAttachments(faults: FormFaults, path: FieldPath, value: unknown): void {
  const attachments = faults.items(path, value, { max: 10 }, true);
  for (const [index, item] of attachments.entries()) {
    const attachment = faults.record([...path, index], item);
    if (attachment !== undefined && isMissing(attachment['id'])) faults.required([...path, index, 'id']);
  }
}

function isEmpty(body: JsonRecord, edited: WireMessage | undefined): boolean {
  const before = recordOf(edited);
  const after = (key: string): unknown => (body[key] === undefined ? before[key] : body[key]);
  const content = after('content');
  const hasContent = typeof content === 'string' && content.trim() !== '';
  const lists = ['embeds', 'components', 'attachments', 'sticker_ids'];
  return !hasContent && isMissing(body['poll']) && lists.every((key) => listOf(after(key)).length === 0);
}
