import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { WholeLecture } from '../src/corpus/lecture.js';
import { Database } from '../src/database/database.js';
import { DatabaseError } from '../src/database/database-error.js';
import { storeLectures } from '../src/database/store-lectures.js';
import { findBinaries, startCluster, type Cluster } from '../test/database/cluster.js';
import { engineOfServer } from '../test/database/engine-in-database.js';
import { searchedBy, type ContestantFactory } from './contestant.js';
import { DATABASE_ENGINE, DATABASE_WITH_GLOSSARY } from './names.js';

/** So many lectures are stored in one transaction. */
const STORED_TOGETHER = 50;
const MOST_TIMES = 20;

interface Started {
  readonly cluster: Cluster | undefined;
  readonly database: Database;
  readonly remove: () => Promise<void>;
}

/** A database of the evaluation's own, in which the lectures of each set are those of one server. */
export class LectureDatabase {
  private started: Started | undefined;
  private servers = 0;

  /** Our engine on it, without and with the glossary. Before either is used, the database has to be started. */
  readonly engines: ReadonlyMap<string, ContestantFactory> = new Map([
    [DATABASE_ENGINE, this.engine(DATABASE_ENGINE, false)],
    [DATABASE_WITH_GLOSSARY, this.engine('  with glossary', true)],
  ]);

  /**
   * Starts a PostgreSQL, or takes the one that LECTURE_TEST_DATABASE_URL names, and makes an empty database in it.
   *
   * @throws {Error} with a message for whoever asked for it, when there is no PostgreSQL
   */
  async start(): Promise<void> {
    const given = process.env['LECTURE_TEST_DATABASE_URL'];
    const bin = findBinaries();
    if (!given && bin === undefined) {
      throw new Error(
        'there is no PostgreSQL on this machine: install it, or set LECTURE_TEST_DATABASE_URL to one in which databases ' +
          'may be made',
      );
    }
    const cluster = !given && bin !== undefined ? await startCluster(bin) : undefined;
    const server = cluster?.url ?? given ?? '';
    const name = `eval_${randomBytes(6).toString('hex')}`;
    await run(server, `CREATE DATABASE ${name}`);
    const address = new URL(server);
    address.pathname = name;
    const database = new Database({ url: address.href });
    const remove = () => run(server, `DROP DATABASE ${name} WITH (FORCE)`);
    this.started = { cluster, database, remove };
    await database.migrate();
  }

  /** Stores lectures that all sets have around theirs. */
  async share(lectures: readonly WholeLecture[]): Promise<void> {
    const { database } = this.running();
    for (let at = 0; at < lectures.length; at += STORED_TOGETHER) {
      const some = lectures.slice(at, at + STORED_TOGETHER).map((lecture) => ({ lecture }));
      await database.importShared((query) => storeLectures(query, '', some));
    }
    await database.analyze();
  }

  /** Takes away all that was made. */
  async close(): Promise<void> {
    const { started } = this;
    this.started = undefined;
    await started?.database.close();
    if (started?.cluster === undefined) await started?.remove();
    else await started.cluster.stop();
  }

  private engine(name: string, usesGlossary: boolean): ContestantFactory {
    return async (corpus, glossary) => {
      const { database } = this.running();
      const serverId = `set-${++this.servers}`;
      const engine = await engineOfServer(database, serverId, corpus, usesGlossary ? glossary : []);
      await database.analyze();
      return searchedBy(name, { ...engine, search: (request) => patiently(() => engine.search(request)) });
    };
  }

  private running(): Started {
    if (this.started === undefined) throw new Error('the database is not started');
    return this.started;
  }
}

/** Asks again where the answer took too long: what counts here is what is found, not how soon. */
async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (let times = 1; ; times++) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof DatabaseError) || times === MOST_TIMES) throw error;
    }
  }
}

async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
