import { describe, expect, it } from 'vitest';
import { errorMessage, replyMessage } from '../../../src/discord/message/message.js';
import type { Block, Reply } from '../../../src/reply/reply.js';
import { UserError } from '../../../src/reply/user-error.js';
import { english } from '../../../src/texts/english.js';

const reply = (...blocks: Block[]): Reply => ({ kind: 'search', message: 'A reply.', hits: [], blocks });
const action = (query: string) => ({ label: 'Context', command: 'search', values: { query } });

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
});
