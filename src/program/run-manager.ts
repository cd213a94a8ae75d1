import {
  readDiscordConfig,
  readLibraryConfig,
  readLogLevel,
  readShardCount,
  readStateFolder,
  type Environment,
} from '../config/config.js';
import { readDatabaseAddress } from '../config/database-config.js';
import { secretSettings } from '../config/secrets.js';
import { DatabaseStore } from '../database/database-store.js';
import { Database } from '../database/database.js';
import { watchData } from '../library/watch-data.js';
import type { Log } from '../log/log.js';
import { clearDraftsHourly } from '../servers/clear-drafts-hourly.js';
import { LectureStore, type LectureStorage } from '../servers/lecture-store.js';
import { planShards } from '../shards/gateway-information.js';
import { ShardsRecord } from '../shards/shards-record.js';
import { Shards } from '../shards/shards.js';
import { allOrFaults, attempt } from './all-or-faults.js';
import { onHangup } from './on-hangup.js';
import { openHealth } from './open-health.js';
import { readyDatabase } from './ready-database.js';
import { aborted } from './stop-signals.js';

/** What the manager works with. */
export interface ManagerParts {
  readonly settings: Environment;
  readonly log: Log;
  /** Aborted when the operator stops the program. */
  readonly signal: AbortSignal;
}

/** Whether the servers are to be spread over shards. What is wrong with the setting the manager tells. */
export function isSharded(settings: Environment): boolean {
  try {
    return readShardCount(settings) !== undefined;
  } catch {
    return true;
  }
}

/**
 * Runs a shard each in a process of its own until it is stopped, and sees to what is done once for all of them. It loads
 * no lectures itself.
 *
 * @param file - the program that each shard runs
 * @throws StartFaults with all that is wrong with the settings, ShardsError when a shard can't go on, and the errors of
 *   discord.js when Discord can't be asked
 */
export async function runManager(file: string, { settings, log, signal }: ManagerParts): Promise<void> {
  const record = new ShardsRecord();
  const [wanted, discord, lectures, health] = await allOrFaults([
    attempt(() => readShardCount(settings)),
    attempt(() => readDiscordConfig(settings)),
    attempt(() => kept(settings, log, signal)),
    openHealth({ settings, record, log }),
    attempt(() => readLogLevel(settings)),
  ]);
  if (wanted === undefined || discord === undefined) return;
  const plan = await Promise.race([planShards(wanted, discord), aborted(signal)]);
  if (plan !== undefined) {
    log.info(`Starting ${plan.count} shards, each in a process of its own.`, { shards: plan.count });
    const onRestart = (id: number) => {
      record.restarted(id);
    };
    const { guildId } = discord;
    const secrets = secretSettings(settings);
    const shards = new Shards({ file, secrets, guildId, plan, onRestart, log });
    record.follow(shards.all);
    endWithUs(shards);
    signal.addEventListener('abort', () => {
      record.stopping();
      log.info('Stopping all shards.');
    });
    const reload = () => {
      shards.reload();
    };
    onHangup(reload);
    if (lectures.data !== undefined) void watchData(lectures.data, reload, signal);
    void clearDraftsHourly(lectures.store, log, signal);
    await shards.run(signal);
  }
  await Promise.all([health?.close(), lectures.close()]);
}

/** What the manager has to do with the lectures. */
interface KeptLectures {
  /** The files to watch; undefined where there are none. */
  readonly data: string | undefined;
  readonly store: Pick<LectureStorage, 'clearDrafts'>;
  readonly close: () => Promise<void>;
}

/** The tables of a database are made before a shard is started: what is wrong with it is told once. */
async function kept(settings: Environment, log: Log, signal: AbortSignal): Promise<KeptLectures> {
  const address = readDatabaseAddress(settings);
  if (address === undefined) {
    const store = new LectureStore(readStateFolder(settings));
    return { data: readLibraryConfig(settings).data, store, close: () => Promise.resolve() };
  }
  const database = new Database(address);
  await readyDatabase(database, log, signal);
  return { data: undefined, store: new DatabaseStore(database), close: () => database.close() };
}

/** A manager that is told to end at once takes its shards along; without it they would still take their time to stop. */
function endWithUs(shards: Shards): void {
  process.on('exit', (code) => {
    if (code > 128) shards.kill();
  });
}
