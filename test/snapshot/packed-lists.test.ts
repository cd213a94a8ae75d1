import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packLists, unpackList } from '../../src/snapshot/packed-lists.js';

describe('packed lists of numbers come back', () => {
  const list = fc.array(fc.nat(65_535), { maxLength: 6 }).map((all) => Uint16Array.from(all));

  it('any, and nothing in place of those that are empty', () => {
    fc.assert(
      fc.property(fc.array(fc.option(list, { nil: undefined })), (lists) => {
        const packed = packLists(lists);
        expect(lists.map((_, at) => unpackList(packed, at))).toEqual(
          lists.map((one) => (one?.length === 0 ? undefined : one)),
        );
      }),
    );
  });

  it('as views, which take no memory of their own', () => {
    const packed = packLists([Uint16Array.of(1, 2), Uint16Array.of(3)]);
    expect(unpackList(packed, 1)?.buffer).toBe(packed.numbers.buffer);
  });

  it('and take no room where all are empty', () => {
    const { numbers, ends } = packLists([undefined, new Uint16Array(), undefined]);
    expect([numbers.length, ends.length]).toEqual([0, 0]);
  });

  it('with nothing beyond the last', () => {
    expect(unpackList(packLists([Uint16Array.of(1)]), 1)).toBeUndefined();
  });
});
