import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { readFrom } from '../../src/corpus/lecture-reader.js';
import { buildLibrary } from '../../src/library/build-library.js';
import type { OpenLibrary } from '../../src/library/open-library.js';
import type { OpenBounds } from '../../src/library/open-servers.js';
import { MemoryError } from '../../src/library/memory-error.js';
import { ServerLibraries } from '../../src/library/server-libraries.js';
import type { SearchThread } from '../../src/library/start-search.js';
import { createLog } from '../../src/log/log.js';
import { makeFinder } from '../../src/search/finder.js';
import { unpackIndex } from '../../src/search/index-sections.js';
import { indexLectures, makeMaterial } from '../../src/search/prepare-material.js';
import { searchBy } from '../../src/search/search-by.js';
import { LectureStore } from '../../src/servers/lecture-store.js';
import type { Sections } from '../../src/snapshot/section.js';
import { dataFolder } from '../corpus/data-folder.js';
import { corpusOf } from '../search/small-search.js';

const A = '111111111111111111';
const B = '222222222222222222';
const C = '333333333333333333';

const csvOf = (videoId: string, text: string) =>
  `video_id,text,start_second,end_second,title\n${videoId},${text},0,30,Title of ${videoId}\n`;

function sharedOf(text: string): OpenLibrary {
  const corpus = corpusOf({ title: 'Shared', said: [text] });
  const finder = makeFinder(makeMaterial(indexLectures(corpus.lectures)));
  const rest = {
    glossary: [],
    isFromSnapshot: false,
    warnings: [],
    remarks: [],
    lost: new Promise<Error>(() => undefined),
  };
  const [read, engine] = [readFrom(corpus), searchBy(finder, corpus)];
  return { ...rest, corpus, read, finder, engine, close: () => Promise.resolve() };
}

/** As the bot has it, but with the search and the building in this thread, and under a test's control. */
async function stage(bounds: OpenBounds = { libraries: 64, megabytes: 512 }, mostServers?: number) {
  const state = join(await dataFolder({}), 'state');
  const counts = { threads: 0, prepared: 0, builds: 0, opened: 0, closed: 0 };
  const lines: string[] = [];
  const shared = { library: sharedOf('zebra of all') };
  const hooks: { building?: () => void } = {};
  let lose: ((error: Error) => void) | undefined;
  const startSearch = (mostHeap: number): SearchThread => {
    counts.threads++;
    let gone: Error | undefined;
    const orGone = <T>(coming: () => Promise<T>) =>
      wait(1).then(() => (gone === undefined ? coming() : Promise.reject(gone)));
    const lost = new Promise<Error>((resolve) => {
      lose = (error) => {
        gone = error;
        resolve(error);
      };
    });
    return {
      mostHeap,
      lost,
      open: ({ index, glossary }) =>
        orGone(() => {
          counts.opened++;
          const inner = makeFinder(makeMaterial(unpackIndex(index as Sections), glossary));
          return Promise.resolve({
            finder: {
              find: (request) => orGone(() => inner.find(request)),
              complete: (typed, limit) => orGone(() => inner.complete(typed, limit)),
            },
            close: () => {
              counts.closed++;
              return Promise.resolve();
            },
          });
        }),
      close: () => Promise.resolve(),
    };
  };
  const store = new LectureStore(state);
  const libraries = new ServerLibraries(
    { use: (work) => work(shared.library) },
    store,
    createLog((line) => lines.push(line), []),
    {
      bounds,
      startSearch,
      builder: {
        prepare: () => {
          counts.prepared++;
        },
        build: (order) => {
          counts.builds++;
          hooks.building?.();
          return buildLibrary(order);
        },
        close: () => Promise.resolve(),
      },
    },
    mostServers,
  );
  const texts = (serverId: string | undefined, query = 'zebra') =>
    libraries.use(serverId, async ({ engine }) => {
      const { hits } = await engine.search({ query, limit: 10 });
      return hits.map(({ segment }) => segment.text).sort();
    });
  const titles = (serverId: string | undefined) =>
    libraries.use(serverId, ({ corpus }) => Promise.resolve(corpus.lectures.map(({ title }) => title)));
  const put = async (serverId: string, name: string, content: string) => {
    await mkdir(store.folderOf(serverId), { recursive: true });
    await writeFile(join(store.folderOf(serverId), name), content);
  };
  const add = (serverId: string, videoId: string, text: string) =>
    libraries.use(serverId, async ({ own }) => {
      const id = (await own?.saveDraft({ videoId, csv: csvOf(videoId, text) })) ?? '';
      await own?.keepDraft(id);
    });
  return {
    ...{ counts, hooks, lines, shared, store, libraries, texts, titles, put, add },
    lose: (error: Error) => lose?.(error),
  };
}

