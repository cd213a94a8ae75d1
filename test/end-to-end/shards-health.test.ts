import { describe, expect, it } from 'vitest';
import { eventually } from '../eventually.js';
import { freePort } from '../free-port.js';
import { run } from './program.js';
import { records } from './program-log.js';
import { asked, discordOfThree, SERVERS, startShards } from './shards.js';

const AWAY = 'It does not run, or does not answer.';

async function threeWithHealth() {
  const discord = await discordOfThree();
  const program = await startShards(discord, { LECTURE_HEALTH_PORT: String(await freePort()) });
  const address = String(records(program.log()).find(({ msg }) => msg.startsWith('Health'))?.['address']);
  const get = async (path: string) => {
    const response = await fetch(`${address}${path}`);
    return { status: response.status, text: await response.text() };
  };
  const healthIs = (status: number, text: string) =>
    eventually(
      async () => {
        expect(await get('/health')).toEqual({ status, text });
      },
      { timeout: 30_000 },
    );
  return { ...program, discord, address, get, healthIs };
}

describe('the health of three shards', { timeout: 120_000 }, () => {
  it('is good only while each of them can answer, and says which can’t', async () => {
    const { pidOf, address, healthIs, child, ended } = await threeWithHealth();
    await healthIs(200, 'ok\n');
    const settings = { LECTURE_HEALTH_PORT: new URL(address).port };
    expect(await run([], settings, '', 'check-health.js')).toMatchObject({ code: 0, output: 'ok\n' });
    process.kill(pidOf(1), 'SIGKILL');
    await healthIs(503, `Shard 1: ${AWAY}\n`);
    await healthIs(200, 'ok\n');
    // One that hangs is there, but answers nobody.
    process.kill(pidOf(2), 'SIGSTOP');
    await healthIs(503, `Shard 2: ${AWAY}\n`);
    process.kill(pidOf(2), 'SIGCONT');
    await healthIs(200, 'ok\n');
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
  });
});

describe('the figures of three shards', { timeout: 120_000 }, () => {
  it('are told at one address, for each shard and for the manager', async () => {
    const { discord, pidOf, get, healthIs } = await threeWithHealth();
    await healthIs(200, 'ok\n');
    for (const where of [...SERVERS, 'guild', 'dm'] as const) await asked(discord, where);
    const answered = 'lecture_interactions_total{kind="slash",command="search",outcome="answered"';
    const took = 'lecture_interaction_duration_seconds_bucket{le="+Inf",kind="slash",command="search"';
    const before = (await get('/metrics')).text.split('\n');
    for (const line of [
      `${answered},shard="0"} 3`,
      `${answered},shard="1"} 1`,
      `${answered},shard="2"} 1`,
      `${took},shard="0"} 3`,
      'lecture_index_segments{shard="2"} 100',
      'lecture_gateway_ready{shard="1"} 1',
      'lecture_shard_up{shard="1"} 1',
      'lecture_shard_restarts_total{shard="1"} 0',
    ]) {
      expect(before).toContain(line);
    }
    // Each figure is described once, and none is without a number.
    expect(before.filter((line) => line === '# TYPE lecture_interactions_total counter')).toHaveLength(1);
    expect(before.filter((line) => /^[^#].*(null|undefined)/.test(line))).toEqual([]);
    for (const shard of ['0', '1', '2', 'manager']) {
      expect(before.join('\n')).toMatch(
        new RegExp(`^process_resident_memory_bytes\\{shard="${shard}"\\} \\d`, 'm'),
      );
    }
    process.kill(pidOf(1), 'SIGKILL');
    await healthIs(503, `Shard 1: ${AWAY}\n`);
    expect((await get('/metrics')).text.split('\n')).toContain('lecture_shard_up{shard="1"} 0');
    await healthIs(200, 'ok\n');
    const after = (await get('/metrics')).text.split('\n');
    expect(after).toContain('lecture_shard_restarts_total{shard="1"} 1');
    // What it did before is not known any more, as after any start; the others go on counting.
    expect(after).toContain(`${answered},shard="0"} 3`);
    expect(after.filter((line) => line.startsWith(`${answered},shard="1"`))).toEqual([]);
  });
});
