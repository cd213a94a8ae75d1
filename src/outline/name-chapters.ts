import { joinTerms } from '../search/language/join-terms.js';
import { float64At, int32At } from '../search/number-at.js';
import type { LectureWords } from './lecture-words.js';
import { hasHiragana, rarityOfStems } from './rarity.js';
import { findCandidates, type Candidate } from './term-candidates.js';

/** The words of a chapter, as positions among those of the lecture. */
export interface WordRange {
  readonly from: number;
  /** Position after the last. */
  readonly to: number;
}

/** Terms of a name. */
const TERMS = { least: 2, most: 4 };
/** A further term must be this much as characteristic as the first. */
const LEAST_SHARE_OF_FIRST = 0.25;
/** Words that follow one another are one term where one of them is said in no other way in this share of cases. */
const COHERENCE = 0.4;
/** Counts for a term that is no more frequent in a chapter than elsewhere, so that frequent ones still come first. */
const LEAST_RATIO = 0.01;
/** What is said in more than this share of chapters, of so many or more, is said everywhere. */
const EVERYWHERE = { chapters: 8, share: 0.75 };
/** Words of a chapter that has no telling ones. */
const FIRST_WORDS = 5;

/** A term of a chapter. */
interface RankedTerm {
  readonly stems: readonly number[];
  /** Where it is said in the chapter. */
  readonly places: readonly number[];
  readonly score: number;
}

/**
 * Names chapters by what is characteristic of them: terms said much more often than in the lecture as a whole, and that
 * are no everyday words. Terms are spelt as they are spelt in the chapter most often, best first, two to four where
 * the chapter has as many. No two chapters have the same name as long as there are other terms. A chapter without
 * telling words has its first words for a term, and one without words has none.
 */
export function nameChapters(words: LectureWords, chapters: readonly WordRange[]): string[][] {
  const names = new Set<string>();
  return rankTerms(words, chapters).map((ranked, chapter) => {
    let terms: string[] = [];
    for (let skipped = 0; skipped === 0 || skipped < ranked.length; skipped++) {
      terms = chooseTerms(ranked.slice(skipped)).map((term) => spelling(words, term));
      if (!names.has(terms.join())) break;
    }
    names.add(terms.join());
    return terms.length > 0 ? terms : firstWords(words, chapters[chapter] ?? { from: 0, to: 0 });
  });
}

/** For each chapter its terms, most characteristic first. */
function rankTerms(words: LectureWords, chapters: readonly WordRange[]): RankedTerm[][] {
  const { stems } = words;
  const chapterAt = new Int32Array(stems.length).fill(-1);
  chapters.forEach(({ from, to }, chapter) => chapterAt.fill(chapter, from, to));
  const rarity = rarityOfStems(words);
  const usesIn = chapters.map(() => new Map<number, number>());
  stems.forEach((stem, place) => {
    const uses = usesIn[int32At(chapterAt, place)];
    uses?.set(stem, (uses.get(stem) ?? 0) + 1);
  });
  const everywhere = stemsEverywhere(usesIn);
  const ranked: RankedTerm[][] = chapters.map(() => []);
  for (const candidate of findCandidates(words)) {
    if (!isOneTerm(candidate, candidate.places.length, 0)) continue;
    if (candidate.stems.some((stem) => everywhere.has(stem)) || !isCompound(words, candidate)) continue;
    const byChapter = placesByChapter(candidate, chapterAt);
    const spread = (byChapter.size - 1) / chapters.length;
    for (const [chapter, places] of byChapter) {
      const { from, to } = chapters[chapter] ?? { from: 0, to: 0 };
      const fewest = Math.min(...candidate.stems.map((stem) => usesIn[chapter]?.get(stem) ?? 0));
      if (!isOneTerm(candidate, places.length, fewest)) continue;
      const ratio = Math.log(places.length / (to - from) / (candidate.places.length / stems.length));
      const rare = candidate.stems.reduce((sum, stem) => sum + float64At(rarity, stem), 0);
      // Less half a use: what is said once says little.
      const score = (places.length - 0.5) * Math.max(ratio, LEAST_RATIO) * rare * (1 - spread);
      ranked[chapter]?.push({ stems: candidate.stems, places, score });
    }
  }
  return ranked.map((terms) =>
    terms.toSorted((a, b) => b.score - a.score || (a.places[0] ?? 0) - (b.places[0] ?? 0)),
  );
}

/** The stems said in so many chapters that they name none, as function words of all languages are. */
function stemsEverywhere(usesIn: readonly ReadonlyMap<number, number>[]): ReadonlySet<number> {
  const { chapters, share } = EVERYWHERE;
  if (usesIn.length < chapters) return new Set();
  const chaptersWith = new Map<number, number>();
  for (const uses of usesIn) {
    for (const stem of uses.keys()) chaptersWith.set(stem, (chaptersWith.get(stem) ?? 0) + 1);
  }
  const isEverywhere = (stem: number) => (chaptersWith.get(stem) ?? 0) > share * usesIn.length;
  return new Set([...chaptersWith.keys()].filter(isEverywhere));
}

/** Whether words that follow one another so often in a chapter are a term there. */
function isOneTerm({ stems }: Candidate, uses: number, fewestOfOneWord: number): boolean {
  return stems.length === 1 || (uses >= 2 && uses >= COHERENCE * fewestOfOneWord);
}

/** Whether words can stand together in a name: in Japanese those with endings are no parts of a compound. */
function isCompound({ terms }: LectureWords, { stems, places }: Candidate): boolean {
  const first = places[0] ?? 0;
  return stems.length === 1 || !terms.slice(first, first + stems.length).some(hasHiragana);
}

function placesByChapter({ places }: Candidate, chapterAt: Int32Array): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const place of places) {
    const chapter = int32At(chapterAt, place);
    const there = found.get(chapter);
    if (there === undefined) found.set(chapter, [place]);
    else there.push(place);
  }
  found.delete(-1);
  return found;
}

/** The first few that have no word in common. */
function chooseTerms(ranked: readonly RankedTerm[]): RankedTerm[] {
  const chosen: RankedTerm[] = [];
  const taken = new Set<number>();
  const enough = LEAST_SHARE_OF_FIRST * (ranked[0]?.score ?? 0);
  for (const term of ranked) {
    if (chosen.length === TERMS.most || (chosen.length >= TERMS.least && term.score < enough)) break;
    if (term.stems.some((stem) => taken.has(stem))) continue;
    for (const stem of term.stems) taken.add(stem);
    chosen.push(term);
  }
  return chosen;
}

/** How a term is spelt most often; of spellings that are equally frequent the first. */
function spelling({ spelt }: LectureWords, { stems, places }: RankedTerm): string {
  const uses = new Map<string, number>();
  for (const place of places) {
    const form = joinTerms(spelt.slice(place, place + stems.length));
    uses.set(form, (uses.get(form) ?? 0) + 1);
  }
  return [...uses].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0])[0];
}

function firstWords({ spelt }: LectureWords, { from, to }: WordRange): string[] {
  const first = joinTerms(spelt.slice(from, Math.min(to, from + FIRST_WORDS)));
  return first === '' ? [] : [first];
}
