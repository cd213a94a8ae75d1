import type { GlossaryEntry } from '../../corpus/glossary.js';
import { addToList } from '../index/add-to-list.js';
import { tokenize } from '../language/tokenize.js';
import type { ExcerptPart } from '../search-engine.js';

/** What was heard, in words as they are compared, and the term that it stands for. */
interface Correction {
  readonly heard: readonly string[];
  readonly term: string;
  /** Undefined for any video. */
  readonly videoId: string | undefined;
}

/** Corrections by the first word of what was heard, the longest first. */
type CorrectionIndex = ReadonlyMap<string, readonly Correction[]>;

/** A glossary stays the same as long as the lectures do. */
const known = new WeakMap<readonly GlossaryEntry[], CorrectionIndex>();

/**
 * Puts the right term in brackets behind what the recogniser heard in its place, as the glossary has it: `word Tyvek
 * [word2vec]`. Each term once, at its first mention: one corrector serves one stretch of text in one video.
 */
export class Corrector {
  readonly #corrections: CorrectionIndex;
  readonly #mentioned = new Set<string>();

  constructor(
    glossary: readonly GlossaryEntry[],
    private readonly videoId: string,
  ) {
    this.#corrections = known.get(glossary) ?? indexCorrections(glossary);
    known.set(glossary, this.#corrections);
  }

  /** @param parts - of a text, in order; what is heard may run from one into the next */
  correct(parts: readonly ExcerptPart[]): ExcerptPart[] {
    if (this.#corrections.size === 0) return [...parts];
    const inserted = this.#insertions(parts.map(({ text }) => text).join(''));
    const corrected: ExcerptPart[] = [];
    let from = 0;
    for (const { text, matched } of parts) {
      let done = 0;
      for (const { at, term } of inserted) {
        const within = at - from;
        if (within <= done || within > text.length) continue;
        corrected.push({ text: text.slice(done, within), matched }, { text: ` [${term}]`, matched: false });
        done = within;
      }
      if (done < text.length) corrected.push({ text: text.slice(done), matched });
      from += text.length;
    }
    return corrected;
  }

  /** As `correct`, of a text in one piece. */
  correctText(text: string): string {
    return this.correct([{ text, matched: false }])
      .map((part) => part.text)
      .join('');
  }

  /** Terms first mentioned in a text, and behind which of its UTF-16 units each belongs. */
  #insertions(text: string): { at: number; term: string }[] {
    const tokens = tokenize(text);
    const found: { at: number; term: string }[] = [];
    for (let first = 0; first < tokens.length; first++) {
      const candidates = this.#corrections.get(tokens[first]?.term ?? '') ?? [];
      const correction = candidates.find(
        ({ heard, videoId = this.videoId }) =>
          videoId === this.videoId && heard.every((word, offset) => tokens[first + offset]?.term === word),
      );
      if (correction === undefined) continue;
      const { heard, term } = correction;
      const end = tokens[first + heard.length - 1]?.end ?? 0;
      first += heard.length - 1;
      if (this.#mentioned.has(term)) continue;
      this.#mentioned.add(term);
      found.push({ at: end, term });
    }
    return found;
  }
}

function indexCorrections(glossary: readonly GlossaryEntry[]): CorrectionIndex {
  const index = new Map<string, Correction[]>();
  for (const { term, heardAs, videoId } of glossary) {
    const heard = tokenize(heardAs).map((word) => word.term);
    const [first] = heard;
    if (first !== undefined) addToList(index, first, { heard, term, videoId });
  }
  // Sorting keeps the order of the file among those of the same length.
  for (const corrections of index.values()) corrections.sort((a, b) => b.heard.length - a.heard.length);
  return index;
}
