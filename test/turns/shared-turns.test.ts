import { expect, it } from 'vitest';
import { SharedTurns } from '../../src/turns/shared-turns.js';

it('whoever asks while work goes on shares the next turn, and a failure ends nothing', async () => {
  let begun = 0;
  const turns = new SharedTurns(async () => {
    const turn = ++begun;
    await Promise.resolve();
    if (turn === 2) throw new Error('the second failed');
    return turn;
  });
  const first = turns.take();
  expect(turns.take()).toBe(first);
  await Promise.resolve();
  const second = turns.take();
  expect(turns.take()).toBe(second);
  expect(second).not.toBe(first);
  expect(await first).toBe(1);
  await expect(second).rejects.toThrow('the second failed');
  expect(await turns.take()).toBe(3);
});
