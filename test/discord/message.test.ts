import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorMessage, replyMessage } from '../../src/discord/message.js';
import { english } from '../../src/texts/english.js';
import type { Block, Reply, Span } from '../../src/reply/reply.js';
import { UserError } from '../../src/reply/user-error.js';
import { validateMessage } from '../fake-discord/validate-message.js';

const reply = (...blocks: Block[]): Reply => ({ kind: 'search', message: 'A reply.', hits: [], blocks });
const action = (query: string) => ({ label: 'Context', command: 'search', values: { query } });

const text = fc.string({ unit: 'grapheme', maxLength: 3_000 });
const span: fc.Arbitrary<Span> = fc.oneof(
  fc.record({ text }),
  fc.record({ text, strong: fc.constant(true) }),
  fc.record({ text, code: fc.constant(true) }),
  fc.record({ text, url: fc.webUrl({ withQueryParameters: true, withFragments: true }) }),
);
const line = fc.array(span, { maxLength: 20, size: 'max' });
const lines = fc.array(line, { maxLength: 3 });
const anyAction = fc.record({
  label: fc.string({ minLength: 1, maxLength: 200 }).map((label) => `x${label}`),
  command: fc.constant('search'),
  values: fc.record({ query: fc.string({ unit: 'grapheme', maxLength: 200 }), page: fc.nat(50) }),
});
const card: fc.Arbitrary<Block> = fc.record({
  type: fc.constant('card' as const),
  lines,
  note: fc.option(line, { nil: undefined }),
  picture: fc.option(
    fc.record({
      url: fc.webUrl(),
      description: fc.string({ minLength: 1, maxLength: 2_000 }).map((description) => `x${description}`),
    }),
    { nil: undefined },
  ),
  actions: fc.array(anyAction, { minLength: 1, maxLength: 2 }),
});
const aParagraph: fc.Arbitrary<Block> = fc.record({
  type: fc.constant('paragraph' as const),
  tone: fc.constantFrom('title' as const, 'normal' as const, 'faint' as const),
  lines,
});
/** At most seven buttons in two rows. */
const rows: fc.Arbitrary<Block[]> = fc
  .tuple(fc.array(anyAction, { maxLength: 5 }), fc.array(anyAction, { maxLength: 2 }))
  .map((all) => all.map((actions) => ({ type: 'actions', actions })));
const menu: fc.Arbitrary<Block> = fc.record({
  type: fc.constant('menu' as const),
  label: fc.string({ minLength: 1, maxLength: 300 }).map((label) => `x${label}`),
  command: fc.constant('search'),
  values: fc.record({ query: fc.string({ unit: 'grapheme', maxLength: 200 }) }),
  option: fc.constant('lecture'),
  choices: fc
    .uniqueArray(fc.stringMatching(/^[A-Za-z0-9_~-]{1,32}$/), { minLength: 1, maxLength: 25 })
    .chain((values) =>
      fc.tuple(
        ...values.map((value, index) =>
          fc.record({
            label: fc.string({ unit: 'grapheme', maxLength: 200 }).map((label) => `x${label}`),
            detail: fc.string({ unit: 'grapheme', maxLength: 200 }).map((detail) => `x${detail}`),
            value: fc.constant(value),
            isChosen: fc.constant(index === 0),
          }),
        ),
      ),
    ),
});
const fullReply = fc
  .tuple(
    fc.array(aParagraph, { minLength: 1, maxLength: 6 }),
    fc.array(card, { maxLength: 5 }),
    rows,
    fc.array(menu, { maxLength: 1 }),
  )
  .map((blocks) => reply(...blocks.flat()));

const messageOf = (shown: Reply) => replyMessage(shown, english);

