import { describe, expect, it } from 'vitest';
import type { JsonRecord } from './json.js';
import { loadOpenApi, requestMisfits } from './openapi-check.js';
import { refusedFor } from './refused-for.js';
import { Flag, validateMessage } from './validate-message.js';

const CALLBACK = '/interactions/{interaction_id}/{interaction_token}/callback';
const document = loadOpenApi();

const text = (content = 'text') => ({ type: 10, content });
const button = (id: string, rest: JsonRecord = {}) => ({
  type: 2,
  style: 2,
  label: 'b',
  custom_id: id,
  ...rest,
});
const link = (rest: JsonRecord = {}) => ({
  type: 2,
  style: 5,
  label: 'b',
  url: 'https://example.org',
  ...rest,
});
const row = (...components: object[]) => ({ type: 1, components });
const section = (accessory: object, ...components: object[]) => ({ type: 9, components, accessory });
const picture = (url = 'https://example.org/a.png', rest: JsonRecord = {}) => ({
  type: 11,
  media: { url },
  ...rest,
});
const container = (...components: object[]) => ({ type: 17, components });
const select = (options: object[], rest: JsonRecord = {}) =>
  row({ type: 3, custom_id: 's', options, ...rest });
const choice = (value: string) => ({ label: value, value });
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const webAddress = (length: number): string => 'https://example.org/'.padEnd(length, 'x');

const refused = (components: readonly object[], flags: number): string[] =>
  refusedFor(() => {
    validateMessage({ flags, components }, []);
  }).map((line) => line.replace(/^components[. ]/, ''));

const documentRefuses = (components: readonly object[]): boolean => {
  const body = { type: 4, data: { flags: Flag.componentsV2, components } };
  const request = { method: 'POST', route: CALLBACK, path: '', query: {}, headers: {}, time: 0, status: 200 };
  return requestMisfits([{ ...request, body }], document ?? {}).length > 0;
};

/** As much of everything as Discord takes. */
const ACCEPTED: readonly [string, object[]][] = [
  [
    '40 components, nested ones and accessories counted',
    [...many(13, (n) => section(button(`${n}`), text())), text()],
  ],
  ['a section of 3 texts', [section(picture(), text(), text(), text())]],
  ['4,000 characters over all texts', [text('x'.repeat(2000)), section(picture(), text('x'.repeat(2000)))]],
  ['4,000 emoji, each counted as one', [text('🎓'.repeat(4000))]],
  ['a row of 5 buttons', [row(...many(5, (n) => button(`${n}`)))]],
  ['a custom id of 100 characters', [row(button('x'.repeat(100)))]],
  ['a label of 80 characters', [row(button('a', { label: 'x'.repeat(80) }))]],
  ['a button with nothing but an emoji', [row({ type: 2, style: 1, custom_id: 'a', emoji: { name: '🎓' } })]],
  ['a link of 512 characters', [row(link({ url: webAddress(512) }))]],
  ['a link into Discord', [row(link({ url: 'discord://-/channels/1/2' }))]],
  ['a picture of an address of 2,048 characters', [section(picture(webAddress(2048)), text())]],
  ['a picture on a host named by number', [section(picture('http://192.0.2.1:8080/a.png'), text())]],
  ['a picture sent along', [section(picture('attachment://a.png'), text())]],
  [
    'a description of 1,024 characters',
    [section(picture(undefined, { description: 'x'.repeat(1024) }), text())],
  ],
  [
    'a gallery of 10',
    [{ type: 12, items: many(10, () => ({ media: { url: 'https://example.org/a.png' } })) }],
  ],
  ['a container with a row in it', [container(text(), row(button('a')), { type: 14, spacing: 2 })]],
  ['a select of 25 options', [select(many(25, (n) => choice(`${n}`)))]],
];

