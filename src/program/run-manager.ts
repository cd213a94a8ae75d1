import {
  readDiscordConfig,
  readLibraryConfig,
  readLogLevel,
  readShardCount,
  readStateFolder,
  type Environment,
} from '../config/config.js';
import { watchData } from '../library/watch-data.js';
import type { Log } from '../log/log.js';
import { clearDraftsHourly } from '../servers/clear-drafts-hourly.js';
import { LectureStore } from '../servers/lecture-store.js';
import { planShards } from '../shards/gateway-information.js';
import { ShardsRecord } from '../shards/shards-record.js';
import { Shards } from '../shards/shards.js';
import { allOrFaults, attempt } from './all-or-faults.js';
import { onHangup } from './on-hangup.js';
import { openHealth } from './open-health.js';
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
  const [wanted, discord, source, health] = await allOrFaults([
    attempt(() => readShardCount(settings)),
    attempt(() => readDiscordConfig(settings)),
    attempt(() => readLibraryConfig(settings)),
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
    const { token, guildId } = discord;
    const shards = new Shards({ file, token, guildId, plan, onRestart, log });
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
    void watchData(source.data, reload, signal);
    void clearDraftsHourly(new LectureStore(readStateFolder(settings)), log, signal);
    await shards.run(signal);
  }
  await health?.close();
}

/** A manager that is told to end at once takes its shards along; without it they would still take their time to stop. */
function endWithUs(shards: Shards): void {
  process.on('exit', (code) => {
    if (code > 128) shards.kill();
  });
}
