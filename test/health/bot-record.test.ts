import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { BotRecord } from '../../src/health/bot-record.js';

const SIZE = { lectures: 2, segments: 300 };

/** The figures that have a name of ours, by what stands before them. */
async function figures(record: BotRecord): Promise<Record<string, number>> {
  const { text } = await record.figures();
  const lines = text.split('\n').filter((line) => line.startsWith('lecture_'));
  return Object.fromEntries(
    lines.map((line) => {
      const border = line.lastIndexOf(' ');
      return [line.slice(0, border), Number(line.slice(border + 1))];
    }),
  );
}

function ready(): BotRecord {
  const record = new BotRecord();
  record.loaded(SIZE);
  record.connected(true);
  return record;
}

describe('the bot is well', () => {
  it('while it has lectures and a connection', () => {
    expect(ready().faults).toEqual([]);
  });

  it.each([
    ['nothing is there yet', () => new BotRecord(), ['not loaded', 'no connection']],
    [
      'the connection is lost',
      () => {
        const record = ready();
        record.connected(false);
        return record;
      },
      ['no connection'],
    ],
    [
      'the search is lost',
      () => {
        const record = ready();
        record.lost();
        return record;
      },
      ['not loaded'],
    ],
    [
      'it stops',
      () => {
        const record = ready();
        record.stopping();
        return record;
      },
      ['stopping'],
    ],
  ])('but not when %s', (_when, make, reasons) => {
    const { faults } = make();
    expect(faults).toHaveLength(reasons.length);
    for (const [at, reason] of reasons.entries()) expect(faults[at]).toContain(reason);
  });

  it('again when what was lost is back', () => {
    const record = ready();
    record.lost();
    record.connected(false);
    record.loaded(SIZE);
    record.connected(true);
    expect(record.faults).toEqual([]);
  });
});

describe('the figures', () => {
  it('count interactions by kind, command and what came of them, and say how long they took', async () => {
    const record = ready();
    const search = { kind: 'slash', command: 'search' };
    record.handled({ ...search, outcome: 'answered', seconds: 0.02 });
    record.handled({ ...search, outcome: 'answered', seconds: 0.2 });
    record.handled({ ...search, outcome: 'refused', seconds: 2 });
    const all = await figures(record);
    expect(all).toMatchObject({
      'lecture_interactions_total{kind="slash",command="search",outcome="answered"}': 2,
      'lecture_interactions_total{kind="slash",command="search",outcome="refused"}': 1,
      'lecture_interaction_duration_seconds_bucket{le="0.025",kind="slash",command="search"}': 1,
      'lecture_interaction_duration_seconds_bucket{le="0.3",kind="slash",command="search"}': 2,
      'lecture_interaction_duration_seconds_bucket{le="+Inf",kind="slash",command="search"}': 3,
      'lecture_interaction_duration_seconds_sum{kind="slash",command="search"}': 2.22,
    });
  });

  it('say how much can be searched', async () => {
    const record = ready();
    expect(await figures(record)).toMatchObject({ lecture_index_lectures: 2, lecture_index_segments: 300 });
    record.lost();
    expect(await figures(record)).toMatchObject({ lecture_index_lectures: 0, lecture_index_segments: 0 });
  });

  it('count how often lectures were loaded anew, and how often that failed', async () => {
    const record = new BotRecord();
    const LOADED = 'lecture_reloads_total{outcome="loaded"}';
    const FAILED = 'lecture_reloads_total{outcome="failed"}';
    record.loadFailed();
    record.loaded(SIZE);
    expect(await figures(record)).toMatchObject({ [LOADED]: 0, [FAILED]: 0 });
    record.loaded(SIZE);
    record.loadFailed();
    record.loadFailed();
    expect(await figures(record)).toMatchObject({ [LOADED]: 1, [FAILED]: 2 });
  });

  it('count how often the connection came back, not how often it was tried', async () => {
    const record = new BotRecord();
    const told = async (...states: boolean[]) => {
      for (const state of states) record.connected(state);
      const all = await figures(record);
      return [all['lecture_gateway_reconnects_total'], all['lecture_gateway_ready']];
    };
    expect(await told(false, true, true)).toEqual([0, 1]);
    expect(await told(false, false, false)).toEqual([0, 0]);
    expect(await told(true)).toEqual([1, 1]);
    expect(await told(false, true)).toEqual([2, 1]);
  });

  it('are those of the process, too, when that is asked for', async () => {
    const record = ready();
    expect((await record.figures()).text).not.toContain('nodejs_eventloop_lag');
    record.measureProcess();
    const { text, contentType } = await record.figures();
    expect(text).toContain('nodejs_eventloop_lag_p99_seconds');
    expect(text).toContain('process_resident_memory_bytes');
    expect(contentType).toMatch(/^text\/plain; version=0\.0\.4/);
  });
});

describe('the page for operators', () => {
  it('names each figure of ours, and no other', async () => {
    const page = await readFile('docs/operations.md', 'utf8');
    const record = new BotRecord();
    record.followDatabase(() => ({ used: 3, idle: 2, waiting: 1 }));
    const { text } = await record.figures();
    expect(text).toMatch(/^lecture_database_connections\{state="used"\} 3$/m);
    expect(text).toMatch(/^lecture_database_connections\{state="waiting"\} 1$/m);
    const named = (source: string, pattern: RegExp) =>
      [...new Set(Array.from(source.matchAll(pattern), ([, name]) => name))].sort();
    expect(named(page, /^\| `(lecture_\w+)`/gm)).toEqual(named(text, /^# TYPE (lecture_\w+)/gm));
  });
});
