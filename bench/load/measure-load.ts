import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { FakeDiscord } from '../../test/fake-discord/fake-discord.js';
import { latenessOf, type Lateness } from './heartbeats.js';
import type { Members } from './members.js';
import type { Deed } from './outcome.js';
import type { Memory, Seen, Watched } from './watched.js';

/** How much is put on the bot. */
export interface Load {
  /** Interactions that come all at once. */
  readonly burst: number;
  /** Interactions a second. */
  readonly rate: number;
  /** For how long they come. */
  readonly seconds: number;
  /** Bursts that come after that, one after the other. */
  readonly moreBursts: number;
}

/** What went on for a while, and how the bot fared. */
export interface Phase extends Seen {
  readonly name: string;
  readonly deeds: readonly Deed[];
  /** The longest that the stand-in for Discord was held up itself, in milliseconds: nothing is measured finer. */
  readonly standInHeldUpMs: number;
}

/** All that was measured. */
export interface LoadMeasurement {
  readonly phases: readonly Phase[];
  /** In the order of the phases and between them, garbage collected each time. */
  readonly memory: readonly (readonly [when: string, Memory])[];
  /** From the first phase to the last. */
  readonly heartbeats: Lateness;
}

/** How often the gateway is to ask for heartbeats, in milliseconds: Discord asks 40 times as seldom. */
export const HEARTBEAT_MS = 1_000;

/** From one interaction of the warm-up to the next: the bot keeps up easily. */
const WARM_UP_MS = 20;
/** The bot rests before its memory is looked at, in milliseconds. */
const REST_MS = 3_000;
const NS_PER_MS = 1e6;

/** Puts the load on the bot. The first burst comes to a bot that has answered as many interactions before. */
export async function measureLoad(
  discord: FakeDiscord,
  watched: Watched,
  members: Members,
  { burst, rate, seconds, moreBursts }: Load,
): Promise<LoadMeasurement> {
  const phases: Phase[] = [];
  const memory: (readonly [string, Memory])[] = [];
  const rest = async (when: string) => {
    await wait(REST_MS);
    memory.push([when, await watched.rest()]);
  };
  const phase = async (name: string, work: () => Promise<readonly Deed[]>) => {
    console.log(`${name} …`);
    phases.push({ name, ...(await inPhase(discord, watched, work)) });
  };
  await atPace(members, burst, WARM_UP_MS);
  await rest('before');
  const firstEvent = discord.gateway.events.length;
  await phase('burst', () => atOnce(members, burst));
  await rest('after the burst');
  await phase('steady', () => atPace(members, rate * seconds, 1_000 / rate));
  await rest('after the steady load');
  for (let number = 2; number < moreBursts + 2; number++) {
    await phase(`burst ${number}`, () => atOnce(members, burst));
    await wait(REST_MS);
  }
  await rest('after all bursts');
  const heartbeats = latenessOf(discord.gateway.events.slice(firstEvent), HEARTBEAT_MS);
  return { phases, memory, heartbeats };
}

async function inPhase(
  discord: FakeDiscord,
  watched: Watched,
  work: () => Promise<readonly Deed[]>,
): Promise<Omit<Phase, 'name'>> {
  const heldUp = monitorEventLoopDelay({ resolution: 1 });
  await watched.begin();
  heldUp.enable();
  const deeds = await work();
  heldUp.disable();
  const seen = await watched.end();
  // What was said is of no more use, and there is much of it.
  discord.requests.length = 0;
  discord.responses.length = 0;
  return { deeds, ...seen, standInHeldUpMs: heldUp.max / NS_PER_MS };
}

function atOnce(members: Members, count: number): Promise<readonly Deed[]> {
  return Promise.all(Array.from({ length: count }, () => members.act()));
}

/** One each so many milliseconds, on average also where the clock runs unevenly. */
async function atPace(members: Members, count: number, everyMs: number): Promise<readonly Deed[]> {
  const begin = performance.now();
  const doing: Promise<Deed>[] = [];
  while (doing.length < count) {
    const due = Math.min(count, Math.floor((performance.now() - begin) / everyMs) + 1);
    while (doing.length < due) doing.push(members.act());
    await wait(begin + due * everyMs - performance.now());
  }
  return Promise.all(doing);
}
