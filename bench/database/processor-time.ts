import { readFileSync } from 'node:fs';
import type { Client } from 'pg';

const NANOSECONDS_PER_MS = 1e6;

/** What the processes of PostgreSQL that serve the bot have used of the processors so far, in ms, as Linux tells it. */
export async function databaseMs(client: Client): Promise<number> {
  const { rows } = await client.query<{ pid: number }>(
    `SELECT pid FROM pg_stat_activity WHERE application_name = 'lecture-bot'`,
  );
  return rows.reduce((sum, { pid }) => {
    const [used] = readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ');
    return sum + Number(used) / NANOSECONDS_PER_MS;
  }, 0);
}

/** What this process has used of the processors so far, in ms, all its threads together. */
export function ownMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
