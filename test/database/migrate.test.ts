import { describe, expect, it } from 'vitest';
import { Database } from '../../src/database/database.js';
import { MIGRATIONS } from '../../src/database/migrations/index.js';
import { emptyDatabase, HAS_NO_DATABASE, NEEDS_DATABASE } from './fresh-database.js';

describe.skipIf(HAS_NO_DATABASE)(`the tables of a database${NEEDS_DATABASE}`, () => {
  it('are made once by whoever of several starts first', async () => {
    const { url, asSuperuser } = await emptyDatabase();
    const several = Array.from({ length: 4 }, () => new Database({ url }));
    await Promise.all(several.map((database) => database.migrate()));
    await several[0]?.migrate();
    await Promise.all(several.map((database) => database.close()));
    const applied = await asSuperuser('SELECT number, name FROM lecture_bot.migrations ORDER BY number');
    expect(applied).toEqual(MIGRATIONS.map(({ number, name }) => ({ number, name })));
    expect(applied.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, place) => place + 1));
  });

  it('are not touched by a program that is older than they are', async () => {
    const { url, asSuperuser } = await emptyDatabase();
    const database = new Database({ url });
    await database.migrate();
    await asSuperuser(`INSERT INTO lecture_bot.migrations VALUES (1000, 'of next year')`);
    await expect(database.migrate()).rejects.toMatchObject({
      name: 'DatabaseError',
      message: expect.stringMatching(/newer version of this program: it has migration 1000/) as string,
    });
    await database.close();
  });

  it('are made as a whole or not at all, and what the owner lacks is said', async () => {
    const { url, asSuperuser } = await emptyDatabase();
    await asSuperuser(`DO $$ BEGIN EXECUTE format('REVOKE ALL ON DATABASE %I FROM lecture_owner', current_database());
      EXECUTE format('ALTER DATABASE %I OWNER TO postgres', current_database()); END $$`);
    const database = new Database({ url });
    await expect(database.migrate()).rejects.toThrow(/It has to own the database/);
    await database.close();
    expect(await asSuperuser(`SELECT to_regnamespace('lecture_bot') AS found`)).toEqual([{ found: null }]);
  });
});
