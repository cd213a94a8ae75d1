import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupByCode } from '../../../src/search/index/group-by-code.js';

it('numbers stand in groups by their codes, in the order they came', () => {
  const codes = 6;
  const pair = fc.tuple(fc.nat(codes - 1), fc.nat(99));
  fc.assert(
    fc.property(fc.array(pair), (pairs) => {
      const { starts, items } = groupByCode(codes, (tell) => {
        for (const [code, item] of pairs) tell(code, item);
      });
      for (let code = 0; code < codes; code++) {
        const byHand = pairs.flatMap(([other, item]) => (other === code ? [item] : []));
        expect(Array.from(items.subarray(starts[code], starts[code + 1]))).toEqual(byHand);
      }
      expect(items).toHaveLength(pairs.length);
    }),
  );
});
