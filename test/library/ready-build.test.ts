import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BuildThread } from '../../src/library/build-apart.js';
import type { LoadedLibrary } from '../../src/library/library-source.js';
import { ReadyBuild } from '../../src/library/ready-build.js';
import { indexLectures } from '../../src/search/prepare-material.js';
import { packIndex } from '../../src/search/index-sections.js';
import { packCorpus } from '../../src/corpus/corpus-sections.js';
import { corpusOf } from '../search/small-search.js';

const ORDER = { data: 'lectures', place: undefined };
const MINUTE = 60_000;
const MB = 2 ** 20;

/** Threads by number, and what became of each. */
function threads(outcome: () => Promise<LoadedLibrary>) {
  const told: string[] = [];
  let started = 0;
  const start = (): BuildThread => {
    const number = ++started;
    told.push(`${number} starts`);
    return {
      build: () => {
        told.push(`${number} builds`);
        return outcome();
      },
      end: () => {
        told.push(`${number} ends`);
        return Promise.resolve();
      },
    };
  };
  return { told, builds: new ReadyBuild(start) };
}

const corpus = corpusOf(['zebra']);
const small: LoadedLibrary = {
  sections: { ...packCorpus(corpus), ...packIndex(indexLectures(corpus.lectures)) },
  isFromSnapshot: false,
  warnings: [],
  remarks: [],
  glossary: [],
};
const large = { ...small, sections: { ...small.sections, more: new Uint8Array(17 * MB) } };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a library of a server is built', () => {
  it('in the thread that was made ready for it, and the next in the same', async () => {
    const { told, builds } = threads(() => Promise.resolve(small));
    builds.prepare();
    builds.prepare();
    expect(await builds.build(ORDER)).toBe(small);
    await builds.build(ORDER);
    expect(told).toEqual(['1 starts', '1 builds', '1 builds']);
  });

  it('in a thread of its own where two are built at once, of which one stays', async () => {
    const { told, builds } = threads(() => Promise.resolve(small));
    await Promise.all([builds.build(ORDER), builds.build(ORDER)]);
    expect(told).toEqual(['1 starts', '1 builds', '2 starts', '2 builds', '1 ends']);
    await builds.build(ORDER);
    expect(told.slice(5)).toEqual(['2 builds']);
  });

  it('in a thread that ends with it where it takes much memory', async () => {
    const { told, builds } = threads(() => Promise.resolve(large));
    await builds.build(ORDER);
    expect(told).toEqual(['1 starts', '1 builds', '1 ends']);
  });

  it('in another thread after one that could not be', async () => {
    const { told, builds } = threads(() => Promise.reject(new Error('no memory')));
    await expect(builds.build(ORDER)).rejects.toThrow('no memory');
    await expect(builds.build(ORDER)).rejects.toThrow('no memory');
    expect(told).toEqual(['1 starts', '1 builds', '1 ends', '2 starts', '2 builds', '2 ends']);
  });
});

describe('the thread that is ready', () => {
  it('ends when nothing was to be built for five minutes, and not before', async () => {
    const { told, builds } = threads(() => Promise.resolve(small));
    builds.prepare();
    vi.advanceTimersByTime(4 * MINUTE);
    builds.prepare();
    vi.advanceTimersByTime(4 * MINUTE);
    expect(told).toEqual(['1 starts']);
    vi.advanceTimersByTime(MINUTE);
    expect(told).toEqual(['1 starts', '1 ends']);
    await builds.build(ORDER);
    expect(told.slice(2)).toEqual(['2 starts', '2 builds']);
  });

  it('ends with the bot, as does what is built at that time', async () => {
    const { told, builds } = threads(() => Promise.resolve(small));
    const building = builds.build(ORDER);
    builds.prepare();
    await builds.close();
    await building;
    expect(told).toEqual(['1 starts', '1 builds', '2 starts', '2 ends', '1 ends']);
  });
});