/** What the published schema refuses, too. */
const AGAINST_SCHEMA: readonly [string, object[], string[]][] = [
  ['a section without text', [section(picture())], ['0.components BASE_TYPE_BAD_LENGTH']],
  [
    'a section of 4 texts',
    [section(picture(), ...many(4, () => text()))],
    ['0.components BASE_TYPE_BAD_LENGTH'],
  ],
  [
    'a section with nothing at its side',
    [{ type: 9, components: [text()] }],
    ['0.accessory BASE_TYPE_REQUIRED'],
  ],
  ['a section beside a row', [section(row(button('a')), text())], ['0.accessory.type UNION_TYPE_CHOICES']],
  [
    'a button in a section’s text',
    [section(picture(), button('a'))],
    ['0.components.0.type UNION_TYPE_CHOICES'],
  ],
  ['a button outside of a row', [button('a')], ['0.type UNION_TYPE_CHOICES']],
  ['a picture outside of a section', [picture()], ['0.type UNION_TYPE_CHOICES']],
  ['a row in a row', [row(row(button('a')))], ['0.components.0.type UNION_TYPE_CHOICES']],
  ['a container in a container', [container(container(text()))], ['0.components.0.type UNION_TYPE_CHOICES']],
  ['an empty row', [row()], ['0.components BASE_TYPE_BAD_LENGTH']],
  ['a row of 6 buttons', [row(...many(6, (n) => button(`${n}`)))], ['0.components BASE_TYPE_BAD_LENGTH']],
  ['an empty text', [text('')], ['0.content BASE_TYPE_BAD_LENGTH']],
  ['an empty custom id', [row(button(''))], ['0.components.0.custom_id BASE_TYPE_BAD_LENGTH']],
  [
    'a custom id of 101 characters',
    [row(button('x'.repeat(101)))],
    ['0.components.0.custom_id BASE_TYPE_BAD_LENGTH'],
  ],
  [
    'a label of 81 characters',
    [row(button('a', { label: 'x'.repeat(81) }))],
    ['0.components.0.label BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'a button of no style',
    [row({ type: 2, label: 'b', custom_id: 'a' })],
    ['0.components.0.style BASE_TYPE_REQUIRED'],
  ],
  [
    'a link of 513 characters',
    [row(link({ url: webAddress(513) }))],
    ['0.components.0.url BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'a picture of an address of 2,049 characters',
    [section(picture(webAddress(2049)), text())],
    ['0.accessory.media.url BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'an empty description',
    [section(picture(undefined, { description: '' }), text())],
    ['0.accessory.description BASE_TYPE_BAD_LENGTH'],
  ],
  [
    'a description of 1,025 characters',
    [section(picture(undefined, { description: 'x'.repeat(1025) }), text())],
    ['0.accessory.description BASE_TYPE_BAD_LENGTH'],
  ],
  [
    'a picture of no address',
    [section(picture('a.png'), text())],
    ['0.accessory.media.url URL_TYPE_INVALID_URL'],
  ],
  ['an empty gallery', [{ type: 12, items: [] }], ['0.items BASE_TYPE_BAD_LENGTH']],
  [
    'a spoiler that is neither true nor false',
    [{ ...container(text()), spoiler: 1 }],
    ['0.spoiler BOOLEAN_TYPE_CONVERT'],
  ],
  ['a separator of an unknown size', [{ type: 14, spacing: 3 }], ['0.spacing BASE_TYPE_CHOICES']],
  [
    'a select of 26 options',
    [select(many(26, (n) => choice(`${n}`)))],
    ['0.components.0.options BASE_TYPE_BAD_LENGTH'],
  ],
];

/** What Discord refuses by rules its schema does not state; the schema finds no other fault in these. */
const AGAINST_RULES: readonly [string, object[], string[]][] = [
  [
    '41 components, nested ones and accessories counted',
    [...many(13, (n) => section(button(`${n}`), text())), text(), text()],
    ['COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED'],
  ],
  [
    '4,001 characters over all texts',
    [text('x'.repeat(2000)), section(picture(), text('x'.repeat(2001)))],
    ['COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED'],
  ],
  ['a text of blanks', [text(' \n ')], ['0.content BASE_TYPE_BAD_LENGTH']],
  [
    'the same custom id twice, wherever',
    [section(button('a'), text()), row(button('a'))],
    ['1.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED'],
  ],
  [
    'the same component id twice',
    [
      { ...text(), id: 7 },
      { ...text(), id: 7 },
    ],
    ['1.id COMPONENT_ID_DUPLICATED'],
  ],
  [
    'a button without custom id',
    [row({ type: 2, style: 2, label: 'b' })],
    ['0.components.0.custom_id BUTTON_COMPONENT_CUSTOM_ID_REQUIRED'],
  ],
  [
    'a button with an address',
    [row(button('a', { url: 'https://example.org' }))],
    ['0.components.0.url BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE'],
  ],
  [
    'a button with neither label nor emoji',
    [row(button('a', { label: ' ' }))],
    ['0.components.0 BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED'],
  ],
  [
    'a link without address',
    [row(link({ url: null }))],
    ['0.components.0.url BUTTON_COMPONENT_URL_REQUIRED'],
  ],
  [
    'a link with a custom id',
    [row(link({ custom_id: 'a' }))],
    ['0.components.0.custom_id BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE'],
  ],
  [
    'a link of another scheme',
    [row(link({ url: 'ftp://example.org' }))],
    ['0.components.0.url URL_TYPE_INVALID_SCHEME'],
  ],
  [
    'a link to a host without a dot',
    [row(link({ url: 'http://localhost:8080/a' }))],
    ['0.components.0.url URL_TYPE_INVALID_URL'],
  ],
  [
    'a picture of another scheme',
    [section(picture('data://example.org/a'), text())],
    ['0.accessory.media.url URL_TYPE_INVALID_SCHEME'],
  ],
  [
    'a picture on a host without a dot',
    [section(picture('https://videos/a.png'), text())],
    ['0.accessory.media.url URL_TYPE_INVALID_URL'],
  ],
  [
    'a select beside a button',
    [row(...select([choice('a')]).components, button('b'))],
    ['0.components COMPONENT_LAYOUT_WIDTH_EXCEEDED'],
  ],
  [
    'a select of the same value twice',
    [select([choice('a'), choice('a')])],
    ['0.components.0.options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED'],
  ],
];

describe('components', () => {
  it.each(ACCEPTED)('may be %s', (_what, components) => {
    expect(refused(components, Flag.componentsV2)).toEqual([]);
  });

  it.each([...AGAINST_SCHEMA, ...AGAINST_RULES])('may not be %s', (_what, components, faults) => {
    expect(refused(components, Flag.componentsV2)).toEqual(faults);
  });

  it('are rows alone, five at the most, without the flag of the new ones', () => {
    const rows = many(6, (n) => row(button(`${n}`)));
    expect(refused(rows.slice(1), 0)).toEqual([]);
    expect(refused(rows, 0)).toEqual(['BASE_TYPE_MAX_LENGTH']);
    expect(refused([text()], 0)).toEqual(['0.type UNION_TYPE_CHOICES']);
  });
});

describe.skipIf(document === undefined)(
  'the published schema of components (skipped where it is missing)',
  () => {
    it.each(ACCEPTED)('allows %s', (_what, components) => {
      expect(documentRefuses(components)).toBe(false);
    });

    it.each(AGAINST_SCHEMA)('does not allow %s', (_what, components) => {
      expect(documentRefuses(components)).toBe(true);
    });

    it.each(AGAINST_RULES)('sees nothing else wrong with %s', (_what, components) => {
      expect(documentRefuses(components)).toBe(false);
    });
  },
);
