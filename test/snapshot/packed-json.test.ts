import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packJson, unpackJson } from '../../src/snapshot/packed-json.js';

it('a packed value comes back, from memory that threads share as well', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue({ stringUnit: 'binary' })), (value) => {
      const bytes = packJson(value);
      const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
      shared.set(bytes);
      const asJson = JSON.stringify(value);
      expect(JSON.stringify(unpackJson(bytes))).toBe(asJson);
      expect(JSON.stringify(unpackJson(shared))).toBe(asJson);
    }),
  );
});
