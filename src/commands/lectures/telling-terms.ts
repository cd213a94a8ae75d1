import type { Lecture, WholeLecture } from '../../corpus/lecture.js';
import { isTellingWord } from '../../outline/telling-word.js';
import { clip } from '../../reply/plain-text.js';
import { detectLanguage } from '../../search/language/detect-language.js';
import { joinTerms } from '../../search/language/join-terms.js';
import { withoutElided, type Language } from '../../search/language/language.js';
import { languageNumbered } from '../../search/language/languages/index.js';
import { isUnspaced } from '../../search/language/segment-words.js';
import { foldWord, wordsIn } from '../../search/language/tokenize.js';
import type { Library } from '../command.js';

/** A word or several. */
interface Word {
  /** As in the transcript. */
  readonly spelt: string;
  /** As it is compared. */
  readonly term: string;
}

/** Queries that find something. Undefined where the lectures have nothing of the kind. */
export interface TellingTerms {
  readonly word: string | undefined;
  /** Two words or more that stand together; without quotation marks. */
  readonly phrase: string | undefined;
}

/** Shorter words say little about a lecture, where they have spaces between and where not; longer ones are no words. */
const TELLING_LENGTH = { least: 6, leastUnspaced: 2, most: 30 };

/** A word said this often in a lecture is what it is about; more often says no more. */
const OFTEN = 4;

/** Segments that are read for terms: enough to know a lecture's words, few enough to answer at once. */
const READ_SEGMENTS = 400;

/** Terms of each kind that are tried before giving up. */
const TRIED = 4;

/** The terms stay the same as long as the lecture does. */
const known = new WeakMap<Lecture, TellingTerms>();

/**
 * A word and a phrase of a lecture, the first one if none is named, that the search surely finds and that say what the
 * lecture is about. They are in its language, spelt as in the transcript.
 */
export async function tellingTerms(library: Library, named?: Lecture): Promise<TellingTerms> {
  const lecture = named ?? library.corpus.lectures[0];
  if (lecture === undefined) return { word: undefined, phrase: undefined };
  const terms = known.get(lecture) ?? (await findTellingTerms(library, lecture));
  known.set(lecture, terms);
  return terms;
}

async function findTellingTerms({ read, engine }: Library, lecture: Lecture): Promise<TellingTerms> {
  const { words, phrases } = candidates(await read(lecture));
  const firstFound = async (terms: readonly string[], query: (term: string) => string) => {
    for (const term of terms) {
      const { hits } = await engine.search({ query: query(term), limit: 1 });
      if (hits.length > 0) return term;
    }
    return undefined;
  };
  return {
    word: await firstFound(words, (word) => word),
    phrase: await firstFound(phrases, (phrase) => `"${phrase}"`),
  };
}

function candidates(lecture: WholeLecture): { words: string[]; phrases: string[] } {
  const { segments } = lecture;
  const language = languageNumbered(detectLanguage(lecture));
  const words = new Uses();
  const phrases = new Uses();
  const wordsOf = new Map<string, readonly string[]>();
  segments.slice(0, READ_SEGMENTS).forEach(({ text }, segment) => {
    let previous: Word | undefined;
    for (const written of wordsIn(text)) {
      const word = readWord(written, language);
      const telling = isTelling(word, language) ? word : undefined;
      if (telling !== undefined) words.add(telling, segment);
      if (telling !== undefined && previous !== undefined) {
        const phrase = joinWords(previous, telling);
        phrases.add(phrase, segment);
        wordsOf.set(phrase.term, [previous.term, telling.term]);
      }
      previous = telling;
    }
  });
  // In a short lecture each phrase is said once, and that it is about its words is told by the words alone.
  const usesOfWords = (phrase: string) =>
    Math.min(...(wordsOf.get(phrase) ?? []).map((word) => words.count(word)));
  // Where no word tells anything, any that is there is still an example that works.
  const plain = wordsIn(segments[0]?.text ?? '').filter((word) => word.length <= TELLING_LENGTH.most);
  const beginning = clip(joinTerms(plain), TELLING_LENGTH.most).replace(/…$/, '');
  return {
    words: [
      ...words.best(),
      ...plain.toSorted((a, b) => b.length - a.length).slice(0, TRIED),
      ...(beginning === '' ? [] : [beginning]),
    ],
    phrases: [...phrases.best(usesOfWords), ...(plain.length > 1 && beginning !== '' ? [beginning] : [])],
  };
}

function readWord(written: string, language: Language): Word {
  const spelt = withoutElided(written, language);
  return { spelt, term: foldWord(spelt) };
}

function joinWords(first: Word, second: Word): Word {
  return { spelt: joinTerms([first.spelt, second.spelt]), term: joinTerms([first.term, second.term]) };
}

function isTelling({ term }: Word, language: Language): boolean {
  const { least, leastUnspaced, most } = TELLING_LENGTH;
  const isLong = term.length >= (isUnspaced(term) ? leastUnspaced : least);
  return isLong && term.length <= most && isTellingWord(term, language);
}

/** Counts how often terms are used, in how many segments, and how they are spelt. */
class Uses {
  readonly #uses = new Map<string, { count: number; segments: number; last: number; spelt: string[] }>();

  add({ term, spelt }: Word, segment: number): void {
    const use = this.#uses.get(term) ?? { count: 0, segments: 0, last: -1, spelt: [] };
    use.count += 1;
    if (use.last !== segment) use.segments += 1;
    use.last = segment;
    use.spelt.push(spelt);
    this.#uses.set(term, use);
  }

  count(term: string): number {
    return this.#uses.get(term)?.count ?? 0;
  }

  /**
   * The first few of those used often, in order of how much they crowd in a few segments: there they are explained.
   * Of those that are alike in this the ones that weigh most.
   */
  best(weigh: (term: string) => number = () => 0): string[] {
    return [...this.#uses]
      .map(([term, { count, segments, spelt }]) => ({
        spelt,
        often: Math.min(count, OFTEN),
        crowd: count / segments,
        weight: weigh(term),
      }))
      .sort((a, b) => b.often - a.often || b.crowd - a.crowd || b.weight - a.weight)
      .slice(0, TRIED)
      .map(({ spelt }) => mostFrequent(spelt));
  }
}

/** Of those that are equally frequent the first. */
function mostFrequent(spellings: readonly string[]): string {
  const uses = new Map<string, number>();
  for (const spelt of spellings) uses.set(spelt, (uses.get(spelt) ?? 0) + 1);
  return [...uses].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0])[0];
}
