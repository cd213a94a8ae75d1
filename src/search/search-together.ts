import { makeCorpus, type WholeCorpus } from '../corpus/corpus.js';
import type { Finder, FindRequest, Found } from './finder.js';
import type { FoundSegment } from './found-segment.js';
import { numberAt } from './number-at.js';
import { compareRanked } from './ranking/best-of.js';
import { searchBy } from './search-by.js';
import type { SearchEngine } from './search-engine.js';
import { lectureWith, segmentStarts } from './segment-starts.js';
import { LEAST_SCORE_SHARE, MOST_NEAREST, MOST_SUGGESTIONS, NEAREST_SCORE_SHARE } from './weights.js';

/** Lectures that have an index of their own. */
export interface IndexedCorpus {
  readonly corpus: WholeCorpus;
  /** Has these lectures indexed, in this order. */
  readonly finder: Finder;
}

/**
 * Opens the search over lectures that are indexed apart, as if they were one corpus. Of two lectures with one video id
 * the own one is there and the other one is not. Hits are put in one order by their share of what a perfect match would
 * score in their index, so that neither wins for being large or small.
 */
export function searchTogether(
  own: IndexedCorpus,
  shared: IndexedCorpus,
): { readonly corpus: WholeCorpus; readonly engine: SearchEngine } {
  const ownIds = new Set(own.corpus.lectures.map(({ videoId }) => videoId));
  const others = shared.corpus.lectures.filter(({ videoId }) => !ownIds.has(videoId));
  const corpus = makeCorpus([...own.corpus.lectures, ...others]);
  const parts = [own, shared].map((part) => new Part(part, corpus));
  const finder: Finder = {
    async find(request) {
      const found = await Promise.all(parts.map((part) => part.find(request)));
      return merge(found, request.limit);
    },
    async complete(typed, limit) {
      const completed = await Promise.all(parts.map((part) => part.finder.complete(typed, limit)));
      return inTurn(completed, limit);
    },
  };
  return { corpus, engine: searchBy(finder, corpus) };
}

/** One of the corpora, with the numbers that its lectures and segments have in all of them together. */
class Part {
  readonly finder: Finder;
  /** The number in it of a lecture, by its number in all. */
  private readonly numbers: ReadonlyMap<number, number>;
  private readonly isWhole: boolean;
  /** Where the segments of each lecture start in it, and where in all; of no meaning for one that is left out. */
  private readonly starts: Uint32Array;
  private readonly startsInAll: Uint32Array;

  constructor({ corpus, finder }: IndexedCorpus, all: WholeCorpus) {
    this.finder = finder;
    const { lectures } = corpus;
    const places = new Map(lectures.map((lecture, number) => [lecture, number]));
    const numbers = all.lectures.flatMap((lecture, numberInAll): [number, number][] => {
      const number = places.get(lecture);
      return number === undefined ? [] : [[numberInAll, number]];
    });
    this.numbers = new Map(numbers);
    this.isWhole = numbers.length === lectures.length;
    this.starts = segmentStarts(lectures);
    this.startsInAll = new Uint32Array(lectures.length);
    const startsInAll = segmentStarts(all.lectures);
    for (const [numberInAll, number] of numbers)
      this.startsInAll[number] = numberAt(startsInAll, numberInAll);
  }

  /** @returns segments by their numbers in all; undefined where none of its lectures is meant */
  async find(request: FindRequest): Promise<Found | undefined> {
    const among = this.amongOf(request.among);
    if (among?.length === 0) return undefined;
    const found = await this.finder.find({ ...request, among });
    const inAll = (one: FoundSegment) => this.inAll(one, found.perfectScore);
    return { ...found, segments: found.segments.map(inAll), nearest: found.nearest.map(inAll) };
  }

  private amongOf(amongAll: readonly number[] | undefined): readonly number[] | undefined {
    if (amongAll === undefined) return this.isWhole ? undefined : [...this.numbers.values()];
    return amongAll.flatMap((numberInAll) => this.numbers.get(numberInAll) ?? []);
  }

  private inAll({ segment, score, matched, reasons }: FoundSegment, perfectScore: number): FoundSegment {
    const lecture = lectureWith(this.starts, segment);
    return {
      segment: numberAt(this.startsInAll, lecture) + segment - numberAt(this.starts, lecture),
      score: score / perfectScore,
      matched,
      reasons: reasons.map((reason) => ({ ...reason, points: reason.points / perfectScore })),
    };
  }
}

/** Puts in one order what was found apart; its scores are shares by now. */
function merge(all: readonly (Found | undefined)[], limit: number): Found {
  const every = all.filter((one) => one !== undefined);
  // What stands as it was quoted in one of them was not meant as plain words in the other.
  const asQuoted = every.filter(({ isLoosened, segments }) => !isLoosened && segments.length > 0);
  const found = asQuoted.length > 0 ? asQuoted : every;
  const good = bestFirst(
    found.map((one) => one.segments),
    LEAST_SCORE_SHARE,
  );
  const nearest = bestFirst(
    found.map((one) => one.nearest),
    NEAREST_SCORE_SHARE,
  );
  const least = (good[0]?.score ?? 0) * LEAST_SCORE_SHARE;
  const isFound = good.length > 0;
  const suggestions = found.map((one) => one.suggestions);
  return {
    segments: good.slice(0, limit),
    // Those of a part that did not come are no better than its last one.
    hasMore:
      good.length > limit || found.some((one) => one.hasMore && (one.segments.at(-1)?.score ?? 0) >= least),
    nearest: isFound ? [] : nearest.slice(0, Math.min(limit, MOST_NEAREST)),
    suggestions: isFound ? [] : inTurn(suggestions, MOST_SUGGESTIONS),
    perfectScore: 1,
    isShortened: every.some((one) => one.isShortened),
    isLoosened: found.some((one) => one.isLoosened),
    unsaid: unsaidInAll(every),
  };
}

/** What one of them says is said. */
function unsaidInAll([first, ...others]: readonly Found[]): readonly string[] {
  return (first?.unsaid ?? []).filter((word) => others.every(({ unsaid }) => unsaid.includes(word)));
}

/** Those of all lists in one order, without such as score less than a share of what the best one does. */
function bestFirst(lists: readonly (readonly FoundSegment[])[], leastShare: number): FoundSegment[] {
  const all = lists.flat().sort(compareRanked);
  const least = (all[0]?.score ?? 0) * leastShare;
  return all.filter(({ score }) => score >= least);
}

/** The first of each list, then the second of each, and so on, all different. */
function inTurn(lists: readonly (readonly string[])[], limit: number): string[] {
  const all = new Set<string>();
  const longest = Math.max(...lists.map(({ length }) => length));
  for (let rank = 0; rank < longest; rank++) {
    for (const list of lists) {
      const next = list[rank];
      if (next !== undefined && all.size < limit) all.add(next);
    }
  }
  return [...all];
}
