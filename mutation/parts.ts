/** A part of the sources that is mutated by itself, and the tests that its mutants are put to. */
export interface Part {
  /** The folder or file it is in; a part within it is none of it. */
  readonly root: string;
  readonly mutate: string;
  readonly tests: readonly string[];
}

/** Tests of the whole search on whole lectures take seconds each, which a mutant that survives would take again. */
export const TOO_SLOW = [
  'test/search/any-query.test.ts',
  'test/search/misheard-words.test.ts',
  'test/search/other-languages.test.ts',
  'test/search/questions.test.ts',
  'test/search/search-halves.test.ts',
];

/** A folder of the search: besides its own tests there are those of the whole search. */
function ofSearch(folder: string): Part {
  return {
    root: `src/search/${folder}`,
    mutate: `src/search/${folder}/**/*.ts`,
    tests: [`test/search/${folder}/**/*.test.ts`, 'test/search/*.test.ts'],
  };
}

/** All parts that mutants are made of. */
export const PARTS: readonly Part[] = [
  { root: 'src/timecode', mutate: 'src/timecode/**/*.ts', tests: ['test/timecode/**/*.test.ts'] },
  {
    root: 'src/discord/message/custom-id.ts',
    mutate: 'src/discord/message/custom-id.ts',
    tests: ['test/discord/message/custom-id.test.ts'],
  },
  { root: 'src/search', mutate: 'src/search/*.ts', tests: ['test/search/**/*.test.ts'] },
  ...['query', 'language', 'excerpt', 'completion', 'ranking', 'index', 'sound'].map(ofSearch),
];

/**
 * The parts that a path means: those in a folder, or the one that a file or a folder belongs to, narrowed to it.
 *
 * @param path - from the root of the project; a file may have lines behind it, as in `FILE:10-20`
 * @throws Error when nothing is mutated there
 */
export function partsAt(path: string): Part[] {
  const asked = path.replace(/\/$/, '');
  const within = PARTS.filter(({ root }) => `${root}/`.startsWith(`${asked}/`));
  if (within.length > 0) return within;
  const [around] = PARTS.filter(
    ({ root }) => asked.startsWith(root) && /^(?:$|[/:])/.test(asked.slice(root.length)),
  ).sort((a, b) => b.root.length - a.root.length);
  if (around === undefined) throw new Error(`"${path}" is in none of the parts that are mutated.`);
  const isFile = /\.ts(?::.*)?$/.test(asked);
  return [{ ...around, mutate: isFile ? asked : `${asked}/**/*.ts` }];
}
