import { numberAt, uint32At } from '../number-at.js';

/** Numbers in groups by code: those of code `c` stand in `items` from `starts[c]` up to but not including `starts[c + 1]`. */
export interface Groups {
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

/**
 * Puts numbers in groups by their codes, in the order they come within each (counting sort).
 *
 * @param codes - how many codes there are, from 0
 * @param visit - tells all numbers with their codes; called twice, and must tell the same
 */
export function groupByCode(
  codes: number,
  visit: (tell: (code: number, item: number) => void) => void,
): Groups {
  const starts = new Uint32Array(codes + 1);
  visit((code) => {
    starts[code + 1] = uint32At(starts, code + 1) + 1;
  });
  for (let code = 1; code <= codes; code++)
    starts[code] = uint32At(starts, code) + uint32At(starts, code - 1);
  const next = starts.slice();
  const items = new Uint32Array(numberAt(starts, codes));
  visit((code, item) => {
    const place = uint32At(next, code);
    items[place] = item;
    next[code] = place + 1;
  });
  return { starts, items };
}
