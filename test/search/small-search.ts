import { makeCorpus, type WholeCorpus } from '../../src/corpus/corpus.js';
import { makeLecture } from '../../src/corpus/lecture.js';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { buildInvertedIndex, type InvertedIndex } from '../../src/search/index/inverted-index.js';
import type { Hit, SearchEngine } from '../../src/search/search-engine.js';
import { makeSegment } from '../corpus/make-segment.js';
import { makeEngine } from './engine-under-test.js';

/** What is said in ten seconds, right after the text before it; a pause stands for a minute of silence. */
export type Said = string;
export const PAUSE = '(pause)';

/** A lecture by its title, or several, from what is said in them. */
export function corpusOf(
  ...lectures: (readonly Said[] | { title: string; said: readonly Said[] })[]
): WholeCorpus {
  return makeCorpus(
    lectures.map((lecture, number) => {
      const { title, said } = 'said' in lecture ? lecture : { title: `Lecture ${number + 1}`, said: lecture };
      const videoId = `video${number + 1}`;
      let second = 0;
      const segments = said.flatMap((text) => {
        if (text === PAUSE) {
          second += 60;
          return [];
        }
        second += 10;
        return [makeSegment(second - 10, second, { videoId, text })];
      });
      return makeLecture({ videoId, title, segments });
    }),
  );
}

export function indexOf(...lectures: (readonly Said[])[]): InvertedIndex {
  return buildInvertedIndex(corpusOf(...lectures).lectures);
}

let seed: Promise<SearchEngine> | undefined;

/** The search over the lecture that ships with the bot, made once for all tests of a file. */
export function seedEngine(): Promise<SearchEngine> {
  seed ??= loadCorpus('data').then(({ corpus }) => makeEngine(corpus));
  return seed;
}

/** The words marked in an excerpt, run by run. */
export function marked({ excerpt }: Hit): string[] {
  return excerpt.filter((part) => part.matched).map((part) => part.text);
}

/** An excerpt as a member reads it, without marks. */
export function excerptText({ excerpt }: Hit): string {
  return excerpt.map((part) => part.text).join('');
}

/** The hits of a search, best first. */
export async function hitsOf(engine: SearchEngine, query: string, limit = 100): Promise<readonly Hit[]> {
  return (await engine.search({ query, limit })).hits;
}

/** The texts that a search over some segments finds, best first. */
export async function textsFound(said: readonly Said[], query: string): Promise<string[]> {
  const hits = await hitsOf(await makeEngine(corpusOf(said)), query);
  return hits.map(({ segment }) => segment.text);
}
