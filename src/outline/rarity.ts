import { ENGLISH } from '../search/language/languages/english.js';
import { isUnspaced } from '../search/language/segment-words.js';
import { loadSpokenEnglish } from '../search/language/spoken-english.js';
import { numberAt } from '../search/number-at.js';
import { NOT_TELLING, type LectureWords } from './lecture-words.js';

/** A word counts from so many bits of rarity in everyday English on, in full from so many, and at least so much. */
const EVERYDAY_BITS = { none: 10, all: 19, least: 0.05 };
/** An adverb, where the word is one without its ending, too. */
const ADVERB = /^.{4,}ly$/;

/** A word of more letters than these counts, in full from so many, and at least so much. */
const LETTERS = { none: 2, all: 9, least: 0.1 };
/** German transcripts of which this share of words is capitalised or more capitalise nouns. */
const SPELT_NOUNS = 0.2;
/** What a German word counts that is no noun, and what a Japanese one with an ending: both are verbs for the most part. */
const NO_NOUN = 0.3;
/** What a character counts that is a word for itself. */
const ONE_CHARACTER = 0.4;

const CAPITALISED = /^\p{Lu}/u;
const HAS_HIRAGANA = /\p{sc=Hira}/u;

/**
 * For each stem of a lecture how far its words are from those of every day, 0 to 1. In English it is counted how often
 * people say them, and the most usual word of a stem counts. Elsewhere it is guessed by their form: the words that are
 * used most are short (G. K. Zipf, "The Psycho-Biology of Language", 1935), and nouns name things.
 */
export function rarityOfStems(words: LectureWords): Float64Array {
  const rarityOf = words.language === ENGLISH ? rarityInEnglish() : rarityByForm;
  const rarity = new Float64Array(words.uses.length).fill(1);
  const seen = new Set<string>();
  words.stems.forEach((stem, place) => {
    const term = words.terms[place] ?? '';
    if (stem === NOT_TELLING || seen.has(term)) return;
    seen.add(term);
    rarity[stem] = Math.min(numberAt(rarity, stem), rarityOf(term));
  });
  return words.language.code === 'de' ? preferNouns(rarity, words) : rarity;
}

function rarityInEnglish(): (term: string) => number {
  const english = loadSpokenEnglish();
  const { none, all, least } = EVERYDAY_BITS;
  return (term) => {
    const isAdverb = ADVERB.test(term) && english.knows(term.slice(0, -2));
    const bits = isAdverb ? 0 : -Math.log2(english.share(term));
    return Math.max(least, (bits - none) / (all - none));
  };
}

function rarityByForm(term: string): number {
  if (isUnspaced(term)) return (term.length === 1 ? ONE_CHARACTER : 1) * (hasHiragana(term) ? NO_NOUN : 1);
  const { none, all, least } = LETTERS;
  return Math.min(1, Math.max(least, (term.length - none) / (all - none)));
}

/** Whether a word has an ending as Japanese writes them, or a letter like that. */
export function hasHiragana(term: string): boolean {
  return HAS_HIRAGANA.test(term);
}

/** Takes from the words that are not capitalised, where the transcript has nouns so. */
function preferNouns(rarity: Float64Array, { stems, spelt, uses }: LectureWords): Float64Array {
  const capitals = new Float64Array(uses.length);
  let telling = 0;
  stems.forEach((stem, place) => {
    if (stem === NOT_TELLING) return;
    telling++;
    if (CAPITALISED.test(spelt[place] ?? '')) capitals[stem] = numberAt(capitals, stem) + 1;
  });
  const all = capitals.reduce((sum, count) => sum + count, 0);
  if (all < SPELT_NOUNS * telling) return rarity;
  return rarity.map(
    (rare, stem) => rare * (NO_NOUN + ((1 - NO_NOUN) * numberAt(capitals, stem)) / numberAt(uses, stem)),
  );
}
