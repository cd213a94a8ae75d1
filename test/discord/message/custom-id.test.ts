import { deflateRawSync } from 'node:zlib';
import { encode } from 'base32768';
import { describe, expect, it } from 'vitest';
import { decodeCustomId, encodeCustomId } from '../../../src/discord/message/custom-id.js';

describe('custom ids', () => {
  it('keep what is yes or no apart from numbers and texts', () => {
    const values = { query: 'true', exact: true, all: false, page: 1 };
    const id = encodeCustomId({ command: 'search', values }) ?? '';
    expect(decodeCustomId(id)).toEqual({ command: 'search', values });
  });

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

  it('are packed only where they would be longer than 100 characters', () => {
    const room = 100 - 'search?query=s'.length;
    const idOf = (query: string) => encodeCustomId({ command: 'search', values: { query } });
    expect(idOf('x'.repeat(room))).toBe(`search?query=s${'x'.repeat(room)}`);
    expect(idOf('x'.repeat(room + 1))).toMatch(/^~/);
  });

  it.each([
    ['a short one', 'jigsaw'],
    ['a long one', 'what is the difference between word2vec and contrastive predictive coding? '.repeat(2)],
  ])('say whether the answer is a copy: %s', (_title, query) => {
    const press = { command: 'search', values: { query } };
    expect(decodeCustomId(encodeCustomId({ ...press, asCopy: true }) ?? '')).toEqual({
      ...press,
      asCopy: true,
    });
    expect(decodeCustomId(encodeCustomId({ ...press, asCopy: false }) ?? '')).toEqual(press);
  });

  it('say so in a readable way, too', () => {
    const press = { command: 'search', values: { query: 'jigsaw' } };
    expect(encodeCustomId({ ...press, asCopy: true })).toBe('search?query=sjigsaw&%2B=');
    expect(encodeCustomId({ ...press, asCopy: true }, 2)).toBe('search?query=sjigsaw&%2B=&_=2');
  });

  it('make use of all 100 characters', () => {
    const lengths = Array.from({ length: 120 }, (_, count) => {
      const query = Array.from({ length: count }, (_, at) => String.fromCharCode(0x4e00 + at * 97)).join('');
      return encodeCustomId({ command: 'search', values: { query } })?.length ?? 0;
    });
    expect(Math.max(...lengths)).toBe(100);
  });

  const question =
    'why do the authors think that the network can learn from images without labels, and how is that different ' +
    'from training it with them?';
  const press = { command: 'search', values: { query: question, page: 2 } };

  it('take few characters for what questions are made of', () => {
    expect(encodeCustomId(press)!.length).toBeLessThan(50);
  });

  it('of buttons under old replies still work', () => {
    const id = '~栵䠼湢邾䩜鲭圕㣑嗢䋖猫觌跭両䙆彡㒊ᖇ隠愡淃㮂蠮䩦祓រ陧癯㛾袎㢊漱ګᄣꛙ构榤篲瀭肣㓷杠Ɵ';
    expect(decodeCustomId(id)).toEqual(press);
  });

  it.each([
    ['', 'jigsaw puzzle'],
    ['however long the text', 'is'.repeat(60)],
  ])('hold a line break as a space %s', (_title, line) => {
    const id = encodeCustomId({ command: 'search', values: { query: `${line}\n${line}\n` } });
    expect(decodeCustomId(id ?? '')?.values).toEqual({ query: `${line} ${line} ` });
  });

  it.each([
    ['search?', {}],
    ['search?query=s', { query: '' }],
    ['search?page=n-5', { page: -5 }],
    ['search?page=n123456789012345', { page: 123_456_789_012_345 }],
    ['search?private=btrue', { private: true }],
    ['search?private=bfalse', { private: false }],
    ['search?_=3&page=n1', { page: 1 }],
  ])('that are readable are read: %s', (id, values) => {
    expect(decodeCustomId(id)).toEqual({ command: 'search', values });
  });

  const packed = (text: string) => `~${encode(deflateRawSync(text))}`;

  it('unpack to 4096 characters at most, whoever packed more into so few', () => {
    const text = (length: number) => 'search\nquery=s'.padEnd(length, 'a');
    expect(packed(text(4097)).length).toBeLessThan(100);
    expect(decodeCustomId(packed(text(4096)))?.command).toBe('search');
    expect(decodeCustomId(packed(text(4097)))).toBeUndefined();
  });

  it.each([
    ['a field without a name', 'search\n=sx'],
    ['a field without a value', 'search\nquery'],
    ['no command', ''],
    ['a command with a mark in it', 'sea-rch\nquery=sx'],
    ['a number that is none', 'search\npage=nx'],
  ])('with %s are refused, packed too', (_title, text) => {
    expect(decodeCustomId(packed(text))).toBeUndefined();
  });

  it('may hold an equals sign in a value, packed too', () => {
    expect(decodeCustomId(packed('search\nquery=sa=b'))?.values).toEqual({ query: 'a=b' });
  });

  it.each([
    '',
    '?',
    'x',
    '~',
    '~~~~',
    '~abc',
    '?query=sa',
    'search?page=nx',
    'search?page=n1.5',
    'search?page=n1234567890123456',
    'search?page=n1x',
    'search?private=bmaybe',
    'search?query=xa',
    'search?query=',
    'search?query=o',
    `${'a'.repeat(33)}?query=sa`,
    'search2?query=sa',
    'Search?query=sa',
    'search?=s',
    'a b?q=sx',
    '__proto__?a=s',
  ])('that are not ours (%s) are refused', (id) => {
    expect(decodeCustomId(id)).toBeUndefined();
  });
});
