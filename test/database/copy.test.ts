import { afterAll, describe, expect, it } from 'vitest';
import { eventually } from '../eventually.js';
import type { Query } from '../../src/database/connections.js';
import { Database } from '../../src/database/database.js';
import { LectureLists } from '../../src/database/lecture-lists.js';
import { storeLectures } from '../../src/database/store-lectures.js';
import { corpusOf } from '../search/small-search.js';
import { findBinaries, startCluster } from './cluster.js';
import { engineInDatabase } from './engine-in-database.js';
import { freshDatabase, HAS_NO_DATABASE } from './fresh-database.js';
import { makeOwner } from './make-owner.js';

// Whatever is there already has no copy that tests may stop.
const BIN = HAS_NO_DATABASE ? undefined : findBinaries();
const A = '123456789012345678';

/** Whether it is the copy that answers. */
const isCopy = async (query: Query) => {
  const [row] = await query<{ is: boolean }>('', 'SELECT pg_is_in_recovery() AS is', []);
  return row?.is;
};

describe.skipIf(BIN === undefined)(
  `a copy that only reads${BIN === undefined ? ' (left out: there is no PostgreSQL to copy)' : ''}`,
  async () => {
    const cluster = BIN === undefined ? undefined : await startCluster(BIN);
    afterAll(() => cluster?.stop());
    if (cluster !== undefined) await makeOwner(cluster.url);
    const { url, database } = cluster === undefined ? ({} as never) : await freshDatabase(cluster.url);
    const copy = cluster === undefined ? (undefined as never) : await cluster.startCopy();
    const opened: Database[] = [];
    afterAll(() => Promise.all(opened.map((one) => one.close())));
    const open = () => {
      const readUrl = Object.assign(new URL(url), { port: new URL(copy.url).port }).href;
      const both = new Database({ url, readUrl });
      opened.push(both);
      return both;
    };
    const store = (serverId: string, text: string) => {
      const lectures = corpusOf([text]).lectures.map((lecture) => ({ lecture }));
      return serverId === ''
        ? database.importShared((query) => storeLectures(query, '', lectures))
        : database.write(serverId, (query) => storeLectures(query, serverId, lectures));
    };
    /** What is found of granite. */
    const found = async (both: Database, serverId?: string) => {
      const seen = await new LectureLists(both, () => undefined).seenIn(serverId);
      const { hits } = await engineInDatabase(both, seen).search({ query: 'granite', limit: 9 });
      return hits.map(({ segment }) => segment.text);
    };

    it('is asked for all reading, and the database itself for writing', async () => {
      const both = open();
      expect(await both.read(undefined, isCopy)).toBe(true);
      expect(await both.write(A, isCopy)).toBe(false);
      expect(await both.importShared(isCopy)).toBe(false);
    });

    it('has what was written, as soon as it has come there', async () => {
      const both = open();
      await store('', 'granite is old');
      await eventually(async () => {
        expect(await found(both)).toEqual(['granite is old']);
      });
      await store(A, 'granite is pink');
      await eventually(async () => {
        expect(await found(both, A)).toEqual(['granite is pink']);
      });
      expect(await both.read(A, isCopy)).toBe(true);
    });

    it('is passed over while it is stopped, and asked again when it is back', async () => {
      const both = open();
      expect(await both.read(undefined, isCopy)).toBe(true);
      await copy.halt('fast');
      expect(await both.read(undefined, isCopy)).toBe(false);
      expect(await found(both)).toEqual(['granite is old']);
      await store('', 'granite is new');
      await copy.resume();
      await eventually(
        async () => {
          expect(await both.read(undefined, isCopy)).toBe(true);
          expect(await found(both)).toEqual(['granite is new']);
        },
        { timeout: 15_000, interval: 250 },
      );
    });
  },
);