describe('the lectures of a server', () => {
  it('are there beside the shared ones, in that server alone', async () => {
    const { texts, titles, put } = await stage();
    await put(A, 'a.csv', csvOf('v', 'zebra of a'));
    await put(B, 'b.csv', csvOf('v', 'zebra of b'));
    expect(await texts(A)).toEqual(['zebra of a', 'zebra of all']);
    expect(await texts(B)).toEqual(['zebra of all', 'zebra of b']);
    expect(await texts(C)).toEqual(['zebra of all']);
    expect(await texts(undefined)).toEqual(['zebra of all']);
    expect(await titles(A)).toEqual(['Shared', 'Title of v']);
    expect(await titles(C)).toEqual(['Shared']);
  });

  it('take the place of shared ones of the same video', async () => {
    const { texts, titles, put } = await stage();
    await put(A, 'a.csv', csvOf('video1', 'zebra of a'));
    expect(await texts(A)).toEqual(['zebra of a']);
    expect(await titles(A)).toEqual(['Title of video1']);
    expect(await texts(B)).toEqual(['zebra of all']);
  });

  it('are opened once for all who ask, and in one thread for all servers', async () => {
    const { texts, put, counts } = await stage();
    expect(await texts(A)).toEqual(['zebra of all']);
    expect(counts.threads).toBe(0);
    await put(B, 'b.csv', csvOf('v', 'zebra of b'));
    await put(C, 'c.csv', csvOf('v', 'zebra of c'));
    await Promise.all([texts(B), texts(B), texts(C), texts(B), texts(C)]);
    await texts(B);
    expect(counts).toEqual({ threads: 1, prepared: 0, builds: 2, opened: 2, closed: 0 });
  });

  it('are let go of when very many other servers were asked in since, and opened again on demand', async () => {
    const { texts, put, counts } = await stage(undefined, 2);
    await put(A, 'a.csv', csvOf('v', 'zebra of a'));
    await texts(A);
    await texts(B);
    await texts(A);
    expect(counts).toMatchObject({ opened: 1, closed: 0 });
    await texts(B);
    await texts(C);
    expect(counts).toMatchObject({ opened: 1, closed: 1 });
    expect(await texts(A)).toEqual(['zebra of a', 'zebra of all']);
    expect(counts).toMatchObject({ opened: 2, closed: 1 });
  });

  it('are found as soon as they are kept, and no more once they are removed', async () => {
    const { texts, add, libraries } = await stage();
    expect(await texts(A)).toEqual(['zebra of all']);
    await add(A, 'v', 'zebra of a');
    expect(await texts(A)).toEqual(['zebra of a', 'zebra of all']);
    await add(A, 'w', 'another zebra');
    expect(await texts(A)).toEqual(['another zebra', 'zebra of a', 'zebra of all']);
    const draft = await libraries.use(A, ({ own }) => {
      expect(own?.corpus.lectures.map(({ videoId }) => videoId)).toEqual(['v', 'w']);
      return own!.removeLecture('v');
    });
    expect(await texts(A)).toEqual(['another zebra', 'zebra of all']);
    await libraries.use(A, ({ own }) => own!.keepDraft(draft));
    expect(await texts(A)).toHaveLength(3);
    expect(await texts(B)).toEqual(['zebra of all']);
  });

  it('are soon opened once one is to be confirmed', async () => {
    const { libraries, counts } = await stage();
    await libraries.use(A, async ({ own }) => own?.saveDraft({ videoId: 'v', csv: csvOf('v', 'zebra') }));
    expect(counts).toEqual({ threads: 1, prepared: 1, builds: 0, opened: 0, closed: 0 });
  });

  it('can be changed by nobody outside of servers', async () => {
    const { libraries } = await stage();
    expect(await libraries.use(undefined, ({ own }) => Promise.resolve(own))).toBeUndefined();
    await expect(libraries.use('../111111111111111', () => Promise.resolve())).rejects.toThrow(RangeError);
  });

  it('are opened anew when somebody else has changed the files', async () => {
    const { texts, put, store } = await stage();
    expect(await texts(A)).toEqual(['zebra of all']);
    await put(A, 'a.csv', csvOf('v', 'zebra of a'));
    while ((await texts(A)).length < 2) await wait(20);
    await rm(store.folderOf(A), { recursive: true });
    while ((await texts(A)).length > 1) await wait(20);
  });

  it('stay what they are for a search that began with them', async () => {
    const { texts, add, libraries, counts } = await stage();
    await add(A, 'v', 'zebra of a');
    const found = await libraries.use(A, async ({ engine, own }) => {
      await own!.removeLecture('v');
      expect(await texts(A)).toEqual(['zebra of all']);
      expect(counts.closed).toBe(0);
      const { hits } = await engine.search({ query: 'zebra', limit: 10 });
      return hits.length;
    });
    expect(found).toBe(2);
    expect(counts.closed).toBe(1);
  });

  it('are read, and the shared ones beside them', async () => {
    const { libraries, put } = await stage();
    const textsRead = (serverId: string | undefined) =>
      libraries.use(serverId, async ({ corpus, read }) => {
        const lectures = await Promise.all(corpus.lectures.map(read));
        return lectures.map(({ segments }) => segments.map(({ text }) => text).join());
      });
    expect(await textsRead(A)).toEqual(['zebra of all']);
    await put(B, 'b.csv', csvOf('v', 'zebra of b'));
    expect(await textsRead(B)).toEqual(['zebra of all', 'zebra of b']);
    expect(await textsRead(undefined)).toEqual(['zebra of all']);
    const [ofB] = await libraries.use(B, ({ own }) => Promise.resolve(own?.corpus.lectures ?? []));
    await expect(libraries.use(A, ({ read }) => read(ofB!))).rejects.toThrow(RangeError);
  });

  it('are seen beside the new shared ones as soon as these are loaded', async () => {
    const { texts, put, shared } = await stage();
    await put(A, 'a.csv', csvOf('v', 'zebra of a'));
    await texts(A);
    shared.library = sharedOf('a new zebra');
    expect(await texts(A)).toEqual(['a new zebra', 'zebra of a']);
  });
});

