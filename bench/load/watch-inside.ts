/**
 * Loaded into the bot before it starts (`node --import`), into each of its threads: says how long the thread of the
 * gateway was held up and how much memory there is, when it is asked over the channel to the parent.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { BroadcastChannel, isMainThread } from 'node:worker_threads';
import type { Asked, Told } from './watched.js';

/** How often the monitor looks: what it sees beyond that is delay. */
const RESOLUTION_MS = 10;
const NS_PER_MS = 1e6;
const MEMORY_EVERY_MS = 100;
/** What other threads get to collect their garbage and say what is left. */
const COLLECT_MS = 3_000;
const CHANNEL = 'how much memory there is';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const threads = new BroadcastChannel(CHANNEL);
threads.unref();

if (isMainThread) watchMainThread();
else watchOtherThread();

function watchOtherThread(): void {
  threads.onmessage = (message) => {
    if ((message as MessageEvent).data !== 'collect') return;
    collectGarbage();
    threads.postMessage(process.memoryUsage().heapUsed);
  };
}

function watchMainThread(): void {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  const beyond = (ns: number) => Math.max(0, ns / NS_PER_MS - RESOLUTION_MS);
  let peakBytes = 0;
  const look = () => {
    peakBytes = Math.max(peakBytes, process.memoryUsage.rss());
  };
  setInterval(look, MEMORY_EVERY_MS).unref();

  const rested = async (): Promise<Told> => {
    let heapBytes = 0;
    threads.onmessage = (message) => {
      const data: unknown = (message as MessageEvent).data;
      if (typeof data === 'number') heapBytes += data;
    };
    threads.postMessage('collect');
    collectGarbage();
    await wait(COLLECT_MS);
    heapBytes += process.memoryUsage().heapUsed;
    return { residentBytes: process.memoryUsage.rss(), heapBytes };
  };

  process.on('message', (asked: Asked) => {
    if (asked === 'begin') {
      delay.reset();
      peakBytes = 0;
      process.send?.({});
    } else if (asked === 'end') {
      look();
      process.send?.({ delayMs: { p99: beyond(delay.percentile(99)), worst: beyond(delay.max) }, peakBytes });
    } else {
      void rested().then((told) => process.send?.(told));
    }
  });
  // Without its Discord the bot would go on trying to reach it.
  process.once('disconnect', () => process.exit(1));
  // It must not keep the bot from leaving.
  process.channel?.unref();
}
