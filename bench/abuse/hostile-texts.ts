import type { WholeCorpus } from '../../src/corpus/corpus.js';
import { makeRandom, type Random } from '../random.js';

/** Discord's limit for the text of an option, in characters. */
export const LONGEST_OPTION = 6_000;

/** Words of the lectures that hostile texts are made of. */
interface Vocabulary {
  /** Said in a great many segments, the most frequent first. */
  readonly common: readonly string[];
  /** Long words that are said once or twice. */
  readonly rare: readonly string[];
}

/** Adds pieces until the text is long enough. */
type Piece = (words: Vocabulary, random: Random) => string;

const SEED = 6;
const COMMON_WORDS = 200;
const LONGEST_RARE = 2;
const SHORTEST_RARE = 8;
/** Enough for any text to have none of them twice. */
const RARE_WORDS = 2_000;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const CONSONANTS = 'bcdfghjklmnpqrstvwxz';
const FIRST_KANJI = 0x4e00;
const KANJI = 3_000;
const FIRST_KATAKANA = 0x30a1;
const KATAKANA = 80;

/** Each letter written as another that sounds the same. */
const SOUNDS_AS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/qu/g, 'kw'],
  [/x/g, 'ks'],
  [/y/g, 'i'],
  [/ee|ea/g, 'ie'],
  [/s(?=[aeiou])/g, 'z'],
  [/t(?=io)/g, 'sh'],
  [/([bdgklmnprt])\1/g, '$1'],
];

const letters = (from: string, length: number, random: Random) =>
  Array.from({ length }, () => from.charAt(random.between(0, from.length - 1))).join('');

const characters = (first: number, count: number, length: number, random: Random) =>
  Array.from({ length }, () => String.fromCodePoint(first + random.between(0, count - 1))).join('');

const respelt = (word: string) => SOUNDS_AS.reduce((text, [sound, as]) => text.replace(sound, as), word);

/** A word with two letters changed, neither of them the first. */
function mistyped(word: string, random: Random): string {
  const at = random.between(1, word.length - 4);
  return (
    word.slice(0, at) +
    letters(LETTERS, 1, random) +
    word.charAt(at + 2) +
    word.charAt(at + 1) +
    word.slice(at + 3)
  );
}

/**
 * Texts that are made to be slow, by what they are. Each is a list of pieces, repeated as far as there is room; what
 * stands before them keeps them from being answered without work.
 */
const HOSTILE: Readonly<
  Record<string, { readonly start?: string; readonly piece: Piece; readonly end?: string }>
> = {
  'rare beginnings of words': { piece: ({ rare }, random) => `${random.pick(rare).slice(0, -2)} ` },
  'three letters that begin words': { piece: ({ rare }, random) => `${random.pick(rare).slice(0, 3)} ` },
  'sound-alikes of rare words': { piece: ({ rare }, random) => `${respelt(random.pick(rare))} ` },
  'rare words with typos': { piece: ({ rare }, random) => `${mistyped(random.pick(rare), random)} ` },
  'two rare words run together': {
    piece: ({ rare }, random) => `${random.pick(rare)}${random.pick(rare)} `,
  },
  'common words': { piece: ({ common }, random) => `${random.pick(common)} ` },
  'words that tell nothing': { piece: ({ common }, random) => `${random.pick(common.slice(0, 25))} ` },
  'a long phrase of common words': {
    start: '"',
    piece: ({ common }, random) => `${random.pick(common)} `,
    end: '"',
  },
  'many phrases of common words': {
    piece: ({ common }, random) => `"${random.pick(common)} ${random.pick(common)}" `,
  },
  'many common words left out': {
    start: 'learning ',
    piece: ({ common }, random) => `-${random.pick(common)} `,
  },
  'many lecture: filters': {
    start: 'learning ',
    piece: ({ common }, random) => `lecture:${random.pick(common)} `,
  },
  'one letter over and over': { piece: () => 'a' },
  'one long word': { piece: (_words, random) => letters(LETTERS, 1, random) },
  'words of sixty letters': { piece: (_words, random) => `${letters(LETTERS, 60, random)} ` },
  'words of nobody': {
    piece: (_words, random) =>
      `${letters(CONSONANTS, 1, random)}${letters('aeiou', 1, random)}${letters(CONSONANTS, 1, random)}${letters('aeiou', 1, random)}${letters(CONSONANTS, 2, random)} `,
  },
  acronyms: {
    piece: (_words, random) => `${letters(CONSONANTS, random.between(3, 5), random).toUpperCase()} `,
  },
  'single letters': { piece: (_words, random) => `${letters(LETTERS, 1, random)} ` },
  'names in camel case': {
    piece: (_words, random) => `${letters(LETTERS, 2, random)}${letters(LETTERS, 2, random).toUpperCase()}`,
  },
  numbers: { piece: (_words, random) => `${random.between(1, 999_999)} ` },
  'numbers in quotes': { start: '"', piece: (_words, random) => `${random.between(1, 99)} `, end: '"' },
  'names between underscores': { piece: ({ common }, random) => `__${random.pick(common)}__ ` },
  'names of small parts': {
    piece: ({ common }, random) => `${random.pick(common)}_${letters(LETTERS, 1, random)}_`,
  },
  'combining marks': { piece: () => 'a\u0301\u0323\u0308' },
  kanji: { piece: (_words, random) => characters(FIRST_KANJI, KANJI, 1, random) },
  katakana: { piece: (_words, random) => characters(FIRST_KATAKANA, KATAKANA, 1, random) },
};

/** What hostile texts there are. */
export const HOSTILE_KINDS: readonly string[] = Object.keys(HOSTILE);

/** Makes hostile texts about lectures, different each time. */
export function hostileTexts(corpus: WholeCorpus): (kind: string, length: number, number: number) => string {
  const words = vocabularyOf(corpus);
  return (kind, length, number) => {
    const made = HOSTILE[kind];
    if (made === undefined) throw new RangeError(`there are no hostile texts called "${kind}"`);
    const { start = '', piece, end = '' } = made;
    const random = makeRandom(SEED, HOSTILE_KINDS.indexOf(kind), number);
    let text = start;
    while (text.length + end.length < length) text += piece(words, random);
    return text.slice(0, length - end.length).trimEnd() + end;
  };
}

function vocabularyOf({ lectures }: WholeCorpus): Vocabulary {
  const counts = new Map<string, number>();
  for (const { segments } of lectures) {
    for (const { text } of segments) {
      for (const word of text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const byCount = [...counts].sort((a, b) => b[1] - a[1]);
  return {
    common: byCount.slice(0, COMMON_WORDS).map(([word]) => word),
    rare: byCount
      .filter(
        ([word, count]) => count <= LONGEST_RARE && word.length >= SHORTEST_RARE && /^[a-z]+$/.test(word),
      )
      .slice(0, RARE_WORDS)
      .map(([word]) => word),
  };
}
