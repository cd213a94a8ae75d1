import { ShardingManager, SimpleIdentifyThrottler } from 'discord.js';
import type { Log } from '../log/log.js';
import { Lanes } from '../turns/lanes.js';
import type { ShardPlan } from './gateway-information.js';
import type { ShardOrder } from './messages.js';
import { SupervisedShard } from './supervised-shard.js';

/** What shards are run with. */
export interface ShardsParts {
  /** The program that each of them runs. */
  readonly file: string;
  /** Settings that each of them has and its environment has not. */
  readonly secrets: ShardOrder['secrets'];
  /** The one server that commands are registered in; everywhere when left out. */
  readonly guildId: string | undefined;
  readonly plan: ShardPlan;
  /** Is told when one is started again. */
  readonly onRestart: (id: number) => void;
  readonly log: Log;
}

/**
 * All shards of the bot, each in a process of its own. The first one is started before the others: it registers the
 * commands, and makes the snapshot that the others load the lectures from.
 */
export class Shards {
  readonly all: readonly SupervisedShard[];
  readonly #lanes: Lanes;
  #areOthersBehind = false;

  constructor({ file, secrets, guildId, plan, onRestart, log }: ShardsParts) {
    const { count, atOnce } = plan;
    const manager = new ShardingManager(file, {
      totalShards: count,
      // It would be started again at once, however often it ends.
      respawn: false,
      execArgv: process.execArgv,
    });
    const environment = environmentOfShards();
    const throttler = new SimpleIdentifyThrottler(atOnce);
    this.#lanes = new Lanes(atOnce);
    this.all = Array.from({ length: count }, (_, id) => {
      const shard = manager.createShard(id);
      shard.env = environment;
      return new SupervisedShard(shard, {
        secrets,
        count,
        registers: id === 0 ? 'commands' : guildId === undefined ? 'left-overs' : 'nothing',
        waitToIdentify: (one, signal) => throttler.waitForIdentify(one, signal),
        onLoaded: (isAnew) => {
          if (id === 0) this.#firstHasLoaded(isAnew);
        },
        onRestart: () => {
          onRestart(id);
        },
        log,
      });
    });
  }

  /**
   * Starts them all, and keeps them running until the signal aborts or one can't go on; then all are stopped in good
   * order.
   *
   * @throws ShardsError when one can't go on
   */
  async run(signal: AbortSignal): Promise<void> {
    const ending = new AbortController();
    const over = AbortSignal.any([signal, ending.signal]);
    const [first, ...others] = this.all;
    const lives: Promise<void>[] = [];
    const start = async (shard: SupervisedShard, until: Promise<void>) => {
      const life = shard.keepRunning(over).catch((error: unknown) => {
        ending.abort();
        throw error;
      });
      lives.push(life);
      await Promise.race([until, life.catch(() => undefined)]);
    };
    if (first !== undefined) await start(first, first.ready);
    await Promise.all(
      others.map((shard) =>
        this.#lanes.take(true, async () => {
          if (!over.aborted) await start(shard, shard.tried);
        }),
      ),
    );
    const ends = await Promise.allSettled(lives);
    for (const end of ends) if (end.status === 'rejected') throw end.reason as Error;
  }

  /** Has all of them load their lectures anew: the first one, and when it has, the others from its snapshot. */
  reload(): void {
    this.#areOthersBehind = true;
    this.all[0]?.reload();
  }

  /** Ends all processes at once. */
  kill(): void {
    for (const shard of this.all) shard.kill();
  }

  #firstHasLoaded(isAnew: boolean): void {
    // One that was just started has what there was to load, though the others may not.
    if (isAnew || this.#areOthersBehind) for (const shard of this.all.slice(1)) shard.reload();
    this.#areOthersBehind = false;
  }
}

/**
 * What discord.js has in the environment of a shard, but for the token: other programs of the same user can read an
 * environment, and diagnostic reports have it. discord.js has put a token that it was not given into ours as well.
 */
function environmentOfShards(): NodeJS.ProcessEnv {
  Reflect.deleteProperty(process.env, 'DISCORD_TOKEN');
  return { ...process.env, SHARDING_MANAGER: 'true', SHARDING_MANAGER_MODE: 'process' };
}
