/** Many lists of small numbers as two arrays, as {@link PackedStrings} are many strings. Nothing at all where all lists are empty. */
export interface PackedLists {
  /** The numbers of all of them, one list after the other. */
  readonly numbers: Uint16Array;
  /** Where each ends in `numbers`; each starts where the one before ends. Empty where all lists are. */
  readonly ends: Uint32Array;
}

/** Packs lists; one that is undefined counts as empty. */
export function packLists(lists: readonly (Uint16Array | undefined)[]): PackedLists {
  const size = lists.reduce((sum, list) => sum + (list?.length ?? 0), 0);
  const numbers = new Uint16Array(size);
  const ends = new Uint32Array(size === 0 ? 0 : lists.length);
  let end = 0;
  lists.forEach((list, at) => {
    if (list !== undefined) numbers.set(list, end);
    ends[at] = end += list?.length ?? 0;
  });
  return { numbers, ends };
}

/** One of the lists, by its number, as a view and not a copy; undefined where it is empty, and beyond the last. */
export function unpackList({ numbers, ends }: PackedLists, at: number): Uint16Array | undefined {
  const start = ends[at - 1] ?? 0;
  const end = ends[at] ?? 0;
  return end > start ? numbers.subarray(start, end) : undefined;
}
