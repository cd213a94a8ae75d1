import { describe, expect, it } from 'vitest';
import { decodeCustomId, encodeCustomId } from '../../src/discord/custom-id.js';

describe('custom ids', () => {
  it('are readable where they are short', () => {
    expect(encodeCustomId({ command: 'search', values: { query: 'jigsaw', page: 2 } })).toBe(
      'search?query=sjigsaw&page=n2',
    );
  });

  it.each([
    ['a question', 'what is the difference between word2vec and contrastive predictive coding?'],
    [
      'a question of 200 characters',
      'why do the authors say that jittering the patches prevents chromatic aberration and why would the neural ' +
        'network otherwise be able to cheat when it predicts the relative position of two patches?  ',
    ],
    ['marks that mean something in addresses', 'a&b=c?d#e%20+f;|\\"'],
    ['another script', '自己教師あり学習とは何ですか'],
    ['emoji', '🧩🧩🧩🧩🧩🧩🧩🧩🧩🧩'],
  ])('hold a page of results for %s', (_title, query) => {
    const press = { command: 'at', values: { time: '3156', lecture: 'dMUes74-nYY', query, page: 12 } };
    const id = encodeCustomId(press);
    expect(id?.length).toBeLessThanOrEqual(100);
    expect(decodeCustomId(id ?? '')).toEqual(press);
  });

  it('of a menu hold everything but what is chosen, which comes back as it is', () => {
    const id = encodeCustomId({ command: 'search', values: { query: 'jigsaw' }, option: 'lecture' }) ?? '';
    expect(decodeCustomId(id, 'dMUes74-nYY')).toEqual({
      command: 'search',
      values: { query: 'jigsaw', lecture: 'dMUes74-nYY' },
    });
    expect(decodeCustomId(id)).toBeUndefined();
  });

  it('of buttons take no value that is chosen', () => {
    const id = encodeCustomId({ command: 'search', values: { query: 'o', lecture: 'o' } }) ?? '';
    expect(decodeCustomId(id, 'other')).toEqual({ command: 'search', values: { query: 'o', lecture: 'o' } });
  });

  it('differ for two buttons that do the same, and mean the same', () => {
    const press = { command: 'search', values: { query: 'jigsaw' } };
    const ids = [0, 1, 2].map((copy) => encodeCustomId(press, copy) ?? '');
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(decodeCustomId(id)).toEqual(press);
  });

  it('are given up where a query can’t be packed small enough', () => {
    const query = Array.from({ length: 200 }, (_, index) => String.fromCodePoint(0x4e00 + index * 97)).join(
      '',
    );
    expect(encodeCustomId({ command: 'search', values: { query, page: 2 } })).toBeUndefined();
  });

  it('are not made of thousands of characters, however well these pack', () => {
    const query = 'jigsaw '.repeat(1_000);
    expect(encodeCustomId({ command: 'search', values: { query } })).toBeUndefined();
    expect(encodeCustomId({ command: 'search', values: { query: query.slice(0, 4_000) } })).toBeDefined();
  });

  it.each([
    '',
    '?',
    'x',
    '~',
    '~~~~',
    '~abc',
    'search?page=nx',
    'Search?query=sa',
    'search?=s',
    'a b?q=sx',
    '__proto__?a=s',
  ])('that are not ours (%s) are refused', (id) => {
    expect(decodeCustomId(id)).toBeUndefined();
  });
});
