import { describe, expect, test } from 'vitest';
import { renderDocument } from '../../bench/document.js';
import { OWN_IN_ONE_THREAD } from '../../bench/own.js';
import { QUERY_KINDS } from '../../bench/queries.js';
import { renderGrowth, renderSize } from '../../bench/report.js';
import { figure, renderTable } from '../../bench/table.js';
import { botMeasurement, measurement } from './make-results.js';

/** The cells of the table row that starts with a name, in the first table below a heading. */
function cells(report: string, below: string, name: string): string[] {
  const row = report
    .slice(report.indexOf(below))
    .split('\n')
    .find((line) => line.startsWith(`| ${name} `));
  return (
    row
      ?.split('|')
      .slice(2, -1)
      .map((cell) => cell.trim()) ?? []
  );
}

describe('the report of a size', () => {
  const report = renderSize({
    segmentCount: 5000,
    bot: botMeasurement(2),
    measured: [measurement(OWN_IN_ONE_THREAD, 1), measurement('peer', 8)],
    savedMiniSearch: { startMs: 900, savedBytes: 7e6 },
    failed: [{ name: 'other', reason: 'it broke' }],
  });

  test('says how many segments there were', () => {
    expect(report).toMatch(/^## 5,000 segments\n/);
  });

  test('has index time and memory of each contestant', () => {
    expect(cells(report, 'All in one thread', 'peer')).toEqual(['1.50', '100', '200', '300']);
  });

  test.each([
    { below: 'Latency, p50', value: '8.00' },
    { below: 'Latency, p95', value: '16.0' },
    { below: 'Latency, p99', value: '32.0' },
  ])('has a table of $below by kind of query and for all', ({ below, value }) => {
    expect(cells(report, below, 'peer')).toEqual(Array(QUERY_KINDS.length + 1).fill(value));
  });

  test('says how soon MiniSearch starts from what it saved', () => {
    expect(report).toContain('MiniSearch starts in 0.900 s from its JSON of 7.00 MB.');
  });

  test('has what a member waits for beside what the engine takes by itself', () => {
    expect(cells(report, 'Latency, p50', 'lecture-bot')[0]).toBe('2.00');
    expect(cells(report, 'Latency, p50', OWN_IN_ONE_THREAD)[0]).toBe('1.00');
  });

  test('compares what a member waits for with each peer', () => {
    const ofAll = Array<string>(QUERY_KINDS.length + 1).fill('0.250');
    for (const quantile of ['p50', 'p99']) {
      const below = `${quantile} of lecture-bot in multiples`;
      expect(report.slice(report.indexOf(below))).not.toContain(OWN_IN_ONE_THREAD);
      expect(cells(report, below, 'peer')).toEqual(ofAll);
    }
  });

  test('compares what it takes to index with each peer', () => {
    expect(cells(report, `${OWN_IN_ONE_THREAD}, in multiples`, 'peer')).toEqual(['1.00', '1.00', '1.00']);
  });

  test('says who was not measured and why', () => {
    expect(report).toContain('other was not measured: it broke.');
  });

  test.each([
    { row: 'open, s', first: '4.00', again: '0.400' },
    { row: 'first answer, s', first: '4.50', again: '0.700' },
    { row: 'snapshot, MB', first: '–', again: '50.0' },
    { row: 'memory when open, MB', first: '–', again: '310' },
    { row: 'memory after all queries, MB', first: '–', again: '420' },
    { row: 'peak when open, MB', first: '600', again: '350' },
    { row: 'peak after all queries, MB', first: '–', again: '450' },
  ])('says what it takes the bot to start: $row', ({ row, first, again }) => {
    expect(cells(report, 'from cold', row)).toEqual([first, again]);
  });

  test.each([
    { row: 'search, top 5 with excerpts', times: ['2.00', '4.00', '8.00', '16.0'], heldUp: ['1.00', '2.00'] },
    { row: 'the whole of /lecture search', times: ['20.0', '40.0', '80.0', '160'], heldUp: ['5.00', '19.0'] },
    {
      row: 'suggestions while typing',
      times: ['0.200', '0.400', '0.800', '1.60'],
      heldUp: ['0.500', '0.750'],
    },
  ])('says how long $row takes, and for how long nothing else was done', ({ row, times, heldUp }) => {
    expect(cells(report, 'What lecture-bot does', row)).toEqual(times);
    expect(cells(report, 'was held up', row)).toEqual(heldUp);
  });

  test('does without the bot or without peers where they were not measured', () => {
    const peers = renderSize({
      segmentCount: 5,
      bot: undefined,
      measured: [measurement('peer', 8)],
      failed: [],
    });
    expect(cells(peers, 'Latency, p50', 'peer')[0]).toBe('8.00');
    expect(peers).not.toContain('lecture-bot');
    const alone = renderSize({ segmentCount: 5, bot: botMeasurement(2), measured: [], failed: [] });
    expect(cells(alone, 'Latency, p50', 'lecture-bot')[0]).toBe('2.00');
    expect(alone).not.toContain('in multiples');
    expect(alone).not.toContain('MiniSearch');
  });
});

test('growth is given from each size to the next, also past one that failed', () => {
  const growth = renderGrowth([
    { segmentCount: 100, bot: botMeasurement(1), measured: [measurement('peer', 2)], failed: [] },
    { segmentCount: 1000, bot: undefined, measured: [], failed: [{ name: 'peer', reason: 'it broke' }] },
    { segmentCount: 5000, bot: botMeasurement(3), measured: [measurement('peer', 5)], failed: [] },
  ]);
  expect(growth).toContain('| 1,000 |');
  const row = (name: string, label: string) =>
    growth
      .split('\n')
      .find((line) => line.startsWith(`| ${name} `) && line.includes(` ${label} `))
      ?.split('|')
      .slice(3, -1)
      .map((cell) => cell.trim());
  expect(row('peer', 'p50, ms')).toEqual(['2.00', '–', '5.00 (×2.50)']);
  expect(row('lecture-bot', 'p99, ms')).toEqual(['4.00', '–', '12.0 (×3.00)']);
  expect(row('lecture-bot', 'start from snapshot, s')).toEqual(['0.400', '–', '0.400 (×1.00)']);
});

test('the page says by what command and on which machine and day the figures were taken', () => {
  const command = 'npm run bench -- --sizes 100 --write';
  const page = renderDocument(['## 100 segments'], {
    command,
    minutes: 9,
    date: new Date('2026-02-03T04:05:06Z'),
  });
  expect(page).toContain(`\`${command}\``);
  expect(page).toMatch(/\s9\sminutes/);
  expect(page).toMatch(/^# /);
  expect(page).toMatch(
    /\*\*Machine\.\*\* .+, \d+ cores, \d+ GiB of memory, Node\.js v\d+.* on 2026-02-03\.\n\n## 100/,
  );
});

test('a table lines up, text to the left and figures to the right', () => {
  const rows = [
    ['', 'ms'],
    ['ours', '1.5'],
    ['x', '10.25'],
  ];
  expect(renderTable(rows)).toBe(
    ['|      |    ms |', '| ---- | ----: |', '| ours |   1.5 |', '| x    | 10.25 |'].join('\n'),
  );
});

test.each([
  [0, '0'],
  [0.00123, '0.0012'],
  [0.0456, '0.0456'],
  [0.123456, '0.123'],
  [1.234, '1.23'],
  [12.34, '12.3'],
  [123.4, '123'],
  [12345, '12345'],
])('%d is shown as %s', (value, shown) => {
  expect(figure(value)).toBe(shown);
});