describe('a reply as a Discord message', () => {
  it('shows a card with its button below, where it takes no room from the text', () => {
    const { components } = messageOf(
      reply({
        type: 'card',
        lines: [
          [{ text: 'Watch 52:36', url: 'https://youtu.be/x?t=3156' }],
          [{ text: 'a ' }, { text: 'jigsaw', strong: true }],
        ],
        actions: [action('jigsaw')],
      }),
    );
    expect(components).toEqual([
      { type: 10, content: '[Watch 52:36](https://youtu.be/x?t=3156)\na **jigsaw**' },
      {
        type: 1,
        components: [{ type: 2, style: 2, label: 'Context', custom_id: 'search?query=sjigsaw' }],
      },
    ]);
  });

  it('shows a picture with its description at the side, and the button below', () => {
    const { components } = messageOf(
      reply({
        type: 'card',
        lines: [[{ text: 'words' }]],
        picture: { url: 'https://i.ytimg.com/x.jpg', description: 'Preview picture' },
        actions: [action('jigsaw')],
      }),
    );
    expect(components.map((component) => component.type)).toEqual([9, 1]);
    expect(components[0]).toMatchObject({
      accessory: { type: 11, media: { url: 'https://i.ytimg.com/x.jpg' }, description: 'Preview picture' },
    });
  });

  it('tells titles, words and small print apart', () => {
    const { components } = messageOf(
      reply(
        { type: 'paragraph', tone: 'title', lines: [[{ text: 'Title' }]] },
        { type: 'paragraph', tone: 'normal', lines: [[{ text: 'One' }], [{ text: 'Two' }]] },
        { type: 'paragraph', tone: 'faint', lines: [[{ text: 'Small' }]] },
      ),
    );
    expect(components.map((component) => 'content' in component && component.content)).toEqual([
      '### Title',
      'One\nTwo',
      '-# Small',
    ]);
  });

  it('shows the note of a card as small print below its lines', () => {
    const { components } = messageOf(
      reply({ type: 'card', lines: [[{ text: 'words' }]], note: [{ text: 'To cite: ' }], actions: [] }),
    );
    expect(components).toEqual([{ type: 10, content: 'words\n-# To cite: ' }]);
  });

  it('shows a menu with the choice that is made, and what each choice says', () => {
    const { components } = messageOf(
      reply({
        type: 'menu',
        label: 'Lectures',
        command: 'search',
        values: { query: 'jigsaw' },
        option: 'lecture',
        choices: [
          { label: 'All lectures', value: '*', isChosen: false },
          { label: 'Week **1**', detail: '3 passages', value: 'w1', isChosen: true },
        ],
      }),
    );
    expect(components).toEqual([
      {
        type: 1,
        components: [
          {
            type: 3,
            custom_id: 'search?query=sjigsaw&lecture=o',
            placeholder: 'Lectures',
            options: [
              { label: 'All lectures', value: '*', default: false },
              { label: 'Week **1**', description: '3 passages', value: 'w1', default: true },
            ],
          },
        ],
      },
    ]);
  });

  it('gives two buttons that do the same different ids', () => {
    const { components } = messageOf(reply({ type: 'actions', actions: [action('a'), action('a')] }));
    expect(components[0]).toMatchObject({
      components: [{ custom_id: 'search?query=sa' }, { custom_id: 'search?query=sa&_=1' }],
    });
  });

  it('says so when a query is too long for buttons', () => {
    const query = Array.from({ length: 200 }, (_, index) => String.fromCodePoint(0x4e00 + index * 97)).join(
      '',
    );
    const { components } = messageOf(
      reply({ type: 'card', lines: [[{ text: 'words' }]], actions: [action(query)] }),
    );
    expect(components).toEqual([
      { type: 10, content: 'words' },
      {
        type: 10,
        content: '-# Some buttons are left out because the query is very long; a shorter one has them all.',
      },
    ]);
  });

  it('shows a refusal with an example that works', () => {
    const { components } = errorMessage(
      new UserError('No lecture is called “*x*”.', '/lecture list'),
      english,
    );
    expect(components).toEqual([
      { type: 10, content: 'No lecture is called “\\*x\\*”.\nThis works: `/lecture list`' },
    ]);
  });

  it('clips a text that is too long for Discord no further than needed', () => {
    const long = 'word '.repeat(1_000);
    const texts = messageOf(
      reply(
        { type: 'paragraph', tone: 'title', lines: [[{ text: 'Title' }]] },
        { type: 'paragraph', tone: 'normal', lines: [[{ text: long }]] },
        { type: 'paragraph', tone: 'faint', lines: [[{ text: 'before and after '.repeat(10) }]] },
      ),
    ).components.map((component) => ('content' in component ? component.content : ''));
    expect(texts[0]).toBe('### Title');
    expect(texts[1]).toMatch(/^(word ){700,}word…$/);
    expect(texts[2]).toBe(`-# ${'before and after '.repeat(10)}`);
    expect(texts.join('').length).toBeLessThanOrEqual(4_000);
  });

  it('fits also where hundreds of short runs are in bold', () => {
    const bold = Array.from({ length: 400 }, (_, index) => ({ text: '*a', strong: index % 2 === 0 }));
    const cards = Array.from({ length: 5 }, (_, index): Block => ({
      type: 'card',
      lines: [bold],
      actions: [action(String(index))],
    }));
    const { components } = messageOf(reply(...cards));
    const texts = components
      .map((one) => ('content' in one ? one.content : ''))
      .filter((content) => content !== '');
    expect(texts.every((content) => content.startsWith('\\*a\\*a'))).toBe(true);
    expect(texts.join('').length).toBeLessThanOrEqual(4_000);
  });

  it('pings nobody', () => {
    expect(messageOf(reply()).allowedMentions).toEqual({ parse: [] });
  });

  it('is accepted by Discord whatever a lecture and a query hold', () => {
    fc.assert(
      fc.property(fullReply, (any) => {
        const { components, flags } = messageOf(any);
        validateMessage({ components, flags, allowed_mentions: { parse: [] } }, []);
        expect(components.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});
