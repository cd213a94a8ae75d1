/**
 * Loaded into the bot before it starts (`node --import`), into each of its threads: says how long the thread of the
 * gateway was held up and how much memory there is, when it is asked over the channel to the parent.
 */
import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { BroadcastChannel, isMainThread } from 'node:worker_threads';
import type { Asked, ProcessorTime, Seen, Told } from './watched.js';

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
  let before = processorTime();
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
      before = processorTime();
      process.send?.({});
    } else if (asked === 'end') {
      look();
      const delayMs = { p99: beyond(delay.percentile(99)), worst: beyond(delay.max) };
      const seen: Seen = { delayMs, peakBytes, processor: since(before, processorTime()) };
      process.send?.(seen);
    } else {
      void rested().then((told) => process.send?.(told));
    }
  });
  // Without its Discord the bot would go on trying to reach it.
  process.once('disconnect', () => process.exit(1));
  // It must not keep the bot from leaving.
  process.channel?.unref();
}

/** What this process's main thread has had of the processors; undefined where Linux does not tell. */
function processorTime(): ProcessorTime | undefined {
  try {
    const [ran = 0, waited = 0] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8')
      .split(' ')
      .map(Number);
    return { ranMs: ran / NS_PER_MS, waitedMs: waited / NS_PER_MS };
  } catch {
    return undefined;
  }
}

function since(before: ProcessorTime | undefined, now: ProcessorTime | undefined): ProcessorTime | undefined {
  if (before === undefined || now === undefined) return undefined;
  return { ranMs: now.ranMs - before.ranMs, waitedMs: now.waitedMs - before.waitedMs };
}
