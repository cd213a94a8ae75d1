/** A lecture with the sections that a person found in it, paths from the repository's root. */
export interface OutlineSet {
  readonly name: string;
  /** The transcript, as the bot reads it. */
  readonly data: string;
  readonly sections: string;
}

/** The lectures of this repository. */
export const OUTLINE_SETS: readonly OutlineSet[] = [
  { name: 'seed', data: 'data/segments.csv', sections: 'eval/outline/seed.tsv' },
  { name: 'second', data: 'eval/lectures/second.csv', sections: 'eval/outline/second.tsv' },
  { name: 'third', data: 'eval/lectures/third.csv', sections: 'eval/outline/third.tsv' },
];
