import type { Action, CommandValues } from '../../reply/reply.js';
import type { Texts } from '../../texts/texts.js';

/** One page of a list. */
export interface Page<Item> {
  /** From 1. */
  readonly number: number;
  /** How many there are, 1 or more. */
  readonly count: number;
  readonly items: readonly Item[];
  /** Position of the first item in the whole list, from 0. */
  readonly first: number;
  /** Whether a later page was asked for than there is, and this is the last one. */
  readonly isPastEnd: boolean;
}

/** The page of that number; past the end it is the last one, because lists become shorter between two presses. */
export function pageOf<Item>(items: readonly Item[], size: number, wanted: number): Page<Item> {
  const count = Math.max(1, Math.ceil(items.length / size));
  const number = Math.min(wanted, count);
  const first = (number - 1) * size;
  const isPastEnd = wanted > count;
  return { number, count, items: items.slice(first, first + size), first, isPastEnd };
}

/**
 * Buttons to the pages before and after.
 *
 * @param values - what else the command needs to show the same list
 */
export function pageActions(
  command: string,
  { number, count }: Page<unknown>,
  { pages }: Texts,
  values: CommandValues = {},
): Action[] {
  const turn = (label: string, page: number): Action => ({ label, command, values: { ...values, page } });
  return [
    ...(number > 1 ? [turn(pages.previous, number - 1)] : []),
    ...(number < count ? [turn(pages.next, number + 1)] : []),
  ];
}
