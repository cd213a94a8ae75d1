import type { AskedFor } from './measure-asking.js';
import type { NamesAskedFor } from './measure-names.js';

const WIDTH = 60;
const COLUMNS = ['first', 'refused', 'found in vain'];

/** Lays out how each way of asking fares, a line each, and the mean of all. */
export function renderAsking(measured: readonly AskedFor[]): string {
  const lines = [...measured, meanOf('mean', measured)].map(({ way, first, refused, foundInVain }) =>
    line(
      way,
      [first, refused, foundInVain].map((share) => share.toFixed(2)),
    ),
  );
  return [line('', COLUMNS), ...lines].join('\n');
}

/** How several ways of asking fare together. */
export function meanOf(way: string, measured: readonly AskedFor[]): AskedFor {
  const mean = (of: (one: AskedFor) => number) =>
    measured.reduce((sum, one) => sum + of(one), 0) / Math.max(measured.length, 1);
  return {
    way,
    first: mean(({ first }) => first),
    refused: mean(({ refused }) => refused),
    foundInVain: mean(({ foundInVain }) => foundInVain),
  };
}

/** Tells how names fare that nobody says. */
export function renderNames({ unsaid, foundInVain, foundInLowerCase }: NamesAskedFor): string {
  return `Of ${unsaid} names that are not said ${foundInVain} found in vain, ${foundInLowerCase} typed without capitals.`;
}

function line(name: string, cells: readonly string[]): string {
  return name.padEnd(WIDTH) + cells.map((cell, at) => cell.padStart((COLUMNS[at]?.length ?? 0) + 2)).join('');
}
