import { readFile } from 'node:fs/promises';
import type { Client } from 'pg';

const NANOSECONDS_PER_MS = 1e6;

/**
 * Tells what the processes of PostgreSQL that serve the bot have used of the processors so far, in ms, as Linux tells it.
 * Of one that is gone it is what it had used when it was last asked for.
 */
export function databaseTime(client: Client): () => Promise<number> {
  const used = new Map<number, number>();
  return async () => {
    const { rows } = await client.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE application_name = 'lecture-bot'`,
    );
    for (const { pid } of rows) {
      const told = await readFile(`/proc/${pid}/schedstat`, 'utf8').catch(() => undefined);
      if (told !== undefined) used.set(pid, Number(told.split(' ')[0]) / NANOSECONDS_PER_MS);
    }
    return [...used.values()].reduce((sum, ms) => sum + ms, 0);
  };
}

/** What this process has used of the processors so far, in ms, all its threads together. */
export function ownMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
