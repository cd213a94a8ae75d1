import { expect, it, vi } from 'vitest';
import { DatabaseError } from '../../src/database/database-error.js';
import { createLog } from '../../src/log/log.js';
import { readyDatabase } from '../../src/program/ready-database.js';

const away = new DatabaseError('away', 'The database cannot be reached: connect ECONNREFUSED.');

function failing(...errors: Error[]) {
  const lines: string[] = [];
  const log = createLog((line) => lines.push(line), []);
  const migrate = vi.fn(() => {
    const error = errors.length > 1 ? errors.shift() : errors[0];
    return error === undefined ? Promise.resolve() : Promise.reject(error);
  });
  const ready = (patienceMs: number) =>
    readyDatabase({ migrate }, log, new AbortController().signal, patienceMs);
  return { migrate, lines, ready };
}

it('a database that stays away is tried for a while, which the log says once, and then told with what to do', async () => {
  const { migrate, lines, ready } = failing(away);
  await expect(ready(700)).rejects.toThrow(
    'The database cannot be reached: connect ECONNREFUSED. Check the address in LECTURE_DATABASE_URL',
  );
  expect(migrate.mock.calls.length).toBeGreaterThan(1);
  expect(lines).toEqual([expect.stringContaining('It is tried for 0.7 seconds.')]);
});

it.each([
  ['a password that is wrong', '28P01', /Check the user and the password/],
  ['a name that there is not', '3D000', /Make it \(createdb/],
])('%s is told at once', async (_, code, said) => {
  const cause = Object.assign(new Error('refused'), { code });
  const { migrate, ready } = failing(new DatabaseError('away', 'It refuses.', { cause }));
  await expect(ready(60_000)).rejects.toThrow(said);
  expect(migrate).toHaveBeenCalledTimes(1);
});

it('what the database itself refuses is told at once, as it says it', async () => {
  const { migrate, ready } = failing(new DatabaseError('failed', 'The database is of a newer version.'));
  await expect(ready(60_000)).rejects.toThrow(/^The database is of a newer version\.$/);
  expect(migrate).toHaveBeenCalledTimes(1);
});
