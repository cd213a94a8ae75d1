import { expect, it } from 'vitest';
import { GrowingArray } from '../../../src/search/index/growing-array.js';

it.each([0, 1, 1023, 1024, 1025, 2048, 2049, 5000])(
  'numbers are kept in order, however many: %d',
  (count) => {
    const numbers = Array.from({ length: count }, (_, at) => at * 3);
    const growing = new GrowingArray();
    for (const number of numbers) growing.push(number);
    expect(growing.length).toBe(count);
    expect(Array.from(growing.toArray())).toEqual(numbers);
  },
);
