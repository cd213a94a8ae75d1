import { withoutElided, type Language } from '../language/language.js';
import { ENGLISH } from '../language/languages/english.js';
import { foldWord } from '../language/tokenize.js';

type WordIds = Map<string, number | undefined>;

/** Numbers terms in the order they come, from 1: 0 is the break. */
export class TermNumbers {
  /** Terms by number. */
  readonly terms: string[] = [''];
  readonly ids = new Map<string, number>();
  /** See `InvertedIndex.written`. */
  readonly written = new Map<number, string>();
  /** Terms that are written as they are. */
  private readonly plain = new Set<number>();
  /** Most words stand there as they did before, and each is read once. */
  private readonly known = new Map<Language, WordIds>();

  /** Numbers words as they are written in lectures in a language; undefined for what is no word. */
  inLanguage(language: Language): (word: string) => number | undefined {
    const known = this.known.get(language) ?? (new Map() as WordIds);
    this.known.set(language, known);
    return (word) => {
      const id = known.get(word);
      if (id !== undefined || known.has(word)) return id;
      const added = this.add(withoutElided(word, language), language);
      known.set(word, added);
      return added;
    };
  }

  private add(word: string, language: Language): number | undefined {
    const term = foldWord(word);
    if (term === '') return undefined;
    const id = this.numberOf(term);
    const written = word.toLowerCase().normalize('NFKC');
    // English is written without accents, and its apostrophes are as often left out.
    if (language === ENGLISH) return id;
    // Where a term is two words, one of them without accents ("de" and "dê"), that is likely the one said more.
    if (written === term) this.plain.add(id);
    if (this.plain.has(id)) this.written.delete(id);
    else if (!this.written.has(id)) this.written.set(id, written);
    return id;
  }

  private numberOf(term: string): number {
    let id = this.ids.get(term);
    if (id === undefined) {
      id = this.terms.length;
      this.ids.set(term, id);
      this.terms.push(term);
    }
    return id;
  }
}
