import { describe, expect, it } from 'vitest';
import { replyMessage } from '../../src/discord/message.js';
import type { Block } from '../../src/reply/reply.js';
import { english } from '../../src/texts/english.js';

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
