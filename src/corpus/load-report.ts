import type { Fault, FaultReason, Finding, Note, NoteReason } from './finding.js';
import { visibleValue } from './visible-value.js';

/** What came of loading. `rows` is always `segments` + `duplicates` + `rowsLeftOut`. */
export interface LoadReport {
  readonly files: number;
  /** Rows below the files' first lines, without empty lines. */
  readonly rows: number;
  readonly segments: number;
  readonly lectures: number;
  /** Rows that say the same as another: video, times and text. */
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
