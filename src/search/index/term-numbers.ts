import { termOf, type Language } from '../language/language.js';

type WordIds = Map<string, number | undefined>;

/** Numbers terms in the order they come, from 1: 0 is the break. */
export class TermNumbers {
  /** Terms by number. */
  readonly terms: string[] = [''];
  readonly ids = new Map<string, number>();
  /** Most words stand there as they did before; each is folded once for the languages that part off the same from it. */
  private readonly known = new Map<RegExp | undefined, WordIds>();

  /** Numbers words as they are written in lectures in a language; undefined for what is no word. */
  inLanguage(language: Language): (word: string) => number | undefined {
    const known = this.known.get(language.elided) ?? (new Map() as WordIds);
    this.known.set(language.elided, known);
    return (word) => {
      const id = known.get(word);
      if (id !== undefined || known.has(word)) return id;
      const term = termOf(word, language);
      const added = term === '' ? undefined : this.numberOf(term);
      known.set(word, added);
      return added;
    };
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
