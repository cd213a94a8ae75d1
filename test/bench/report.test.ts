import { describe, expect, test } from 'vitest';
import { renderDocument } from '../../bench/document.js';
import type { Measurement } from '../../bench/measurement.js';
import { QUERY_KINDS } from '../../bench/queries.js';
import type { QueryKind } from '../../bench/queries.js';
import { renderGrowth, renderSize } from '../../bench/report.js';
import type { Latency } from '../../bench/statistics.js';
import { figure, renderTable } from '../../bench/table.js';

const perKind = <T>(value: T) =>
  Object.fromEntries(QUERY_KINDS.map((kind) => [kind, value])) as Record<QueryKind, T>;

function measurement(name: string, p50: number, rest: Partial<Measurement> = {}): Measurement {
  const latency: Latency = { p50, p95: 2 * p50, p99: 4 * p50, worst: 8 * p50, count: 40 };
  return {
    name,
    indexMs: 1500,
    textBytes: 100e6,
    indexedBytes: 200e6,
    peakBytes: 300e6,
    byKind: perKind(latency),
    all: latency,
    answered: perKind(0.5),
    otherWork: {},
    ...rest,
  };
}

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
  const own = measurement('ours', 2);
  const report = renderSize(
    {
      segmentCount: 5000,
      measured: [own, measurement('peer', 8)],
      failed: [{ name: 'other', reason: 'it broke' }],
    },
    'ours',
  );

  test('says how many segments there were', () => {
    expect(report).toMatch(/^## 5,000 segments\n/);
  });

  test('has index time and memory of each contestant', () => {
    expect(cells(report, '## 5,000', 'ours')).toEqual(['1.50', '100', '200', '300']);
  });

  test.each([
    { below: 'Latency, p50', value: '8.00' },
    { below: 'Latency, p95', value: '16.0' },
    { below: 'Latency, p99', value: '32.0' },
  ])('has a table of $below by kind of query and for all', ({ below, value }) => {
    expect(cells(report, below, 'peer')).toEqual(Array(QUERY_KINDS.length + 1).fill(value));
  });

  test('compares our engine with each peer', () => {
    expect(cells(report, 'in multiples', 'peer')).toEqual(Array(QUERY_KINDS.length + 1).fill('0.250'));
  });

  test('says who was not measured and why', () => {
    expect(report).toContain('other was not measured: it broke.');
  });

  test('has suggestions and whole replies where they were measured', () => {
    const { all } = own;
    const measured = [measurement('ours', 2, { otherWork: { complete: all } })];
    const alone = renderSize({ segmentCount: 5, measured, failed: [] }, 'ours');
    expect(cells(alone, 'What else', 'suggestions while typing')).toEqual(['2.00', '4.00', '8.00', '16.0']);
    expect(alone).not.toContain('the whole of /lecture search');
    expect(alone).not.toContain('in multiples');
  });
});

test('growth is given from each size to the next, also past one that failed', () => {
  const growth = renderGrowth([
    { segmentCount: 100, measured: [measurement('ours', 2)], failed: [] },
    { segmentCount: 1000, measured: [], failed: [{ name: 'ours', reason: 'it broke' }] },
    { segmentCount: 5000, measured: [measurement('ours', 5)], failed: [] },
  ]);
  expect(growth).toContain('| 1,000 |');
  const row = growth.split('\n').find((line) => line.includes('p50, ms'));
  expect(
    row
      ?.split('|')
      .slice(3, -1)
      .map((cell) => cell.trim()),
  ).toEqual(['2.00', '–', '5.00 (×2.50)']);
});

test('the page says on which machine and day the figures were taken', () => {
  const page = renderDocument(['## 100 segments'], new Date('2026-02-03T04:05:06Z'));
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
