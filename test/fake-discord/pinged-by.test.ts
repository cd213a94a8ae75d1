import { expect, it } from 'vitest';
import { MessageStore } from './message-store.js';
import { pingedBy } from './pinged-by.js';
import { makeUser } from './places.js';
import type { WireAllowedMentions } from './wire.js';

function pinged(texts: readonly string[], allowed?: WireAllowedMentions): string[] {
  const components = texts.map((content) => ({ type: 10, content }));
  const base = { channelId: '1', author: makeUser('Bot', true), type: 0, extraFlags: 0 };
  return pingedBy(new MessageStore().create({ components }, base), allowed);
}

it.each<[string, string[], string[]]>([
  [
    'everyone, users and roles',
    ['@everyone @here <@1> <@!2> <@&3>'],
    ['@everyone', '@here', '<@1>', '<@!2>', '<@&3>'],
  ],
  ['behind a backslash', ['\\@everyone'], ['@everyone']],
  ['not in code', ['`@everyone` ```\n@here\n```'], []],
  ['between two texts each of which opens code and closes none', ['```', '@everyone', '```'], ['@everyone']],
  ['not with a zero-width space in it', ['@\u200beveryone'], []],
])('a message that says nothing of mentions notifies: %s', (_what, texts, expected) => {
  expect(pinged(texts)).toEqual(expected);
});

it.each<[WireAllowedMentions, string[]]>([
  [{ parse: [] }, []],
  [{}, []],
  [{ parse: ['everyone'] }, ['@everyone']],
  [{ parse: [], users: ['1'] }, ['<@1>']],
])('a message that allows %j notifies nobody else', (allowed, expected) => {
  expect(pinged(['@everyone <@1> <@&3>'], allowed)).toEqual(expected);
});
