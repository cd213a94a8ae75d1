import type { TestProject } from 'vitest/node';
import { findBinaries, startCluster, type Cluster } from './cluster.js';
import { makeOwner } from './make-owner.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Of a superuser of the PostgreSQL that tests may do with as they like; undefined where there is none. */
    databaseUrl: string | undefined;
  }
}

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
  await makeOwner(url);
  return cluster?.stop.bind(cluster);
}
