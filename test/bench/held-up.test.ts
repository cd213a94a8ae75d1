import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { heldUpBy, holdUp, longestTurn } from '../../bench/bot/held-up.js';

/** Lets the event loop turn, as it has to have begun. */
const turn = () => wait(1);

function keepBusy(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

test('what is computed on a thread holds it up, what is waited for does not', async () => {
  await turn();
  const busy = await holdUp(async () => {
    await turn();
    keepBusy(60);
  });
  const start = performance.now();
  const waited = await holdUp(() => wait(200));
  const passed = performance.now() - start;
  expect(busy).toBeGreaterThanOrEqual(60);
  expect(waited).toBeLessThan(passed - 100);
});

test('of what takes many turns the longest is told', async () => {
  await turn();
  const longest = await longestTurn(async () => {
    for (const ms of [5, 60, 5]) {
      await wait(20);
      keepBusy(ms);
    }
    await wait(20);
  });
  expect(longest).toBeGreaterThanOrEqual(50);
});

test('each input is dealt with, and again while there is time', async () => {
  await turn();
  const seen: string[] = [];
  const run = (input: string) => {
    seen.push(input);
    return turn();
  };
  const once = await heldUpBy(['a', 'b'], run, 0);
  expect(seen).toEqual(['a', 'b']);
  expect(once.worst).toBeGreaterThanOrEqual(once.p99);
  await heldUpBy(['c'], run, 50);
  expect(seen.filter((input) => input === 'c').length).toBeGreaterThan(1);
});