describe('what cannot be used of a server', () => {
  it.each([
    ['a.csv', 'something,else\n1,2\n', 'the columns video_id'],
    ['a.csv', '', 'the file is empty'],
    ['a.csv', 'video_id,text,start_second,end_second\nv,,x,y\n', 'no segment that can be used'],
    ['a.csv.gz', 'not packed at all', 'no segment that can be used'],
  ])('is told once, and the shared lectures are there: %s %j', async (name, content, said) => {
    const { texts, put, lines } = await stage();
    await put(A, name, content);
    for (let time = 0; time < 3; time++) expect(await texts(A)).toEqual(['zebra of all']);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`Server ${A} is without lectures of its own.`);
    expect(lines[0]).toContain(said);
    await put(A, name, csvOf('v', 'zebra of a'));
    if (content === '') while ((await texts(A)).length < 2) await wait(20);
  });

  it('for it takes more memory than all may take together', async () => {
    const { texts, put, lines } = await stage({ libraries: 64, megabytes: 0.001 });
    await put(A, 'a.csv', csvOf('v', 'zebra of a'));
    expect(await texts(A)).toEqual(['zebra of all']);
    expect(lines.join()).toMatch(/take 1 MB when they are open, and may take 0.001 MB/);
  });

  it('can still be named and removed where it is too much to be opened', async () => {
    const { libraries, put, add } = await stage({ libraries: 64, megabytes: 0.001 });
    await add(A, 'v', 'zebra of a');
    await put(B, 'broken.csv', 'something,else\n');
    await libraries.use(A, async ({ own }) => {
      expect(own?.corpus.lectures).toEqual([]);
      expect((await own?.loadKept())?.lectures.map(({ videoId }) => videoId)).toEqual(['v']);
      await own?.removeLecture('v');
      expect((await own?.loadKept())?.lectures).toEqual([]);
    });
    await libraries.use(B, async ({ own }) => {
      expect((await own?.loadKept())?.lectures).toEqual([]);
    });
  });

  it('is told once where there is not enough memory to build it', async () => {
    const { texts, put, lines, hooks, counts } = await stage();
    hooks.building = () => {
      throw new MemoryError(new Error('heap'));
    };
    await put(A, 'a.csv', csvOf('v', 'zebra of a'));
    for (let time = 0; time < 3; time++) expect(await texts(A)).toEqual(['zebra of all']);
    expect(counts.builds).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('There is not enough memory for the lectures');
  });

  it('is nothing to speak of where the folder is empty', async () => {
    const { texts, store, lines, counts } = await stage();
    await mkdir(join(store.folderOf(A), 'drafts'), { recursive: true });
    expect(await texts(A)).toEqual(['zebra of all']);
    expect(lines).toEqual([]);
    expect(counts.threads).toBe(0);
  });
});

