import { expect, it, vi } from 'vitest';
import { DatabaseError } from '../../src/database/database-error.js';
import { lookOften } from '../../src/program/look-often.js';

const refused = (what: string) => new DatabaseError('failed', `The database refuses: ${what}.`);
const away = new DatabaseError('away', 'The database cannot be reached.');

/** What is logged where looking at the lectures goes so, time after time. */
async function loggedOf(...looks: (Error | 'well')[]): Promise<unknown[]> {
  const error = vi.fn();
  const ending = new AbortController();
  const refresh = vi.fn(() => {
    const look = looks.shift();
    if (look === undefined) ending.abort();
    return look instanceof Error ? Promise.reject(look) : Promise.resolve({} as never);
  });
  await lookOften({ isAway: false, refresh }, { error }, ending.signal, { mostly: 0, away: 0 });
  return error.mock.calls.map(([, reason]) => reason as unknown);
}

it('tells once why the lectures can’t be listed, however often it is tried', async () => {
  const one = refused('no such table');
  expect(await loggedOf(one, refused('no such table'), refused('no such table'))).toEqual([one]);
});

it('tells it again where it is something else, or went well in between', async () => {
  const [one, other, again] = [
    refused('no such table'),
    new TypeError('no such row'),
    refused('no such table'),
  ];
  expect(await loggedOf(one, other, 'well', other, again)).toEqual([one, other, other, again]);
});

it('says nothing of what the library tells by itself, that there is no answer', async () => {
  expect(await loggedOf(away, away)).toEqual([]);
});
