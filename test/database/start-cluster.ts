import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { findBinaries, startCluster, type Cluster } from './cluster.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Of a superuser of the PostgreSQL that tests may do with as they like; undefined where there is none. */
    databaseUrl: string | undefined;
  }
}

const OWNER = 'lecture_owner';

/**
 * Starts one PostgreSQL for all tests and stops it at the end; with `LECTURE_TEST_DATABASE_URL` it is the one there.
 * Where there is none, it says that the tests that need it are left out.
 */
export default async function startForTests({
  provide,
}: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env['LECTURE_TEST_DATABASE_URL'];
  let cluster: Cluster | undefined;
  if (given === undefined || given === '') {
    const bin = findBinaries();
    cluster = bin === undefined ? undefined : await startCluster(bin);
  }
  const url = cluster?.url ?? given;
  provide('databaseUrl', url);
  if (url === undefined) {
    process.stdout.write(
      'Left out: the tests of lectures in a database, for there is no PostgreSQL on this machine. Install it, or set ' +
        'LECTURE_TEST_DATABASE_URL to one that tests may make databases in.\n',
    );
    return undefined;
  }
  const client = new pg.Client(url);
  await client.connect();
  // Whom the bot works as is no superuser: nothing that only one may do must be needed.
  await client.query(`
    DO $$ BEGIN
      CREATE ROLE ${OWNER} LOGIN CREATEROLE PASSWORD '${OWNER}';
    EXCEPTION WHEN duplicate_object THEN NULL; END $$`);
  await client.end();
  return cluster?.stop.bind(cluster);
}
