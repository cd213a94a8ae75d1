import type { AskedFor } from './measure-asking.js';

const WIDTH = 60;
const COLUMNS = ['first', 'refused', 'found in vain'];

/** Lays out how each way of asking fares, a line each, and the mean of all. */
export function renderAsking(measured: readonly AskedFor[]): string {
  const mean = (of: (one: AskedFor) => number) =>
    measured.reduce((sum, one) => sum + of(one), 0) / Math.max(measured.length, 1);
  const all: AskedFor = {
    way: 'mean',
    first: mean(({ first }) => first),
    refused: mean(({ refused }) => refused),
    foundInVain: mean(({ foundInVain }) => foundInVain),
  };
  const lines = [...measured, all].map(({ way, first, refused, foundInVain }) =>
    line(
      way,
      [first, refused, foundInVain].map((share) => share.toFixed(2)),
    ),
  );
  return [line('', COLUMNS), ...lines].join('\n');
}

function line(name: string, cells: readonly string[]): string {
  return name.padEnd(WIDTH) + cells.map((cell, at) => cell.padStart((COLUMNS[at]?.length ?? 0) + 2)).join('');
}
