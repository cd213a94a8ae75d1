import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorMessage, replyMessage } from '../../src/discord/message.js';
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
const row: fc.Arbitrary<Block> = fc.record({
  type: fc.constant('actions' as const),
  actions: fc.array(anyAction, { maxLength: 5 }),
});
const fullReply = fc
  .tuple(
    fc.array(aParagraph, { minLength: 1, maxLength: 6 }),
    fc.array(card, { maxLength: 5 }),
    fc.array(row, { maxLength: 1 }),
  )
  .map((blocks) => reply(...blocks.flat()));

describe('a reply as a Discord message', () => {
  it('shows a card with its button at its side', () => {
    const { components } = replyMessage(
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
      {
        type: 9,
        components: [{ type: 10, content: '[Watch 52:36](https://youtu.be/x?t=3156)\na **jigsaw**' }],
        accessory: { type: 2, style: 2, label: 'Context', custom_id: 'search?query=sjigsaw' },
      },
    ]);
  });

  it('shows a picture with its description at the side, and the button below', () => {
    const { components } = replyMessage(
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
    const { components } = replyMessage(
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

  it('gives two buttons that do the same different ids', () => {
    const { components } = replyMessage(reply({ type: 'actions', actions: [action('a'), action('a')] }));
    expect(components[0]).toMatchObject({
      components: [{ custom_id: 'search?query=sa' }, { custom_id: 'search?query=sa&_=1' }],
    });
  });

  it('says so when a query is too long for buttons', () => {
    const query = Array.from({ length: 200 }, (_, index) => String.fromCodePoint(0x4e00 + index * 97)).join(
      '',
    );
    const { components } = replyMessage(
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
    const { components } = errorMessage(new UserError('No lecture is called “*x*”.', '/lecture list'));
    expect(components).toEqual([
      { type: 10, content: 'No lecture is called “\\*x\\*”.\nThis works: `/lecture list`' },
    ]);
  });

  it('clips a text that is too long for Discord no further than needed', () => {
    const long = 'word '.repeat(1_000);
    const texts = replyMessage(
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
    const { components } = replyMessage(reply(...cards));
    const texts = components.map((one) => ('accessory' in one ? one.components[0]!.content : ''));
    expect(texts.every((content) => content.startsWith('\\*a\\*a'))).toBe(true);
    expect(texts.join('').length).toBeLessThanOrEqual(4_000);
  });

  it('pings nobody', () => {
    expect(replyMessage(reply()).allowedMentions).toEqual({ parse: [] });
  });

  it('is accepted by Discord whatever a lecture and a query hold', () => {
    fc.assert(
      fc.property(fullReply, (any) => {
        const { components, flags } = replyMessage(any);
        validateMessage({ components, flags, allowed_mentions: { parse: [] } }, []);
        expect(components.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});
