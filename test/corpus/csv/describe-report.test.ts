import { describe, expect, it } from 'vitest';
import { describeReport } from '../../../src/corpus/csv/describe-report.js';
import type { Fault } from '../../../src/corpus/csv/finding.js';
import type { LoadReport } from '../../../src/corpus/csv/load-report.js';

const clean: LoadReport = {
  files: 1,
  rows: 10,
  segments: 10,
  lectures: 1,
  duplicates: 0,
  rowsLeftOut: 0,
  emptyRows: 0,
  faults: [],
  faultCounts: new Map(),
  notes: [],
  noteCounts: new Map(),
};

const fault = (line: number): Fault => ({
  file: 'a.csv',
  line,
  column: 'text',
  value: '',
  reason: 'no-text',
});

describe('what the operator is told about the data', () => {
  it('is nothing, when all is well', () => {
    expect(describeReport(clean)).toEqual([]);
  });

  it('is where each fault stands, what is there and why that will not do', () => {
    const report: LoadReport = {
      ...clean,
      rowsLeftOut: 2,
      faults: [
        fault(3),
        { file: 'a.csv', line: 7, column: 'end_second', value: 'soon', reason: 'not-a-number' },
        { file: 'a.csv', line: 9, column: undefined, value: '6 instead of 7', reason: 'column-count' },
      ],
      faultCounts: new Map([
        ['no-text', 1],
        ['not-a-number', 1],
        ['column-count', 1],
      ]),
      duplicates: 3,
      emptyRows: 4,
      notes: [{ file: 'b.csv', line: 5, column: 'start_second', value: '0.5', reason: 'fraction' }],
      noteCounts: new Map([['fraction', 1]]),
    };
    expect(describeReport(report)).toEqual([
      "Faults in the lectures' data (rows left out: 2 of 10):",
      '  a.csv:3 text: there is no text',
      '  a.csv:7 end_second "soon": not a number; whole seconds are expected, such as 2082',
      '  a.csv:9 "6 instead of 7": the row has not as many columns as the first line',
      'Used, but worth a look:',
      '  b.csv:5 start_second "0.5": a part of a second was dropped',
      'Rows that say the same as another one, which is used once: 3.',
      'Empty lines passed over: 4.',
    ]);
  });

  it('is every fault by itself, however many are kept', () => {
    const faults = Array.from({ length: 250 }, (_, n) => fault(n + 2));
    const lines = describeReport({
      ...clean,
      rowsLeftOut: 250,
      faults,
      faultCounts: new Map([['no-text', 250]]),
    });
    expect(lines).toHaveLength(251);
    expect(lines.at(-1)).toBe('  a.csv:251 text: there is no text');
  });

  it('is the first faults and then their number by reason, where fewer are asked for', () => {
    const faults = Array.from({ length: 25 }, (_, n) => fault(n + 2));
    const report: LoadReport = {
      ...clean,
      rowsLeftOut: 30,
      faults,
      faultCounts: new Map([['no-text', 30]]),
    };
    expect(describeReport(report, 20).slice(-3)).toEqual([
      '  a.csv:21 text: there is no text',
      '  … and 10 more. All 30 by reason:',
      '  30 × there is no text',
    ]);
  });

  it('is also that the rest of a damaged file is lost, uncounted', () => {
    const [heading] = describeReport({
      ...clean,
      rows: 1,
      faults: [
        { file: 'a.csv.gz', line: 2, column: undefined, value: 'unexpected end', reason: 'unreadable' },
      ],
      faultCounts: new Map([['unreadable', 1]]),
    });
    expect(heading).toContain(
      'rows left out: 0 of the 1 that could be read; how many more there are is not known',
    );
  });
});
