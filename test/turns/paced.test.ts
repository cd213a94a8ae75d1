import { expect, it } from 'vitest';
import { Paced } from '../../src/turns/paced.js';

/** Lets the event loop turn once, and everything that follows from what was begun then. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

it('what comes alone is begun at once', async () => {
  const paced = new Paced();
  for (const name of ['first', 'second']) {
    let begun = '';
    const done = paced.take(() => {
      begun = name;
      return Promise.resolve(name);
    });
    expect(begun).toBe(name);
    expect(await done).toBe(name);
    await turn();
    await turn();
  }
});

it('of many that come at once each has its turn, in their order, with turns of others in between', async () => {
  const paced = new Paced();
  const seen: (number | 'a turn')[] = [];
  const all = Promise.all(
    Array.from({ length: 100 }, (_, number) =>
      paced.take(() => {
        seen.push(number);
        return Promise.resolve();
      }),
    ),
  );
  expect(paced.count).toBe(100);
  while (paced.count > 0) {
    await turn();
    seen.push('a turn');
  }
  await all;
  expect(seen.filter((one) => one !== 'a turn')).toEqual(Array.from({ length: 100 }, (_, number) => number));
  expect(seen.slice(0, seen.indexOf(99)).filter((one) => one === 'a turn').length).toBeGreaterThan(3);
});

it('what fails fails for whoever asked, and is counted no more', async () => {
  const paced = new Paced();
  const first = paced.take(() => Promise.reject(new Error('it failed')));
  const second = paced.take(() => Promise.resolve('done'));
  await expect(first).rejects.toThrow('it failed');
  expect(await second).toBe('done');
  expect(paced.count).toBe(0);
});
