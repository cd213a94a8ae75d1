import pg from 'pg';

/** Whom the bot works as in the tests: no superuser, so that nothing that only one may do is needed. */
export const OWNER = 'lecture_owner';

/** Makes the owner of the databases that tests make, whose password is the same. */
export async function makeOwner(superuserUrl: string): Promise<void> {
  const client = new pg.Client(superuserUrl);
  await client.connect();
  await client.query(`
    DO $$ BEGIN
      CREATE ROLE ${OWNER} LOGIN CREATEROLE PASSWORD '${OWNER}';
    EXCEPTION WHEN duplicate_object THEN NULL; END $$`);
  await client.end();
}
