import { describe, expect, it } from 'vitest';
import type { JsonRecord } from './json.js';
import { MessageStore } from './message-store.js';
import { makeUser } from './places.js';
import { refusedFor } from './refused-for.js';
import { Flag, validateMessage } from './validate-message.js';
import type { WireMessage } from './wire.js';

const V2 = Flag.componentsV2;
const TEXT = { type: 10, content: 'text' };

const refused = (body: JsonRecord, edited?: WireMessage): string[] =>
  refusedFor(() => {
    validateMessage(body, [], edited);
  });

function sent(body: JsonRecord): WireMessage {
  const base = { channelId: '1', author: makeUser('Bot', true), type: 0, extraFlags: 0 };
  return new MessageStore().create(body, base);
}

describe('a message', () => {
  it.each<[string, JsonRecord]>([
    ['with 2,000 characters', { content: 'x'.repeat(2000) }],
    ['with components for the one who asked', { flags: V2 | Flag.ephemeral, components: [TEXT] }],
    ['with its old fields empty', { flags: V2, components: [TEXT], content: '', embeds: [] }],
    ['that notifies nobody', { content: '@everyone', allowed_mentions: { parse: [], replied_user: false } }],
    ['that notifies one user', { content: '<@1>', allowed_mentions: { parse: ['roles'], users: ['1'] } }],
  ])('is accepted %s', (_what, body) => {
    expect(refused(body)).toEqual([]);
  });

  it.each<[string, JsonRecord, string[]]>([
    ['with nothing in it', {}, ['50006']],
    ['with the flag of the new components and none of them', { flags: V2, components: [] }, ['50006']],
    ['of blanks', { content: ' \n' }, ['50006']],
    ['with 2,001 characters', { content: 'x'.repeat(2001) }, ['content BASE_TYPE_MAX_LENGTH']],
    [
      'with content beside the new components',
      { flags: V2, components: [TEXT], content: 'x' },
      ['content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
    ],
    [
      'with embeds beside the new components',
      { flags: V2, components: [TEXT], embeds: [{ title: 'x' }] },
      ['embeds MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
    ],
    [
      'that notifies an unknown kind',
      { content: 'x', allowed_mentions: { parse: ['all'] } },
      ['allowed_mentions.parse.0 BASE_TYPE_CHOICES'],
    ],
    [
      'that names the same kind twice',
      { content: 'x', allowed_mentions: { parse: ['users', 'users'] } },
      ['allowed_mentions.parse SET_TYPE_ALREADY_CONTAINS_VALUE'],
    ],
    [
      'that names the same user twice',
      { content: 'x', allowed_mentions: { users: ['1', '1'] } },
      ['allowed_mentions.users SET_TYPE_ALREADY_CONTAINS_VALUE'],
    ],
    [
      'that notifies all users and one of them',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
      ['allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE'],
    ],
  ])('is refused %s', (_what, body, faults) => {
    expect(refused(body)).toEqual(faults);
  });
});

describe('an edit', () => {
  const card = sent({ flags: V2, components: [TEXT] });
  const note = sent({ content: 'note' });

  it.each<[string, WireMessage, JsonRecord]>([
    ['of components without saying the flag again', card, { components: [TEXT, TEXT] }],
    ['of nothing', card, {}],
    ['from content to components', note, { flags: V2, content: null, components: [TEXT] }],
  ])('is accepted %s', (_what, edited, body) => {
    expect(refused(body, edited)).toEqual([]);
  });

  it.each<[string, WireMessage, JsonRecord, string[]]>([
    [
      'that takes the flag away',
      card,
      { flags: 0, components: [TEXT] },
      ['flags MESSAGE_FLAG_COMPONENTS_V2_IRREVOCABLE'],
    ],
    [
      'that adds content to components',
      card,
      { content: 'x' },
      ['content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
    ],
    [
      'from content to components with the content left',
      note,
      { flags: V2, components: [TEXT] },
      ['content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
    ],
    ['that leaves nothing', card, { components: [] }, ['50006']],
  ])('is refused %s', (_what, edited, body, faults) => {
    expect(refused(body, edited)).toEqual(faults);
  });
});
