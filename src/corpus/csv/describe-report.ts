import { FAULT_TEXT, NOTE_TEXT, type Finding } from './finding.js';
import { KEPT_FINDINGS, type GlossaryReport, type RowsReport } from './load-report.js';

/**
 * Says in lines for the operator what was left out of the lectures' data and what is worth a look. No lines when
 * all is well.
 *
 * @param most - how many faults, and how many notes, are named one by one; the others are counted by reason
 */
export function describeReport(report: RowsReport, most = KEPT_FINDINGS): string[] {
  return rowsLines(report, most, "the lectures' data", '');
}

/** Says the same of the glossary, and which files of it are not used at all. */
export function describeGlossaryReport(report: GlossaryReport): string[] {
  return [...report.refusals, ...rowsLines(report, KEPT_FINDINGS, 'the glossary', ' of the glossary')];
}

function rowsLines(report: RowsReport, most: number, source: string, ofSource: string): string[] {
  const lines: string[] = [];
  if (report.faultCounts.size > 0) {
    const rows = report.faultCounts.has('unreadable')
      ? `the ${report.rows} that could be read; how many more there are is not known`
      : String(report.rows);
    lines.push(`Faults in ${source} (rows left out: ${report.rowsLeftOut} of ${rows}):`);
    lines.push(...findingLines(report.faults.slice(0, most), report.faultCounts, FAULT_TEXT));
  }
  if (report.noteCounts.size > 0) {
    lines.push(
      report.rows === 0 ? 'Worth a look:' : 'Used, but worth a look:',
      ...findingLines(report.notes.slice(0, most), report.noteCounts, NOTE_TEXT),
    );
  }
  if (report.duplicates > 0) {
    lines.push(`Rows${ofSource} that say the same as another one, which is used once: ${report.duplicates}.`);
  }
  if (report.emptyRows > 0) {
    lines.push(`Empty lines${ofSource} passed over: ${report.emptyRows}.`);
  }
  return lines;
}

function findingLines<Reason extends string>(
  shown: readonly Finding<Reason>[],
  counts: ReadonlyMap<Reason, number>,
  texts: Readonly<Record<Reason, string>>,
): string[] {
  const lines = shown.map(({ file, line, column, value, reason }) => {
    const what = [column, value === '' ? undefined : `"${value}"`].filter((part) => part !== undefined);
    return `  ${[`${file}:${line}`, ...what].join(' ')}: ${texts[reason]}`;
  });
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total > shown.length) {
    lines.push(`  … and ${total - shown.length} more. All ${total} by reason:`);
    for (const [reason, count] of counts) {
      lines.push(`  ${count} × ${texts[reason]}`);
    }
  }
  return lines;
}
