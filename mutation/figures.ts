import { dirname } from 'node:path';

/** How a mutant came out, as far as it counts. */
export interface Outcome {
  /** Of the mutated file, from the root of the project. */
  readonly fileName: string;
  readonly status: string;
}

/** What is counted of the mutants of a folder. */
const COUNTED = ['Killed', 'Timeout', 'Survived', 'NoCoverage'] as const;
const DETECTED: ReadonlySet<string> = new Set(['Killed', 'Timeout']);

/**
 * The figures of each folder and of all together, as a table in Markdown. The score is the share of mutants that a test
 * noticed, in per cent; mutants that were left out (static ones) or could not run count nowhere.
 */
export function tableOf(outcomes: readonly Outcome[]): string {
  const counted = outcomes.filter(({ status }) => COUNTED.some((one) => one === status));
  const folders = [...new Set(counted.map(({ fileName }) => dirname(fileName)))].sort();
  const rows = folders.map((folder) =>
    row(
      folder,
      counted.filter(({ fileName }) => dirname(fileName) === folder),
    ),
  );
  return [
    '| folder | killed | timeout | survived | no coverage | score |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    row('all', counted),
  ].join('\n');
}

function row(name: string, outcomes: readonly Outcome[]): string {
  const counts = COUNTED.map((status) => outcomes.filter((one) => one.status === status).length);
  const detected = outcomes.filter(({ status }) => DETECTED.has(status)).length;
  const score = ((100 * detected) / Math.max(outcomes.length, 1)).toFixed(1);
  return `| ${[name, ...counts, `${score} %`].join(' | ')} |`;
}
