import { onTestFinished } from 'vitest';
import { startFakeDiscord, type FakeDiscord, type FakeDiscordOptions } from '../fake-discord/fake-discord.js';
import type { Where } from '../fake-discord/places.js';
import { visibleText } from '../fake-discord/visible.js';
import { records } from './program-log.js';
import { start } from './program.js';

/** Where the servers of the first, the second and the third shard are. */
export const SERVERS = ['guild', 'other-guild', 'third-guild'] as const;

export const SEARCH = { command: 'lecture', subcommand: 'search', options: { query: 'jigsaw' } };

/** A Discord that recommends three shards, and lets them all identify at once; it is closed after the test. */
export async function discordOfThree(options: FakeDiscordOptions = {}): Promise<FakeDiscord> {
  const discord = await startFakeDiscord({ shards: 3, maxConcurrency: 16, ...options });
  onTestFinished(() => discord.close());
  return discord;
}

/** Starts the program with shards, three unless the settings say otherwise; they end with the test. */
export function startSharded(discord: FakeDiscord, settings: Readonly<Record<string, string>> = {}) {
  const program = start([], {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.restApi,
    DISCORD_CDN_URL: discord.restApi,
    LECTURE_SHARDS: '3',
    ...settings,
  });
  onTestFinished(async () => {
    for (const pid of [...pids(program.log()).values()]) killIfThere(pid);
    program.child.kill('SIGKILL');
    await program.ended;
  });
  return program;
}

/** Starts shards, three unless the settings say otherwise, and waits until all are there. */
export async function startShards(discord: FakeDiscord, settings: Readonly<Record<string, string>> = {}) {
  const program = startSharded(discord, settings);
  await program.saying('Connected as', Number(settings['LECTURE_SHARDS'] ?? 3));
  return { ...program, pidOf: (shard: number) => pids(program.log()).get(shard)! };
}

/** The process that each shard is now, as the log says. */
export function pids(log: string): Map<number, number> {
  const told = records(log).filter(({ msg }) => /^Shard \d+ is process \d+/.test(msg));
  return new Map(told.map(({ shard, pid }) => [Number(shard), Number(pid)]));
}

/** Asks for something in a place, and says what is answered. */
export async function asked(discord: FakeDiscord, where: Where): Promise<string> {
  return visibleText((await discord.slash({ ...SEARCH, where })).message);
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
