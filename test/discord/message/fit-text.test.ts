import { describe, expect, it } from 'vitest';
import { replyMessage } from '../../../src/discord/message/message.js';
import { MOST_CARDS, MOST_PARAGRAPHS, type Action, type Block } from '../../../src/reply/reply.js';
import { english } from '../../../src/texts/english.js';
import { translations } from '../../../src/texts/index.js';
import { validateMessage } from '../../fake-discord/validate-message.js';

const NOTE = 'To cite: a lecture';

/** The texts of a message of five cards with notes, each with this many characters in its only line. */
function texts(length: number): string[] {
  const cards = Array.from({ length: 5 }, (): Block => ({
    type: 'card',
    lines: [[{ text: 'a'.repeat(length) }]],
    note: [{ text: NOTE }],
    actions: [],
  }));
  const { components } = replyMessage({ kind: 'search', message: '', hits: [], blocks: cards }, english);
  return components.map((component) => ('content' in component ? component.content : ''));
}

describe('a reply with as much as it may have', () => {
  /** Runs that take twice their length, and of which none is long enough to be clipped. */
  const escaped = Array.from({ length: 150 }, () => ({ text: '*_', strong: true }));
  const tooLong = Array.from({ length: 200 }, (_, at) => String.fromCodePoint(0x4e00 + at * 97)).join('');
  const action = (query: string): Action => ({ label: 'Context', command: 'search', values: { query } });
  const row = (count: number): Block => ({
    type: 'actions',
    actions: Array.from({ length: count }, (_, at) => action(`button ${at}`)),
  });
  const blocks = (actions: readonly Action[]): Block[] => [
    ...Array.from({ length: MOST_PARAGRAPHS }, (): Block => ({
      type: 'paragraph',
      tone: 'title',
      lines: [escaped],
    })),
    ...Array.from({ length: MOST_CARDS }, (): Block => ({
      type: 'card',
      lines: [escaped],
      note: escaped,
      picture: { url: 'https://i.ytimg.com/x.jpg', description: 'Preview picture' },
      actions,
    })),
    row(5),
    row(2),
    {
      type: 'menu',
      label: 'Lectures',
      command: 'search',
      values: { query: 'jigsaw' },
      option: 'lecture',
      choices: [{ label: 'All lectures', value: '*', isChosen: true }],
    },
  ];

  it.each([['en-US', english] as const, ...translations])(
    'is taken by Discord in %s, with and without buttons left out',
    (_locale, texts) => {
      for (const actions of [
        [action('a'), action('b')],
        [action('a'), action(tooLong)],
      ]) {
        const reply = { kind: 'search', message: '', hits: [], blocks: blocks(actions) };
        const { components, flags } = replyMessage(reply, texts);
        validateMessage({ components, flags, allowed_mentions: { parse: [] } }, []);
        const said = JSON.stringify(components).match(/\*/g)?.length ?? 0;
        expect(said).toBeGreaterThan((MOST_CARDS + MOST_PARAGRAPHS) * 50);
      }
    },
  );
});

describe('a reply that is too long for Discord', () => {
  const noted = `\n-# ${NOTE}`;
  /** A note comes to 22 characters with what marks it, so that with all five there is room for 778 in each card. */
  it.each([
    ['keeps all notes where they fit', 778, 5],
    ['leaves the last note out first', 779, 4],
    ['leaves out no more notes than it has to', 787, 2],
    ['leaves them all out before it clips anything', 800, 0],
  ])('%s', (_title, length, notes) => {
    expect(texts(length)).toEqual(
      Array.from({ length: 5 }, (_, index) => 'a'.repeat(length) + (index < notes ? noted : '')),
    );
  });

  it('is clipped only where it is too long without any note', () => {
    const clipped = texts(801);
    expect(clipped.every((text) => /^a{799}…$/.test(text))).toBe(true);
  });
});
