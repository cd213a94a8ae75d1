const BYTES_PER_MB = 1e6;
const MS_PER_SECOND = 1000;

/**
 * Lays out a Markdown table whose columns line up, so that it reads well on a terminal, too.
 *
 * @param rows - the heading first, all of the same length; the first column is text, the others are figures
 */
export function renderTable(rows: readonly (readonly string[])[]): string {
  const [heading = []] = rows;
  const widths = heading.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0), 2));
  const line = (row: readonly string[]) => {
    const cells = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    return `| ${cells.join(' | ')} |`;
  };
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(heading), `| ${rule.join(' | ')} |`, ...rows.slice(1).map(line)].join('\n');
}

/** Three significant digits, but no more decimals than make sense: 0.0123, 1.23, 12.3, 1230. */
export function figure(value: number): string {
  if (value === 0) return '0';
  const decimals = Math.min(4, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value)))));
  return value.toFixed(decimals);
}

/** A count as people read it: 1,000,000. */
export function withCommas(count: number): string {
  return count.toLocaleString('en');
}

/** Bytes, shown in MB. */
export function megabytes(bytes: number): string {
  return figure(bytes / BYTES_PER_MB);
}

/** Milliseconds, shown in seconds. */
export function seconds(ms: number): string {
  return figure(ms / MS_PER_SECOND);
}
