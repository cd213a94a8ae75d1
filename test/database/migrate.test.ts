import { describe, expect, it, onTestFinished } from 'vitest';
import { Connections } from '../../src/database/connections.js';
import { Database } from '../../src/database/database.js';
import { LectureLists } from '../../src/database/lecture-lists.js';
import { migrate } from '../../src/database/migrate.js';
import { MIGRATIONS } from '../../src/database/migrations/index.js';
import type { Migration } from '../../src/database/migrations/migration.js';
import { storeLecture } from '../../src/database/store-lectures.js';
import { corpusOf } from '../search/small-search.js';
import { engineInDatabase, engineOfServer } from './engine-in-database.js';
import { emptyDatabase, HAS_NO_DATABASE, NEEDS_DATABASE } from './fresh-database.js';

const A = '123456789012345678';

/** Opens a database until the end of the test. */
function open(url: string): Database {
  const database = new Database({ url });
  onTestFinished(() => database.close());
  return database;
}

/** Applies other migrations than there are. */
async function applyTo(url: string, migrations: readonly Migration[]): Promise<void> {
  const connections = new Connections(url);
  onTestFinished(() => connections.close());
  const kind = { begin: 'BEGIN; SET LOCAL search_path = lecture_bot, public, pg_temp', mostMs: 60_000 };
  await connections.transaction(kind, (query) => migrate(query, migrations));
}

/** What is found of it in a server's only lecture. */
async function foundOf(query: string, database: Database, text: string): Promise<string[]> {
  const engine = await engineOfServer(database, A, corpusOf([text]));
  const { hits } = await engine.search({ query, limit: 9 });
  return hits.map(({ segment }) => segment.text);
}

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

  it('are brought up to date with the lectures that are in them', async () => {
    const { url } = await emptyDatabase();
    await applyTo(url, MIGRATIONS.slice(0, 5));
    const database = open(url);
    const [first, second, own] = corpusOf(
      ['an old knight rides in 2012'],
      ['a knight of granite'],
      ['basalt of 2012 is dark'],
    ).lectures;
    await database.importShared((query) => storeLecture(query, '', first!));
    await database.write(A, (query) => storeLecture(query, A, own!));
    await database.migrate();
    await database.importShared((query) => storeLecture(query, '', second!));
    const seen = await new LectureLists(database, () => undefined).seenIn(A);
    const engine = engineInDatabase(database, seen);
    const found = async (query: string) => {
      const { hits } = await engine.search({ query, limit: 9 });
      return hits.map(({ segment }) => segment.text).sort();
    };
    const knights = ['a knight of granite', 'an old knight rides in 2012'];
    expect(await found('knight')).toEqual(knights);
    expect(await found('knihgt')).toEqual(knights);
    expect(await found('nite')).toEqual(knights);
    expect(await found('basallt')).toEqual(['basalt of 2012 is dark']);
    expect(await found('twenty twelve')).toEqual(['an old knight rides in 2012', 'basalt of 2012 is dark']);
  });

  it('are made where the extensions were made before, in the schema that all look into', async () => {
    const { url, asSuperuser } = await emptyDatabase();
    for (const extension of ['pg_trgm', 'fuzzystrmatch', 'intarray'])
      await asSuperuser(`CREATE EXTENSION ${extension} SCHEMA public`);
    const database = open(url);
    await database.migrate();
    expect(await foundOf('grannit', database, 'granite is old')).toEqual(['granite is old']);
    expect(await foundOf('nite', database, 'a knight rides')).toEqual(['a knight rides']);
  });

  it('are not used where anybody may put functions beside them, until that is mended as is said', async () => {
    const { url, asSuperuser } = await emptyDatabase();
    // As PostgreSQL 14 has it.
    await asSuperuser('ALTER SCHEMA public OWNER TO postgres');
    await asSuperuser('GRANT CREATE ON SCHEMA public TO PUBLIC');
    const database = open(url);
    const told: unknown = await database.migrate().catch((error: unknown) => error);
    expect(told).toMatchObject({ name: 'DatabaseError', fault: 'failed' });
    const [said] = /REVOKE .*$/.exec((told as Error).message) ?? [];
    await asSuperuser(said!);
    await database.migrate();
    await asSuperuser('GRANT CREATE ON SCHEMA public TO lecture_member');
    await expect(database.migrate()).rejects.toThrow('schema public');
    await asSuperuser('DROP SCHEMA public');
    await database.migrate();
  });

  it('are not made where the extensions were made before in another schema, which is said', async () => {
    const { url, asSuperuser } = await emptyDatabase();
    await asSuperuser('CREATE SCHEMA elsewhere');
    await asSuperuser('CREATE EXTENSION intarray SCHEMA elsewhere');
    await expect(open(url).migrate()).rejects.toThrow(/have to be in the schema public/);
  });

  it.each([
    {
      what: 'does not have',
      extension: 'of_nowhere',
      said: /lacks .*pg_trgm.*intarray.*postgresql-contrib.*of_nowhere/,
    },
    {
      what: 'does not let the owner make',
      extension: 'pageinspect',
      said: /may not make .*intarray.*superuser.*pageinspect/,
    },
  ])('are not made where the database $what an extension, which is said', async ({ extension, said }) => {
    const { url } = await emptyDatabase();
    const migration = { number: 1, name: 'of a test', sql: `CREATE EXTENSION ${extension}` };
    await expect(applyTo(url, [migration])).rejects.toThrow(said);
  });
});
