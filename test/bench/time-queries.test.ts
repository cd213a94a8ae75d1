import { expect, test } from 'vitest';
import { timeWork } from '../../bench/time-queries.js';

test('every query is put equally often, and each run is timed', async () => {
  const asked = new Map<string, number>();
  const run = (query: string) => {
    asked.set(query, (asked.get(query) ?? 0) + 1);
    return Promise.resolve();
  };
  const inputs = ['a', 'b', 'c', 'd', 'e'];
  const times = await timeWork([
    { name: 'some', inputs, run },
    { name: 'none', inputs: [], run },
  ]);
  expect([...times.keys()]).toEqual(['some']);
  const timed = times.get('some') ?? [];
  expect(timed.length).toBeGreaterThan(0);
  expect(timed.length % inputs.length).toBe(0);
  expect(new Set(asked.values()).size).toBe(1);
});

test('a query that fails is not timed but reported', async () => {
  const run = () => Promise.reject(new Error('index is gone'));
  await expect(timeWork([{ name: 'some', inputs: ['a'], run }])).rejects.toThrow('index is gone');
});
