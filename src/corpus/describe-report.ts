import { FAULT_TEXT, NOTE_TEXT, type Finding } from './finding.js';
import type { GlossaryReport, RowsReport } from './load-report.js';

/** The first findings show what is wrong; a screenful more would only hide it. */
const SHOWN_FINDINGS = 20;

/**
 * Says in lines for the operator what was left out of the lectures' data and what is worth a look. No lines when
 * all is well.
 */
export function describeReport(report: RowsReport): string[] {
  return rowsLines(report, "the lectures' data", '');
}

/** Says the same of the glossary, and which files of it are not used at all. */
export function describeGlossaryReport(report: GlossaryReport): string[] {
  return [...report.refusals, ...rowsLines(report, 'the glossary', ' of the glossary')];
}

function rowsLines(report: RowsReport, source: string, ofSource: string): string[] {
  const lines: string[] = [];
  if (report.faultCounts.size > 0) {
    lines.push(`Faults in ${source} (rows left out: ${report.rowsLeftOut} of ${report.rows}):`);
    lines.push(...findingLines(report.faults, report.faultCounts, FAULT_TEXT));
  }
  if (report.noteCounts.size > 0) {
    lines.push('Used, but worth a look:', ...findingLines(report.notes, report.noteCounts, NOTE_TEXT));
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
  findings: readonly Finding<Reason>[],
  counts: ReadonlyMap<Reason, number>,
  texts: Readonly<Record<Reason, string>>,
): string[] {
  const shown = findings.slice(0, SHOWN_FINDINGS);
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
