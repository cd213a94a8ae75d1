import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { BotRecord } from '../../src/health/bot-record.js';
import type { ShardState } from '../../src/shards/messages.js';
import { ShardsRecord } from '../../src/shards/shards-record.js';

/** A shard whose state comes over a line that takes JSON alone; one without a state is not there. */
const shard = (id: number, state?: () => ShardState | Promise<ShardState>) => ({
  id,
  ask: async () =>
    state === undefined ? undefined : (JSON.parse(JSON.stringify(await state())) as ShardState),
});

const well = { faults: [], figures: [] };

const recordOf = (...shards: ReturnType<typeof shard>[]) => {
  const record = new ShardsRecord();
  record.follow(shards);
  return record;
};

const lines = async (record: ShardsRecord) => (await record.figures()).text.split('\n');

describe('the bot with several shards is well', () => {
  it.each([
    ['while each of them is', [shard(0, () => well), shard(1, () => well)], []],
    ['but not before they are started', [], ['The shards are not started yet.']],
    [
      'but not while one is away',
      [shard(0, () => well), shard(1)],
      ['Shard 1: It does not run, or does not answer.'],
    ],
    [
      'but not while one can’t answer, for each reason it has',
      [shard(0, () => well), shard(1, () => ({ faults: ['No lectures.', 'No connection.'], figures: [] }))],
      ['Shard 1: No lectures.', 'Shard 1: No connection.'],
    ],
  ])('%s', async (_when, shards, faults) => {
    expect(await recordOf(...shards).faults).toEqual(faults);
  });

  it('but not while it stops', async () => {
    const record = recordOf(shard(0, () => well));
    record.stopping();
    expect(await record.faults).toEqual(['The bot is stopping.']);
  });
});

describe('the figures of several shards', () => {
  it('are told beside each other, and not added up', async () => {
    const records = ['0', '1'].map((number) => new BotRecord({ shard: number }));
    const search = { kind: 'slash', command: 'search', outcome: 'answered', seconds: 0.02 };
    records[0]!.handled(search);
    records[1]!.handled(search);
    records[1]!.handled(search);
    records[1]!.connected(true);
    const told = await lines(
      recordOf(
        ...records.map((record, id) =>
          shard(id, async () => ({ faults: record.faults, figures: await record.samples() })),
        ),
      ),
    );
    for (const line of [
      'lecture_interactions_total{kind="slash",command="search",outcome="answered",shard="0"} 1',
      'lecture_interactions_total{kind="slash",command="search",outcome="answered",shard="1"} 2',
      'lecture_interaction_duration_seconds_bucket{le="0.025",kind="slash",command="search",shard="1"} 2',
      'lecture_gateway_ready{shard="0"} 0',
      'lecture_gateway_ready{shard="1"} 1',
    ]) {
      expect(told).toContain(line);
    }
  });

  it('say which are there, and how often each was started again', async () => {
    const record = recordOf(
      shard(0, () => well),
      shard(1),
    );
    record.restarted(1);
    record.restarted(1);
    const told = await lines(record);
    for (const line of [
      'lecture_shard_up{shard="0"} 1',
      'lecture_shard_up{shard="1"} 0',
      'lecture_shard_restarts_total{shard="0"} 0',
      'lecture_shard_restarts_total{shard="1"} 2',
    ]) {
      expect(told).toContain(line);
    }
  });

  it('are no numbers where a shard has none, which JSON knows nothing of', async () => {
    const figure = { name: 'lag', help: 'Lag.', type: 'gauge', values: [{ labels: {}, value: Number.NaN }] };
    expect(await lines(recordOf(shard(0, () => ({ faults: [], figures: [figure] }))))).toContain('lag Nan');
  });
});

describe('the page on shards', () => {
  it('names each figure that one process does not have', async () => {
    const page = await readFile('docs/scale.md', 'utf8');
    const named = (source: string, pattern: RegExp) =>
      [...new Set(Array.from(source.matchAll(pattern), ([, name]) => name))].sort();
    const { text } = await recordOf(shard(0, () => well)).figures();
    expect(named(page, /^\| `(lecture_\w+)`/gm)).toEqual(named(text, /^# TYPE (lecture_\w+)/gm));
  });
});
