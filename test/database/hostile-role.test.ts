import pg from 'pg';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { storeGlossary } from '../../src/database/glossary.js';
import { storeLecture } from '../../src/database/store-lectures.js';
import { corpusOf } from '../search/small-search.js';
import { freshDatabase, HAS_NO_DATABASE, NEEDS_DATABASE } from './fresh-database.js';

const A = '123456789012345678';
const B = '876543210987654321';
const TABLES = [
  ...[
    'lectures',
    'segments',
    'segment_words',
    'lecture_terms',
    'terms',
    'totals',
    'glossary',
    'revisions',
    'drafts',
  ],
];

// Somebody who can run any statement as the role that works for members, and is in no other.
describe.skipIf(HAS_NO_DATABASE)(
  `whoever works for server A, and runs what he likes${NEEDS_DATABASE}`,
  async () => {
    if (HAS_NO_DATABASE) {
      it('is kept from what is of server B', () => undefined);
      return;
    }
    const { database, url, asSuperuser } = await freshDatabase();
    const [of] = corpusOf(['secret words', '1 or 2 of them']).lectures;
    const [ofB] = corpusOf(['secret words', '1 or 2 of them', 'clandestine 42']).lectures;
    for (const server of [A, B]) {
      await database.write(server, async (query) => {
        await storeLecture(query, server, server === B ? ofB! : of!, Buffer.from('secret'));
        await storeGlossary(query, server, [{ term: 'secret', heardAs: 'sea crate' }]);
        await query('', `INSERT INTO lecture_bot.drafts VALUES ($1, 'd', 'v', 'secret', 6)`, [server]);
      });
    }
    await database.importShared((query) => storeLecture(query, '', of!));
    const name = `hostile_${new URL(url).pathname.slice(-12)}`;
    await asSuperuser(`CREATE ROLE ${name} LOGIN PASSWORD 'hostile' IN ROLE lecture_member`);
    const address = new URL(url);
    address.username = name;
    address.password = 'hostile';
    const client = new pg.Client(address.href);
    await client.connect();
    afterAll(async () => {
      await client.end();
      await asSuperuser(`DROP ROLE ${name}`);
    });
    const rows = async (sql: string): Promise<unknown[]> => (await client.query(sql)).rows as unknown[];
    const everything = () =>
      Promise.all(TABLES.map((table) => asSuperuser(`SELECT * FROM lecture_bot.${table}`)));
    const [{ id: idOfB } = { id: 0 }] = await asSuperuser<{ id: number }>(
      'SELECT id FROM lecture_bot.lectures WHERE server_id = $1',
      [B],
    );

    beforeEach(async () => {
      await client.query(`RESET ALL; SET ROLE lecture_member; SET lecture.server = '${A}'`);
    });

    it.each(TABLES)('reads of %s what is shared and his own', async (table) => {
      const servers = `SELECT DISTINCT server_id FROM lecture_bot.${table} ORDER BY 1`;
      const isShared =
        (await asSuperuser(`SELECT 1 FROM lecture_bot.${table} WHERE server_id = ''`)).length > 0;
      const shared = isShared ? [{ server_id: '' }] : [];
      expect(await rows(servers)).toEqual([...shared, { server_id: A }]);
      await client.query(`SET lecture.server = ''`);
      expect(await rows(servers)).toEqual(shared);
      await client.query(`RESET lecture.server`);
      expect(await rows(servers)).toEqual(shared);
    });

    it.each(TABLES)('counts, changes and removes nothing in %s that is of B or shared', async (table) => {
      const before = await everything();
      for (const server of [B, '']) {
        const where = `WHERE server_id = '${server}'`;
        if (server === B) {
          expect(await rows(`SELECT count(*)::int FROM lecture_bot.${table} ${where}`)).toEqual([
            { count: 0 },
          ]);
        }
        expect(
          (await client.query(`UPDATE lecture_bot.${table} SET server_id = server_id ${where}`)).rowCount,
        ).toBe(0);
        expect((await client.query(`DELETE FROM lecture_bot.${table} ${where}`)).rowCount).toBe(0);
      }
      expect(await everything()).toEqual(before);
    });

    it.each(TABLES)('makes nothing in %s his that is of B, nor B’s or shared what is his', async (table) => {
      const before = await everything();
      for (const server of [B, '']) {
        await expect(client.query(`UPDATE lecture_bot.${table} SET server_id = '${server}'`)).rejects.toThrow(
          /row-level security|violates/,
        );
      }
      expect(await everything()).toEqual(before);
    });

    it.each([
      `INSERT INTO lecture_bot.revisions VALUES ('S', 9)`,
      `INSERT INTO lecture_bot.totals VALUES ('S', 'de', 1, 1, 1)`,
      `INSERT INTO lecture_bot.terms VALUES ('S', 'en', 't', 't', 't', '', '{}', '{}', 1, 1)`,
      `INSERT INTO lecture_bot.glossary VALUES ('S', 5, 't', 'h')`,
      `INSERT INTO lecture_bot.drafts VALUES ('S', 'e', 'v', '', 0)`,
      `INSERT INTO lecture_bot.segments VALUES (${idOfB}, 9, 'S', 0, 1, 't', 'u')`,
      `INSERT INTO lecture_bot.segment_words VALUES (${idOfB}, 1, 'S', '')`,
      `INSERT INTO lecture_bot.lecture_terms VALUES (${idOfB}, 'S', '{}', '{}', '{}')`,
      `INSERT INTO lecture_bot.lectures (server_id, key, video_id, title, language, segment_count, word_count, first_second,
       last_second, first_url, revision) VALUES ('S', 'k', 'k', 'k', 'en', 1, 1, 0, 1, 'u', 1)`,
    ])('adds nothing as B, nor to what is shared: %s', async (sql) => {
      for (const server of [B, '']) {
        await expect(client.query(sql.replace(`'S'`, `'${server}'`))).rejects.toThrow(/row-level security/);
      }
      await client.query(`SET lecture.server = ''`);
      await expect(client.query(sql.replace(`'S'`, `''`))).rejects.toThrow(/row-level security/);
    });

    it('learns by no key whether B has something', async () => {
      const tries = (id: unknown) => [
        `INSERT INTO lecture_bot.segments VALUES (${String(id)}, 0, '${A}', 0, 1, 't', 'u')`,
        `INSERT INTO lecture_bot.segment_words VALUES (${String(id)}, 0, '${A}', '')`,
        `INSERT INTO lecture_bot.lecture_terms VALUES (${String(id)}, '${A}', '{}', '{}', '{}')`,
      ];
      for (const sql of [...tries(idOfB), ...tries(1_000_000)]) {
        await expect(client.query(sql)).rejects.toThrow(/violates foreign key/);
      }
      await expect(
        client.query(
          `INSERT INTO lecture_bot.lectures (id, server_id) OVERRIDING SYSTEM VALUE VALUES (${idOfB}, '${A}')`,
        ),
      ).rejects.toThrow(/permission denied/);
    });

    it.each([
      `SELECT lecture_id AS found FROM lecture_bot.segments_proposed('{clandestine,secret}', '{9,9}') WHERE lecture_id = ${idOfB}`,
      `SELECT lecture_id AS found FROM lecture_bot.segments_proposed(ARRAY['''@server:${B}'' | ''@lecture:${idOfB}'''], '{9}')`,
      `SELECT term AS found FROM lecture_bot.terms_longer('{cland}', 9)`,
      `SELECT term AS found FROM lecture_bot.terms_misspelt('{clandestine,clandestin}', '{3,3}', 9)`,
      `SELECT term AS found FROM lecture_bot.terms_sounding(ARRAY(SELECT generate_series(0, 600)), 99999)
       WHERE term = 'clandestine'`,
      `SELECT term AS found FROM lecture_bot.terms_spoken('{forty two}')`,
    ])('finds nothing of B by the functions that look past the policies: %s', async (sql) => {
      expect(await rows(sql)).toEqual([]);
    });

    it('puts nothing of his own in the place of what those functions look into', async () => {
      await asSuperuser(`GRANT TEMPORARY ON DATABASE "${new URL(url).pathname.slice(1)}" TO lecture_member`);
      await client.query(
        `CREATE TEMPORARY TABLE terms AS SELECT 'planted' AS term, '' AS server_id, '{forty two}'::text[] AS spoken,
           1 AS places, 1 AS segments`,
      );
      expect(await rows(`SELECT term FROM lecture_bot.terms_spoken('{forty two}')`)).toEqual([]);
      await client.query('DROP TABLE pg_temp.terms');
      await asSuperuser(
        `REVOKE TEMPORARY ON DATABASE "${new URL(url).pathname.slice(1)}" FROM lecture_member`,
      );
    });

    it('brings no text of B into an error', async () => {
      const sql = `SELECT * FROM lecture_bot.segments WHERE text::int > 0 AND server_id = '${B}'`;
      expect(await rows(sql)).toEqual([]);
    });

    it.each(['segments', 'terms'])('is not told by statistics what is in %s', async (table) => {
      await asSuperuser('ANALYZE');
      expect(await rows(`SELECT * FROM pg_stats WHERE tablename = '${table}'`)).toEqual([]);
      await expect(client.query('SELECT * FROM pg_statistic')).rejects.toThrow(/permission denied/);
    });

    it('does not see what is asked for others', async () => {
      const seen = await rows(`SELECT DISTINCT query FROM pg_stat_activity WHERE usename = 'lecture_owner'`);
      expect(seen.filter((row) => JSON.stringify(row).includes('lecture_bot'))).toEqual([]);
    });

    it.each([
      'SET row_security = off; SELECT * FROM lecture_bot.segments',
      'SET ROLE lecture_importer',
      'SET ROLE lecture_owner',
      'SET SESSION AUTHORIZATION postgres',
      'ALTER TABLE lecture_bot.segments DISABLE ROW LEVEL SECURITY',
      'ALTER TABLE lecture_bot.segments OWNER TO lecture_member',
      'DROP POLICY member_reads ON lecture_bot.segments',
      'CREATE POLICY all_of_it ON lecture_bot.segments TO lecture_member USING (true)',
      'ALTER POLICY member_reads ON lecture_bot.segments USING (true)',
      'ALTER ROLE lecture_member BYPASSRLS',
      'GRANT lecture_importer TO lecture_member',
      'CREATE ROLE another',
      'CREATE TABLE lecture_bot.mine (a int)',
      'CREATE TABLE public.mine (a int)',
      'CREATE TEMPORARY TABLE mine (a int)',
      'CREATE SCHEMA mine',
      'CREATE VIEW lecture_bot.mine AS SELECT * FROM lecture_bot.segments',
      'CREATE FUNCTION lecture_bot.mine() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$',
      'CREATE FUNCTION pg_temp.mine() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$',
      'CREATE RULE mine AS ON SELECT TO lecture_bot.segments DO INSTEAD NOTHING',
      'CREATE TRIGGER mine BEFORE INSERT ON lecture_bot.segments EXECUTE FUNCTION lecture_bot.settle()',
      `CREATE OR REPLACE FUNCTION lecture_bot.settle() RETURNS void LANGUAGE sql AS ''`,
      'TRUNCATE lecture_bot.segments CASCADE',
      'DROP TABLE lecture_bot.segments CASCADE',
      'SELECT * FROM lecture_bot.migrations',
      `COPY lecture_bot.segments TO '/tmp/segments'`,
      `COPY lecture_bot.segments TO PROGRAM 'cat'`,
      `SELECT pg_read_file('PG_VERSION')`,
      `SELECT nextval('lecture_bot.lectures_id_seq')`,
      `SELECT lecture_bot.forget_drafts(now() + interval '9 days')`,
    ])('may not: %s', async (sql) => {
      const before = await everything();
      await expect(client.query(sql)).rejects.toThrow(
        /permission denied|must be (?:owner|superuser|member)|row-level security|must have|cannot|only roles/i,
      );
      expect(await everything()).toEqual(before);
    });
  },
);

describe.skipIf(HAS_NO_DATABASE)(`the importer${NEEDS_DATABASE}`, () => {
  it('writes what is shared and sees nothing of a server', async () => {
    const { database } = await freshDatabase();
    const [lecture] = corpusOf(['words']).lectures;
    await database.write(A, (query) => storeLecture(query, A, lecture!));
    await database.importShared(async (query) => {
      await storeLecture(query, '', lecture!);
      expect(await query('', 'SELECT server_id FROM lecture_bot.lectures', [])).toEqual([{ server_id: '' }]);
    });
    await expect(database.importShared((query) => storeLecture(query, A, lecture!))).rejects.toThrow(
      /row-level security/,
    );
  });
});
