import { makeRandom } from './random.js';
import type { Random } from './random.js';
import type { Library } from './text/corpus.js';
import type { English } from './text/english.js';
import { misspell } from './text/misspell.js';
import { SEGMENTS_PER_LECTURE } from './text/write-lecture.js';
import type { Mention, WrittenLecture } from './text/write-lecture.js';

/** The kinds of query, in the order in which they are shown. */
export const QUERY_KINDS = ['word', 'two words', 'common', 'question', 'typo', 'garbled', 'phrase'] as const;
export type QueryKind = (typeof QUERY_KINDS)[number];

/** A query that is made from a segment and so has an answer. */
export interface BenchQuery {
  readonly query: string;
  /** The segment that it was made from. */
  readonly videoId: string;
  readonly startSecond: number;
}

/** Queries of each kind, all different. */
export type Queries = ReadonlyMap<QueryKind, readonly BenchQuery[]>;

const QUERY_SEED = 4;
const BEGINNINGS_SEED = 5;
const MOST_COMMON_WORDS = 2;
const SHORTEST_MISSPELT = 6;
const PHRASE_WORDS = { low: 3, high: 5 };

/** Questions as members ask them, from short to long; A and B are terms. */
const QUESTIONS: readonly string[] = [
  'what is A and why do we need B?',
  'how does A work with B',
  'where did he explain the difference between A and B',
  'why is A better than B when you only have a few examples',
  'can you use B without A, and what happens to the result if you do?',
  'what did the professor say about A in the part where he talks about B',
  'I missed the beginning: what was the reason for using A instead of B in the last lecture',
];

/** What a query can be made from. */
interface Said {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly english: English;
}

/** Makes a query from what is said in a segment, where it allows one of the kind. */
type Ask = (said: Said, random: Random) => string | undefined;

const ASK: Readonly<Record<QueryKind, Ask>> = {
  word: ({ mentions }, random) => pickWord(heardRight(mentions), random, 1),
  'two words': ({ mentions }, random) => pickTwo(heardRight(mentions), random)?.join(' '),
  common({ text, english }, random) {
    const said = [...new Set(text.split(' '))].filter((word) => english.common.has(word));
    const count = random.between(1, MOST_COMMON_WORDS);
    if (said.length < count) return undefined;
    const first = random.between(0, said.length - count);
    return said.slice(first, first + count).join(' ');
  },
  question({ mentions }, random) {
    const [a, b] = pickTwo(heardRight(mentions), random) ?? [];
    if (a === undefined || b === undefined) return undefined;
    return random.pick(QUESTIONS).replace('A', a).replace('B', b);
  },
  typo({ mentions }, random) {
    const word = pickWord(heardRight(mentions), random, SHORTEST_MISSPELT);
    return word === undefined ? undefined : misspell(word, random);
  },
  garbled({ mentions }, random) {
    const right = new Set(heardRight(mentions));
    const misheard = mentions.filter(({ term, heardAs }) => heardAs !== term && !right.has(term));
    return misheard.length === 0 ? undefined : random.pick(misheard).term;
  },
  phrase({ text }, random) {
    const words = text.split(' ');
    const length = random.between(PHRASE_WORDS.low, PHRASE_WORDS.high);
    const from = random.between(0, words.length - length);
    return `"${words.slice(from, from + length).join(' ')}"`;
  },
};

/**
 * Makes queries of each kind from segments spread evenly over a library. Fewer come back where a small library
 * has not so many different ones.
 *
 * @param count - how many of each kind
 */
export function makeQueries(english: English, library: Library, seed: number, count: number): Queries {
  const written = new Map<number, WrittenLecture>();
  const lecture = (number: number) => {
    const known = written.get(number) ?? library.lecture(number);
    written.set(number, known);
    return known;
  };
  return new Map(
    QUERY_KINDS.map((kind, kindNumber) => {
      const random = makeRandom(seed, QUERY_SEED, kindNumber);
      const ask = (text: string, mentions: readonly Mention[]) =>
        ASK[kind]({ text, mentions, english }, random);
      const found = new Map<string, BenchQuery>();
      for (let at = 0; at < count; at++) {
        const segment = Math.floor(((at + 0.5) * library.segmentCount) / count);
        const one = lecture(Math.floor(segment / SEGMENTS_PER_LECTURE));
        const query = askNear(one, segment % SEGMENTS_PER_LECTURE, ask, found);
        if (query !== undefined) found.set(query.query, query);
      }
      return [kind, [...found.values()]];
    }),
  );
}

/** Asks about a segment or, if it has nothing new of the kind, about the next one of its lecture that has. */
function askNear(
  { lecture: { segments, videoId }, mentions }: WrittenLecture,
  from: number,
  ask: (text: string, mentions: readonly Mention[]) => string | undefined,
  known: ReadonlyMap<string, BenchQuery>,
): BenchQuery | undefined {
  for (let step = 0; step < segments.length; step++) {
    const at = (from + step) % segments.length;
    const segment = segments[at];
    const query = segment && ask(segment.text, mentions[at] ?? []);
    if (segment === undefined || query === undefined || known.has(query)) continue;
    return { query, videoId, startSecond: segment.startSecond };
  }
  return undefined;
}

/** Terms that the transcript has as they were said. */
function heardRight(mentions: readonly Mention[]): string[] {
  return [...new Set(mentions.filter(({ term, heardAs }) => term === heardAs).map(({ term }) => term))];
}

function pickWord(terms: readonly string[], random: Random, shortest: number): string | undefined {
  const words = terms.flatMap((term) => term.split(' ')).filter((word) => word.length >= shortest);
  return words.length === 0 ? undefined : random.pick(words);
}

/** A word of each of two terms. */
function pickTwo(terms: readonly string[], random: Random): [string, string] | undefined {
  if (terms.length < 2) return undefined;
  const first = random.between(0, terms.length - 2);
  const second = random.between(first + 1, terms.length - 1);
  const word = (at: number) => random.pick((terms[at] ?? '').split(' '));
  return [word(first), word(second)];
}

/** The queries of some kinds in turn, so that the first of them are of all these kinds. */
export function mixKinds(queries: Queries, kinds: readonly QueryKind[]): readonly string[] {
  const lists = kinds.map((kind) => queries.get(kind) ?? []);
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at]?.query ?? [])).flat();
}

/** What stands in the box while queries are being typed: the beginnings of words, alone and after another. */
export function makeBeginnings(queries: Queries, seed: number): readonly string[] {
  const random = makeRandom(seed, BEGINNINGS_SEED);
  return [
    ...new Set(
      mixKinds(queries, ['word', 'two words']).map((query) => {
        const lastWord = query.lastIndexOf(' ') + 1;
        return query.slice(0, lastWord + random.between(1, query.length - lastWord));
      }),
    ),
  ];
}