describe('no more are open than may be', () => {
  it.each<[string, OpenBounds]>([
    ['of libraries', { libraries: 2, megabytes: 512 }],
    ['of memory', { libraries: 64, megabytes: 0.013 }],
  ])('%s: the longest unused is closed, and opened again when it is asked for', async (_title, bounds) => {
    const { texts, put, counts } = await stage(bounds);
    for (const server of [A, B, C]) await put(server, 'a.csv', csvOf('v', `zebra of ${server}`));
    await texts(A);
    await texts(B);
    await texts(A);
    expect(counts).toMatchObject({ opened: 2, closed: 0 });
    await texts(C);
    expect(counts).toMatchObject({ opened: 3, closed: 1 });
    await texts(A);
    expect(counts).toMatchObject({ opened: 3, closed: 1 });
    expect(await texts(B)).toEqual([`zebra of ${B}`, 'zebra of all']);
    expect(counts).toMatchObject({ threads: 1, builds: 3, opened: 4, closed: 2 });
  });

  it('but one that is searched is closed only after that', async () => {
    const { texts, put, counts, libraries } = await stage({ libraries: 1, megabytes: 512 });
    for (const server of [A, B]) await put(server, 'a.csv', csvOf('v', `zebra of ${server}`));
    await libraries.use(A, async ({ engine }) => {
      await texts(B);
      expect(counts).toMatchObject({ opened: 2, closed: 0 });
      expect((await engine.search({ query: 'zebra', limit: 10 })).hits).toHaveLength(2);
    });
    expect(counts).toMatchObject({ opened: 2, closed: 1 });
  });

  it('though many ask for many of them at once', async () => {
    const { texts, put, counts } = await stage({ libraries: 2, megabytes: 512 });
    const servers = Array.from({ length: 8 }, (_, at) => String(10 ** 17 + at));
    for (const server of servers) await put(server, 'a.csv', csvOf('v', `zebra of ${server}`));
    for (let round = 0; round < 3; round++) {
      const found = await Promise.all(servers.map((server) => texts(server)));
      expect(found).toEqual(servers.map((server) => [`zebra of ${server}`, 'zebra of all']));
    }
    expect(counts.opened - counts.closed).toBeLessThanOrEqual(2);
  });
});

describe('when the thread of servers is lost', () => {
  it('searches under way fail, those without it go on, and the next open it anew', async () => {
    const { texts, put, lose, lines, counts, libraries } = await stage();
    for (const server of [A, B]) await put(server, 'a.csv', csvOf('v', `zebra of ${server}`));
    await Promise.all([texts(A), texts(B)]);
    const underWay = libraries.use(A, ({ engine }) => {
      const searching = engine.search({ query: 'zebra', limit: 10 });
      lose(new Error('out of memory'));
      return searching;
    });
    await expect(underWay).rejects.toThrow('out of memory');
    expect(await texts(C)).toEqual(['zebra of all']);
    expect(await texts(undefined)).toEqual(['zebra of all']);
    expect(await Promise.all([texts(A), texts(B)])).toEqual([
      [`zebra of ${A}`, 'zebra of all'],
      [`zebra of ${B}`, 'zebra of all'],
    ]);
    expect(counts).toMatchObject({ threads: 2, builds: 2, opened: 4 });
    expect(lines.join('\n')).toMatch(/The search in lectures of servers has stopped[^]*out of memory/);
  });

  it('while one is opened, whoever asked is told, and the next has it', async () => {
    const { texts, put, lose, hooks } = await stage();
    await put(A, 'a.csv', csvOf('v', 'zebra of a'));
    hooks.building = () => {
      lose(new Error('out of memory'));
    };
    await expect(texts(A)).rejects.toThrow('out of memory');
    expect(await texts(A)).toEqual(['zebra of a', 'zebra of all']);
  });
});

it('what servers have is not opened any more once it is closed', async () => {
  const { texts, put, libraries } = await stage();
  await put(A, 'a.csv', csvOf('v', 'zebra of a'));
  await libraries.close();
  await expect(texts(A)).rejects.toThrow('closed');
});
