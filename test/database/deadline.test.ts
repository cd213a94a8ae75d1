import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Deadline } from '../../src/database/deadline.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const after = <T>(ms: number, value: T) => new Promise<T>((resolve) => setTimeout(resolve, ms, value));
const LATE = { name: 'DatabaseError', fault: 'slow', message: 'The database takes longer than 2500 ms.' };

it('an answer that is there in time is given, and nothing is waited for any more', async () => {
  const answer = new Deadline(2_500).wait(() => after(2_400, 'granite'));
  await vi.advanceTimersByTimeAsync(2_400);
  expect(await answer).toBe('granite');
  expect(vi.getTimerCount()).toBe(0);
});

it('several questions have one time together, and what is asked after it is not asked', async () => {
  const deadline = new Deadline(2_500);
  const first = deadline.wait(() => after(1_900, 'list'));
  await vi.advanceTimersByTimeAsync(1_900);
  expect(await first).toBe('list');
  const second = expect(deadline.wait(() => after(1_900, 'hits'))).rejects.toMatchObject(LATE);
  await vi.advanceTimersByTimeAsync(600);
  await second;
  const third = vi.fn(() => Promise.resolve('more'));
  await expect(deadline.wait(third)).rejects.toMatchObject(LATE);
  expect(third).not.toHaveBeenCalled();
});

it('why a question fails is told, also when that comes too late to be told', async () => {
  const failing = (ms: number) => () => after(ms, '').then(() => Promise.reject(new Error('refused')));
  const deadline = new Deadline(2_500);
  const [early, late] = [
    expect(deadline.wait(failing(100))).rejects.toThrow('refused'),
    expect(deadline.wait(failing(2_600))).rejects.toMatchObject(LATE),
  ];
  await vi.advanceTimersByTimeAsync(3_000);
  await Promise.all([early, late]);
});
