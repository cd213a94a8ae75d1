import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packStrings, unpackString, unpackStrings } from '../../src/snapshot/packed-strings.js';

describe('packed strings come back', () => {
  it.each<[string, string[], number]>([
    ['none at all', [], 0],
    ['empty ones', ['', '', ''], 0],
    ['words', ['jigsaw', 'word2vec'], 14],
    ['letters of two, three and four bytes', ['é', '’', '🧩', 'naïve'], 15],
    ['a byte order mark', ['\ufeffa', 'b'], 5],
    ['zeros and line ends', ['a\0b', '\r\n'], 5],
  ])('%s', (_title, strings, bytes) => {
    const packed = packStrings(strings);
    expect(packed.bytes).toHaveLength(bytes);
    expect(unpackStrings(packed)).toEqual(strings);
  });

  it('any, all at once or one by one, from memory that threads share', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (strings) => {
        const { bytes, ends } = packStrings(strings);
        const shared = new Uint8Array(new SharedArrayBuffer(bytes.length + 8), 8);
        shared.set(bytes);
        const packed = { bytes: shared, ends };
        expect(unpackStrings(packed)).toEqual(strings);
        expect(strings.map((_, at) => unpackString(packed, at))).toEqual(strings);
      }),
    );
  });

  it('but for half a surrogate pair, which is shown as unknown', () => {
    expect(unpackStrings(packStrings(['a\ud83e', 'b']))).toEqual(['a\ufffd', 'b']);
  });

  it('empty where there is none of that number', () => {
    expect(unpackString(packStrings(['a', 'b']), 2)).toBe('');
  });

  it('is as many as 100,000 texts', () => {
    const strings = Array.from({ length: 100_000 }, (_, at) => `${at} `.repeat(80));
    expect(unpackStrings(packStrings(strings))).toEqual(strings);
  });
});
