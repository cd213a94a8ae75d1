import { inspect } from 'node:util';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { Database } from '../../src/database/database.js';
import type { Query } from '../../src/database/connections.js';
import { storeGlossary, readGlossary } from '../../src/database/glossary.js';
import { freshDatabase, HAS_NO_DATABASE, NEEDS_DATABASE } from './fresh-database.js';
import { UnsteadyNetwork } from './unsteady-network.js';

const A = '123456789012345678';
const answer = async (query: Query) => {
  const [row] = await query<{ answer: number }>('answer', 'SELECT 42 AS answer', []);
  return row?.answer;
};
const fault = (name: string) => ({ name: 'DatabaseError', fault: name });

describe.skipIf(HAS_NO_DATABASE)(`the connection to the database${NEEDS_DATABASE}`, async () => {
  const { url, database, asSuperuser } = HAS_NO_DATABASE ? ({} as never) : await freshDatabase();
  const opened: (Database | UnsteadyNetwork)[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((one) => one.close()));
  });
  const open = (address: ConstructorParameters<typeof Database>[0]) => {
    const one = new Database(address);
    opened.unshift(one);
    return one;
  };
  const unsteady = async () => {
    const network = await UnsteadyNetwork.before(url);
    opened.push(network);
    return network;
  };

  it('comes back by itself after the database was away, without a failure more', async () => {
    const network = await unsteady();
    const one = open({ url: network.url });
    const ask = () => one.read(undefined, answer);
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([42, 42, 42]);
    network.down();
    await expect(ask()).rejects.toMatchObject(fault('away'));
    network.up();
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([42, 42, 42]);
  });

  it('runs nothing more when the work is over, since it would be as the owner', async () => {
    const one = open({ url });
    const kept: Query[] = [];
    await one.read(undefined, (query) => {
      kept.push(query);
      return Promise.resolve();
    });
    const failing = one.read(undefined, (query) => {
      kept.push(query);
      return Promise.reject(new Error('enough'));
    });
    await expect(failing).rejects.toThrow('enough');
    expect(kept).toHaveLength(2);
    for (const query of kept) {
      await expect(query('', 'SELECT 1', [])).rejects.toThrow('The transaction is over.');
    }
  });

  it('is tried anew where the server ended it while nobody used it', async () => {
    const one = open({ url: `${url}?application_name=idle` });
    const ask = () => one.read(undefined, answer);
    await Promise.all([ask(), ask(), ask()]);
    await asSuperuser(`SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = current_database()
      AND pid <> pg_backend_pid() AND usename = 'lecture_owner'`);
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([42, 42, 42]);
  });

  it('that is lost in the middle of some work undoes it, and says so', async () => {
    const network = await unsteady();
    const one = open({ url: network.url });
    const work = one.write(A, async (query) => {
      await storeGlossary(query, A, [{ term: 'half', heardAs: 'done' }]);
      network.down();
      await new Promise((resolve) => setTimeout(resolve, 20));
      return answer(query);
    });
    await expect(work).rejects.toMatchObject(fault('away'));
    expect(await database.read(A, readGlossary)).toEqual([]);
  });

  it.each(['before', 'after'])('to a server that says nothing is given up %s it was made', async (when) => {
    const network = await unsteady();
    const one = open({ url: network.url });
    if (when === 'after') await one.read(undefined, answer);
    network.silent();
    await expect(one.read(undefined, answer)).rejects.toMatchObject({
      name: 'DatabaseError',
      fault: expect.stringMatching(/away|slow/) as string,
    });
    network.down();
    network.up();
    expect(await one.read(undefined, answer)).toBe(42);
  });

  it('is given up soon where nothing is said to the beginning of what may take an hour', async () => {
    const network = await unsteady();
    const one = open({ url: network.url });
    await one.migrate();
    network.silent();
    await expect(one.migrate()).rejects.toMatchObject(fault('slow'));
  });

  it('is kept for what may take long once that has begun', async () => {
    const slow = database.importShared((query) => query('', 'SELECT pg_sleep(3.5)', []));
    await expect(slow).resolves.toHaveLength(1);
  });

  it('ends a question that takes too long, and takes the next one', async () => {
    const slow = database.read(A, (query) => query('', 'SELECT pg_sleep(60)', []));
    await expect(slow).rejects.toMatchObject(fault('slow'));
    expect(await database.read(A, answer)).toBe(42);
    const running = `SELECT pid FROM pg_stat_activity WHERE query LIKE '%pg_sleep(60)%' AND state = 'active' AND
      pid <> pg_backend_pid() AND datname = current_database()`;
    // Told to stop, the database takes its moment on a busy machine.
    await vi.waitFor(async () => {
      expect(await asSuperuser(running)).toEqual([]);
    }, 10_000);
  });

  it('is not waited for without end when all are in use', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const all = Array.from({ length: 8 }, () => database.read(A, () => held));
    await expect(database.read(A, answer)).rejects.toMatchObject(fault('slow'));
    release();
    await Promise.all(all);
    expect(await database.read(A, answer)).toBe(42);
  });

  it('is left for those who read, however many write', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const all = Array.from({ length: 20 }, () => database.write(A, () => held));
    expect(await database.read(A, answer)).toBe(42);
    release();
    await Promise.all(all);
  });

  it('is not waited for without end when it is closed', async () => {
    const one = new Database({ url });
    const writing = one.write(A, (query) => query('', 'SELECT pg_sleep(10)', [])).catch(() => undefined);
    expect(await one.read(A, answer)).toBe(42);
    await one.close();
    await asSuperuser(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE '%pg_sleep(10)%'
      AND pid <> pg_backend_pid()`);
    await writing;
  });

  it('is to the copy for reading, and to the database itself while that is away', async () => {
    const [copy, main] = [await unsteady(), await unsteady()];
    const one = open({ url: main.url, readUrl: copy.url });
    expect(await one.read(A, answer)).toBe(42);
    expect([copy.connections, main.connections]).toEqual([1, 0]);
    await one.write(A, answer);
    expect([copy.connections, main.connections]).toEqual([1, 1]);
    copy.down();
    expect(await Promise.all([one.read(A, answer), one.read(A, answer)])).toEqual([42, 42]);
  });

  it('is to the database itself when the copy says nothing', async () => {
    const copy = await unsteady();
    const one = open({ url, readUrl: copy.url });
    expect(await one.read(A, answer)).toBe(42);
    copy.silent();
    expect(await Promise.all([one.read(A, answer), one.read(A, answer)])).toEqual([42, 42]);
    expect(copy.connections).toBe(2);
  });

  it('lets nothing be written in what only reads', async () => {
    const write = database.read(A, (query) => storeGlossary(query, A, []));
    await expect(write).rejects.toThrow(/read-only transaction/);
  });

  it('does all that is asked at once in one piece of work, in order', async () => {
    const found = await database.read(A, (query) =>
      Promise.all([1, 2, 3].map((number) => query('', 'SELECT $1::int AS number', [number]))),
    );
    expect(found).toEqual([[{ number: 1 }], [{ number: 2 }], [{ number: 3 }]]);
  });

  it('passes on what the work itself throws, and undoes it', async () => {
    const mine = new RangeError('mine');
    const work = database.write(A, async (query) => {
      await storeGlossary(query, A, [{ term: 'half', heardAs: 'done' }]);
      throw mine;
    });
    await expect(work).rejects.toBe(mine);
    expect(await database.read(A, readGlossary)).toEqual([]);
  });
});

describe('a password of the database', () => {
  it.each([
    'postgres://lecture:s3cret-passw0rd@127.0.0.1:1/none',
    'postgres://lecture:s3cret-passw0rd@127.0.0.1:none/x',
    'postgres://lecture:s3cret-passw0rd@[::1',
    'mysql://lecture:s3cret-passw0rd@127.0.0.1/x',
    's3cret-passw0rd',
  ])('is in no error, nor in what it is made of: %s', async (url) => {
    const failed = await Promise.resolve()
      .then(() => new Database({ url }).read(undefined, answer))
      .catch((error: unknown) => error);
    expect(failed).toMatchObject({ name: 'DatabaseError' });
    expect(inspect(failed, { depth: 9, showHidden: true })).not.toContain('s3cret');
  });

  it.skipIf(HAS_NO_DATABASE)(`is not either when it is wrong${NEEDS_DATABASE}`, async () => {
    const { url } = await freshDatabase();
    const address = new URL(url);
    address.password = 's3cret-passw0rd';
    const database = new Database({ url: address.href });
    afterAll(() => database.close());
    const failed = await database.read(undefined, answer).catch((error: unknown) => error);
    expect(failed).toMatchObject(fault('away'));
    expect(String(failed)).toMatch(/password authentication failed for user "lecture_owner"/);
    expect(inspect(failed, { depth: 9, showHidden: true })).not.toContain('s3cret');
  });
});
