import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeLecture } from '../../src/corpus/lecture.js';
import { DatabaseError } from '../../src/database/database-error.js';
import { DatabaseLibrary } from '../../src/database/database-library.js';
import { LectureGoneError } from '../../src/database/lecture-gone-error.js';
import { DatabaseStore } from '../../src/database/database-store.js';
import { Database } from '../../src/database/database.js';
import { removeLecture } from '../../src/database/remove-lectures.js';
import { searchInDatabase } from '../../src/database/search/search-in-database.js';
import { storeLecture } from '../../src/database/store-lectures.js';
import type { Log } from '../../src/log/log.js';
import { makeSegment } from '../corpus/make-segment.js';
import { freshDatabase, HAS_NO_DATABASE, NEEDS_DATABASE } from './fresh-database.js';
import { UnsteadyNetwork } from './unsteady-network.js';

const A = '123456789012345678';
const B = '223456789012345678';

function silentLog() {
  const lines: string[] = [];
  const add = (message: string) => void lines.push(message);
  const log: Log = { debug: () => undefined, info: add, warn: add, error: add };
  return { log, lines };
}

const lecture = (videoId: string, text: string) =>
  makeLecture({ videoId, title: videoId, segments: [makeSegment(0, 30, { videoId, text })] });

describe.skipIf(HAS_NO_DATABASE)(`the library in the database${NEEDS_DATABASE}`, async () => {
  const { url, database, asSuperuser } = HAS_NO_DATABASE ? ({} as never) : await freshDatabase();
  const network = HAS_NO_DATABASE ? (undefined as never) : await UnsteadyNetwork.before(url);
  const unsteady = HAS_NO_DATABASE ? (undefined as never) : new Database({ url: network.url });
  afterAll(async () => {
    if (HAS_NO_DATABASE) return;
    await unsteady.close();
    await network.close();
  });
  const open = () => {
    const { log, lines } = silentLog();
    const observer = { listed: vi.fn(), failed: vi.fn(), reached: vi.fn() };
    const library = new DatabaseLibrary({
      database: unsteady,
      // As the thread does.
      search: searchInDatabase(unsteady),
      store: new DatabaseStore(unsteady),
      observer,
      log,
    });
    const found = (query: string, serverId?: string) =>
      library.use(serverId, async ({ engine }) => {
        const { hits } = await engine.search({ query, limit: 9 });
        return hits.map((hit) => `${hit.lecture.videoId} ${hit.index}: ${hit.segment.text}`);
      });
    return { library, observer, lines, found };
  };
  const share = (videoId: string, text: string) =>
    database.importShared((query) => storeLecture(query, '', lecture(videoId, text)));
  const keep = (serverId: string, videoId: string, text: string) =>
    database.write(serverId, (query) => storeLecture(query, serverId, lecture(videoId, text)));

  beforeEach(async () => {
    network.up();
    await asSuperuser(
      'TRUNCATE lecture_bot.lectures, lecture_bot.terms, lecture_bot.totals, lecture_bot.revisions CASCADE',
    );
  });

  it('finds what a server sees: never what is hidden by its own, nor what is of another', async () => {
    await share('video1', 'granite is old');
    await share('video2', 'granite is grey');
    await keep(A, 'video1', 'granite is pink');
    await keep(B, 'video3', 'granite is secret');
    const { found, library } = open();
    expect((await found('granite', A)).sort()).toEqual([
      'video1 0: granite is pink',
      'video2 0: granite is grey',
    ]);
    expect((await found('granite')).sort()).toEqual([
      'video1 0: granite is old',
      'video2 0: granite is grey',
    ]);
    expect(await found('old', A)).toEqual([]);
    expect(await found('granite lecture:video3', A)).not.toContain('video3 0: granite is secret');
    await library.use(A, async ({ corpus, engine, read, own }) => {
      expect((await engine.search({ query: 'granite', videoId: 'video3', limit: 9 })).hits).toEqual([]);
      expect((await read(corpus.byId.get('video1')!)).segments[0]?.text).toBe('granite is pink');
      expect(own?.corpus.lectures.map(({ videoId }) => videoId)).toEqual(['video1']);
    });
  });

  it('keeps what commands remember things by, as long as nothing changes', async () => {
    await share('video1', 'granite is old');
    const { library } = open();
    const parts = () =>
      library.use(A, async ({ corpus, read }) => ({
        corpus,
        whole: await read(corpus.lectures[0]!),
      }));
    const before = await parts();
    const after = await parts();
    for (const part of ['corpus', 'whole'] as const) expect(after[part]).toBe(before[part]);
    await share('video2', 'granite is grey');
    const changed = await parts();
    expect(changed.corpus).not.toBe(before.corpus);
    expect(changed.whole).toBe(before.whole);
  });

  it('does the work once more where a lecture is removed in the middle of it', async () => {
    await share('video1', 'granite is old');
    await share('video2', 'granite is grey');
    const { library } = open();
    let times = 0;
    const titles = await library.use(undefined, async ({ corpus, read }) => {
      if (times++ === 0) await database.importShared((query) => removeLecture(query, '', 'video1'));
      await Promise.all(corpus.lectures.map(read));
      return corpus.lectures.map(({ title }) => title);
    });
    expect([titles, times]).toEqual([['video2'], 2]);
  });

  it.each([
    { what: 'replaced', videoId: 'video1', found: ['granite is grey', 'granite is new'] },
    { what: 'added', videoId: 'video3', found: ['granite is grey', 'granite is new', 'granite is old'] },
  ])(
    'finds what a lecture says that is $what between the list and the search',
    async ({ videoId, found }) => {
      await share('video1', 'granite is old');
      await share('video2', 'granite is grey');
      const { library } = open();
      let times = 0;
      const texts = await library.use(undefined, async ({ engine }) => {
        if (times++ === 0) await share(videoId, 'granite is new');
        const { hits } = await engine.search({ query: 'granite', limit: 9 });
        return hits.map(({ segment }) => segment.text).sort();
      });
      expect([texts, times]).toEqual([found, 2]);
    },
  );

  it('asks to try again in a minute where lectures change each time they were listed', async () => {
    const { library, observer, lines } = open();
    const work = vi.fn(() => Promise.reject(new LectureGoneError('video1')));
    await expect(library.use(undefined, work)).rejects.toMatchObject({
      name: 'DatabaseError',
      fault: 'slow',
    });
    expect(work).toHaveBeenCalledTimes(2);
    expect(observer.failed).toHaveBeenCalledTimes(1);
    expect(lines).toEqual([]);
  });

  it('reads the list anew where it is not what there is, though nothing has changed since', async () => {
    await share('video1', 'granite is old');
    const { found, library } = open();
    await library.refresh();
    // As an earlier state with the same number of changes would be.
    await asSuperuser('DELETE FROM lecture_bot.revisions');
    await share('video2', 'granite is grey');
    await expect(found('granite')).rejects.toMatchObject({ fault: 'slow' });
    expect(await found('granite')).toHaveLength(2);
  });

  it('does not take it for an outage that a single question takes too long', async () => {
    await share('video1', 'granite is old');
    const { library, observer, lines } = open();
    const slow = library.use(undefined, () =>
      Promise.reject(new DatabaseError('slow', 'It takes too long.')),
    );
    await expect(slow).rejects.toThrow('It takes too long.');
    expect(observer.failed).toHaveBeenCalledTimes(1);
    expect(observer.reached).not.toHaveBeenCalled();
    expect(lines).toEqual([]);
  });

  it.each([
    ['katakana', 'ァゥカサタナハマヤラワガザダバパ'.repeat(12).slice(0, 190)],
    ['very many words', Array.from({ length: 40 }, (_, at) => `zq${at}xw`).join(' ')],
    ['two words run together, many times', 'granitebasalt quartzfeldspar '.repeat(7)],
  ])('answers what is made to be slow: %s', async (_what, query) => {
    await share('video1', 'granite is old and basalt is dark');
    const { found } = open();
    await expect(found(query)).resolves.toBeInstanceOf(Array);
  });

  it('tells once that the database is away, and once that it is back, however many ask', async () => {
    await share('video1', 'granite is old');
    const { found, lines, observer } = open();
    expect(await found('granite')).toHaveLength(1);
    network.down();
    const asked = await Promise.allSettled([found('granite'), found('granite', A), found('granite', B)]);
    for (const one of asked) {
      expect(one).toMatchObject({ status: 'rejected', reason: expect.any(DatabaseError) as unknown });
    }
    expect(observer.failed).toHaveBeenCalledTimes(3);
    network.up();
    expect(await found('granite')).toHaveLength(1);
    expect(observer.reached.mock.calls).toEqual([[false], [true]]);
    expect(lines).toEqual([
      expect.stringContaining('gives no answer'),
      expect.stringContaining('answers again after'),
    ]);
  });

  it('reads a lecture anew whose id is of another since the database was put back to an earlier state', async () => {
    await share('video1', 'granite is old');
    const { library } = open();
    const textOf = () =>
      library.use(undefined, async ({ corpus, read }) => (await read(corpus.lectures[0]!)).segments[0]?.text);
    await asSuperuser('UPDATE lecture_bot.revisions SET revision = 7');
    expect(await textOf()).toBe('granite is old');
    await asSuperuser(`UPDATE lecture_bot.segments SET text = 'granite is new'`);
    await asSuperuser('UPDATE lecture_bot.revisions SET revision = 6');
    expect(await textOf()).toBe('granite is new');
  });

  it('reads all anew after the database was away: it may be another one', async () => {
    await share('video1', 'granite is old');
    const { found, library } = open();
    const textOf = () =>
      library.use(undefined, async ({ corpus, read }) => (await read(corpus.lectures[0]!)).segments[0]?.text);
    expect(await textOf()).toBe('granite is old');
    network.down();
    await expect(found('granite')).rejects.toThrow(DatabaseError);
    await asSuperuser(`UPDATE lecture_bot.segments SET text = 'granite is new'`);
    network.up();
    expect(await textOf()).toBe('granite is new');
  });
});
