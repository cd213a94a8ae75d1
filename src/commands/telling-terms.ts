import { foldedWords } from '../corpus/folded-words.js';
import type { Lecture } from '../corpus/lecture.js';
import { clip } from '../reply/plain-text.js';
import { isFunctionWord, isQuestionWord } from '../search/language/function-words.js';
import type { SearchEngine } from '../search/search-engine.js';
import type { Library } from './command.js';

/** Queries that find something. Undefined where the lectures have nothing of the kind. */
export interface TellingTerms {
  readonly word: string | undefined;
  /** Two words or more that stand together; without quotation marks. */
  readonly phrase: string | undefined;
}

/** Shorter words say little about a lecture, and longer ones are no words (some languages part none). */
const TELLING_LENGTH = { least: 6, most: 30 };

/** A word said this often in a lecture is what it is about; more often says no more. */
const OFTEN = 4;

/** Segments that are read for terms: enough to know a lecture's words, few enough to answer at once. */
const READ_SEGMENTS = 400;

/** Terms of each kind that are tried before giving up. */
const TRIED = 4;

/** The terms stay the same as long as the lectures do. */
const known = new WeakMap<SearchEngine, TellingTerms>();

/** A word and a phrase of the first lecture that the search surely finds, and that say what the lecture is about. */
export async function tellingTerms(library: Library): Promise<TellingTerms> {
  const { engine } = library;
  const terms = known.get(engine) ?? (await findTellingTerms(library));
  known.set(engine, terms);
  return terms;
}

async function findTellingTerms({ corpus, engine }: Library): Promise<TellingTerms> {
  const [lecture] = corpus.lectures;
  if (lecture === undefined) return { word: undefined, phrase: undefined };
  const { words, phrases } = candidates(lecture);
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

function candidates({ segments }: Lecture): { words: string[]; phrases: string[] } {
  const words = new Uses();
  const phrases = new Uses();
  segments.slice(0, READ_SEGMENTS).forEach(({ text }, segment) => {
    let previous = '';
    for (const word of foldedWords(text)) {
      const telling = isTelling(word) ? word : '';
      if (telling !== '') words.add(telling, segment);
      if (telling !== '' && previous !== '') phrases.add(`${previous} ${telling}`, segment);
      previous = telling;
    }
  });
  // Where no word tells anything, any that is there is still an example that works.
  const plain = foldedWords(segments[0]?.text ?? '').filter((word) => word.length <= TELLING_LENGTH.most);
  const beginning = clip(plain.join(' '), TELLING_LENGTH.most).replace(/…$/, '');
  return {
    words: [
      ...words.best(),
      ...plain.toSorted((a, b) => b.length - a.length).slice(0, TRIED),
      ...(beginning === '' ? [] : [beginning]),
    ],
    phrases: [...phrases.best(), ...(beginning.includes(' ') ? [beginning] : [])],
  };
}

function isTelling(word: string): boolean {
  const { least, most } = TELLING_LENGTH;
  return word.length >= least && word.length <= most && !isFunctionWord(word) && !isQuestionWord(word);
}

/** Counts how often terms are used, and in how many segments. */
class Uses {
  readonly #uses = new Map<string, { count: number; segments: number; last: number }>();

  add(term: string, segment: number): void {
    const use = this.#uses.get(term) ?? { count: 0, segments: 0, last: -1 };
    use.count += 1;
    if (use.last !== segment) use.segments += 1;
    use.last = segment;
    this.#uses.set(term, use);
  }

  /** The first few of those used often, in order of how much they crowd in a few segments: there they are explained. */
  best(): string[] {
    return [...this.#uses]
      .map(([term, { count, segments }]) => ({
        term,
        often: Math.min(count, OFTEN),
        crowd: count / segments,
      }))
      .sort((a, b) => b.often - a.often || b.crowd - a.crowd)
      .slice(0, TRIED)
      .map(({ term }) => term);
  }
}
