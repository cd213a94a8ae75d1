import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, inject, onTestFinished } from 'vitest';
import { Database } from '../../src/database/database.js';
import { OWNER } from './make-owner.js';

const SHARED_CLUSTER = inject('databaseUrl');

/** Whether tests of the database are left out. */
export const HAS_NO_DATABASE = SHARED_CLUSTER === undefined;

/** Stands behind the names of tests that are left out then. */
export const NEEDS_DATABASE = HAS_NO_DATABASE ? ' (left out: there is no PostgreSQL)' : '';

/** A database for one file of tests, gone at its end. */
export interface FreshDatabase {
  /** Of the owner, who is no superuser. */
  readonly url: string;
  /** Runs statements past all policies. */
  readonly asSuperuser: <Row = Record<string, unknown>>(sql: string, values?: unknown[]) => Promise<Row[]>;
}

/**
 * Makes an empty database, without the bot's tables.
 *
 * @param superuserUrl - of the PostgreSQL it is made in, the one of all tests when left out; `makeOwner` was there
 */
export async function emptyDatabase(superuserUrl = SHARED_CLUSTER ?? ''): Promise<FreshDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await run(superuserUrl, `CREATE DATABASE ${name} OWNER ${OWNER}`);
  const address = new URL(superuserUrl);
  address.pathname = name;
  const superuser = new pg.Pool({ connectionString: address.href, max: 4 });
  superuser.on('error', () => undefined);
  // What the owner may not do before PostgreSQL 15.
  await superuser.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC');
  afterAll(async () => {
    await superuser.end();
    await run(superuserUrl, `DROP DATABASE ${name} WITH (FORCE)`);
  });
  address.username = OWNER;
  address.password = OWNER;
  return {
    url: address.href,
    asSuperuser: async <Row>(sql: string, values: unknown[] = []) =>
      (await superuser.query<Row & pg.QueryResultRow>(sql, values)).rows,
  };
}

/** Makes a database with the bot's tables. */
export async function freshDatabase(
  superuserUrl?: string,
): Promise<FreshDatabase & { readonly database: Database }> {
  const fresh = await emptyDatabase(superuserUrl);
  const database = new Database({ url: fresh.url });
  afterAll(() => database.close());
  await database.migrate();
  return { ...fresh, database };
}

/** The address of a database for somebody with a password that comes up nowhere else. */
export async function urlWithPassword(
  { url, asSuperuser }: Pick<FreshDatabase, 'url' | 'asSuperuser'>,
  password: string,
): Promise<string> {
  const user = `owner_${randomBytes(6).toString('hex')}`;
  await asSuperuser(`CREATE ROLE ${user} LOGIN PASSWORD '${password}' IN ROLE ${OWNER}`);
  onTestFinished(async () => {
    await asSuperuser(`DROP ROLE ${user}`);
  });
  return Object.assign(new URL(url), { username: user, password }).href;
}

async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(sql);
  await client.end();
}
