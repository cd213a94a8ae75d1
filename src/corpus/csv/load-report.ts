import type { Fault, FaultReason, Finding, Note, NoteReason } from './finding.js';
import { visibleValue } from './visible-value.js';

/** What came of reading the rows of one or several files. */
export interface RowsReport {
  /** Rows below the files' first lines, without empty lines. */
  readonly rows: number;
  /** Rows that say the same as another. */
  readonly duplicates: number;
  readonly rowsLeftOut: number;
  /** Lines with nothing in any column. */
  readonly emptyRows: number;
  /** In the order found; the first `KEPT_FINDINGS` only. A row may have several. */
  readonly faults: readonly Fault[];
  /** How many there are in all, by reason. */
  readonly faultCounts: ReadonlyMap<FaultReason, number>;
  /** As `faults`, for rows that are used. */
  readonly notes: readonly Note[];
  readonly noteCounts: ReadonlyMap<NoteReason, number>;
}

/**
 * What came of loading the lectures. `rows` is always `segments` + `duplicates` + `rowsLeftOut`; rows say the
 * same when video, times and text do.
 */
export interface LoadReport extends RowsReport {
  readonly files: number;
  readonly segments: number;
  readonly lectures: number;
}

/** What came of loading the glossary. */
export interface GlossaryReport extends RowsReport {
  /** Why a whole file is not used, and what to do: a message per file. */
  readonly refusals: readonly string[];
}

/** How many findings of a kind are kept: a file that is wrong in every row must not fill the memory. */
export const KEPT_FINDINGS = 1000;

/** Keeps the first findings and counts the others. */
export class FindingLog<Reason extends string> {
  readonly findings: Finding<Reason>[] = [];
  readonly counts = new Map<Reason, number>();

  /** Adds a finding; its value is made fit to be shown. */
  add(finding: Finding<Reason>): void {
    this.counts.set(finding.reason, (this.counts.get(finding.reason) ?? 0) + 1);
    if (this.findings.length < KEPT_FINDINGS) {
      this.findings.push({ ...finding, value: visibleValue(finding.value) });
    }
  }
}
