import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { loadGlossary } from '../../src/corpus/load-glossary.js';
import type { openLibrary } from '../../src/library/open-library.js';
import type { LibrarySource } from '../../src/library/library-source.js';
import { createSearchEngine } from '../../src/search/create-search-engine.js';
import type { SearchResult } from '../../src/search/search-engine.js';
import { BUILT_SOURCE } from '../built-source.js';
import { dataFolder } from '../corpus/data-folder.js';
import { plainLecture } from '../corpus/plain-lecture.js';

/** As compiled, since a thread starts from a file of JavaScript. */
async function open(source: LibrarySource): ReturnType<typeof openLibrary> {
  const built = (await import(join(BUILT_SOURCE, 'library', 'open-library.js'))) as {
    openLibrary: typeof openLibrary;
  };
  const library = await built.openLibrary(source);
  onTestFinished(() => library.close());
  return library;
}

const DATA: LibrarySource = { data: 'data', snapshot: false };

/** A result with nothing but what can be read of its lectures and segments. */
const plain = ({ hits, ...rest }: SearchResult) => ({
  ...rest,
  hits: hits.map(({ lecture, segment, ...hit }) => {
    const { text, startSecond, endSecond, url } = segment;
    return { ...hit, lecture: lecture.title, text, startSecond, endSecond, url };
  }),
});

describe('lectures in a thread of their own', () => {
  it.each([
    'jigsaw',
    'word2vec',
    '"so the idea"',
    'how does colorization work',
    'kubernetes',
    'jigsaw -puzzle',
  ])('are searched as in this one: %s', async (query) => {
    const { engine } = await open(DATA);
    const { corpus } = await loadCorpus('data');
    const { glossary } = await loadGlossary('data');
    const here = createSearchEngine(corpus, { glossary });
    const request = { query, limit: 20, explain: true };
    expect(plain(await engine.search(request))).toEqual(plain(await here.search(request)));
  });

  it('complete what is typed as in this one, and answer many at once', async () => {
    const { engine, corpus } = await open(DATA);
    const here = createSearchEngine(corpus);
    const beginnings = ['j', 'ji', 'jig', 'jigs', 'word t', 'x'];
    const there = await Promise.all(beginnings.map((typed) => engine.complete(typed, 25)));
    expect(there).toEqual(await Promise.all(beginnings.map((typed) => here.complete(typed, 25))));
    expect(there[2]?.length).toBeGreaterThan(0);
  });

  it('are read as they are in their files', async () => {
    const { corpus, read } = await open(DATA);
    const { corpus: here } = await loadCorpus('data');
    const lectures = await Promise.all(corpus.lectures.map(read));
    expect(lectures.map(plainLecture)).toEqual(here.lectures.map(plainLecture));
  });

  it('let this one go on while they are loaded and searched', async () => {
    let turns = 0;
    const turning = setInterval(() => turns++, 1);
    onTestFinished(() => {
      clearInterval(turning);
    });
    await open(DATA);
    expect(turns).toBeGreaterThan(5);
  });

  it('are opened beside a link that leads nowhere, which is named', async () => {
    const folder = await dataFolder({ 'a.csv': 'video_id,text,start_second,end_second\nv,a jigsaw,0,9\n' });
    await symlink(join(folder, 'gone'), join(folder, 'b.csv'));
    const { corpus, warnings } = await open({ data: folder, snapshot: false });
    expect(corpus.segmentCount).toBe(1);
    expect(warnings.join('\n')).toContain('b.csv');
  });

  it('that cannot be used are told as they are', async () => {
    await expect(open({ data: '/no/such/folder', snapshot: false })).rejects.toMatchObject({
      name: 'CorpusError',
      message: expect.stringContaining('"/no/such/folder" cannot be read') as string,
    });
  });

  it('answer no more once they are closed, and are not missed then', async () => {
    const { engine, close, lost } = await open(DATA);
    const asked = engine.search({ query: 'jigsaw', limit: 5 });
    await close();
    await expect(asked).rejects.toThrow();
    await expect(engine.complete('jig', 5)).rejects.toThrow();
    expect(await Promise.race([lost, Promise.resolve('not lost')])).toBe('not lost');
  });
});
