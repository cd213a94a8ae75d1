import { describe, expect, it } from 'vitest';
import { collectGarbage } from '../collect-garbage.js';
import { eventually } from '../eventually.js';
import { makeLecture } from '../../src/corpus/lecture.js';
import type { Database } from '../../src/database/database.js';
import { NO_LECTURES, readList } from '../../src/database/lecture-list.js';
import { LectureLists } from '../../src/database/lecture-lists.js';
import { removeLecture } from '../../src/database/remove-lectures.js';
import { storeLecture } from '../../src/database/store-lectures.js';
import { makeSegment } from '../corpus/make-segment.js';
import { freshDatabase, HAS_NO_DATABASE, NEEDS_DATABASE } from './fresh-database.js';

const A = '123456789012345678';
const B = '223456789012345678';

const lecture = (videoId: string, title = videoId) =>
  makeLecture({
    videoId,
    title,
    segments: [makeSegment(5, 30, { videoId }), makeSegment(40, 40, { videoId })],
  });

describe.skipIf(HAS_NO_DATABASE)(`the list of lectures${NEEDS_DATABASE}`, async () => {
  const { database, asSuperuser } = HAS_NO_DATABASE ? ({} as never) : await freshDatabase();
  const clear = () => asSuperuser('TRUNCATE lecture_bot.lectures, lecture_bot.revisions CASCADE');
  const share = (one: ReturnType<typeof lecture>) =>
    database.importShared((query) => storeLecture(query, '', one));
  const keep = (serverId: string, one: ReturnType<typeof lecture>) =>
    database.write(serverId, (query) => storeLecture(query, serverId, one));
  const unshare = (videoId: string) => database.importShared((query) => removeLecture(query, '', videoId));

  it('has all there is to know but what is said', async () => {
    await clear();
    await share(lecture('one'));
    const { byId } = await readList(database, undefined, undefined);
    expect([...byId.values()]).toMatchObject([
      {
        ...{ key: 'one', videoId: 'one', title: 'one', thumbnail: undefined, segmentCount: 2 },
        ...{ firstSecond: 5, lastSecond: 41, firstUrl: 'https://www.youtube.com/watch?v=v&t=5s' },
      },
    ]);
  });

  it('is the same as long as nothing has changed, and reads what is new alone', async () => {
    await clear();
    await share(lecture('one'));
    const first = await readList(database, undefined, undefined);
    await keep(A, lecture('own'));
    expect(await readList(database, undefined, first)).toBe(first);
    await share(lecture('two'));
    await unshare('one');
    await share(lecture('three'));
    const second = await readList(database, undefined, first);
    expect([...second.byId.values()].map(({ videoId }) => videoId)).toEqual(['two', 'three']);
    await share(lecture('four'));
    const third = await readList(database, undefined, second);
    const two = [...second.byId.values()][0]!;
    expect(third.byId.get(two.id)).toBe(two);
    expect(third.byId.size).toBe(3);
  });

  it('is read whole where the database was put back to an earlier state', async () => {
    await clear();
    await share(lecture('one', 'Before'));
    await share(lecture('two'));
    const known = await readList(database, undefined, undefined);
    const [id] = known.byId.keys();
    await asSuperuser('UPDATE lecture_bot.lectures SET title = $1 WHERE id = $2', ['After', id]);
    await asSuperuser('UPDATE lecture_bot.revisions SET revision = 1');
    expect((await readList(database, undefined, known)).byId.get(id!)?.title).toBe('After');
  });

  it('is read once more where a lecture of it was not there yet, as in a copy that lags, until it is', async () => {
    await clear();
    await share(lecture('one'));
    await share(lecture('two'));
    let isBehind = true;
    const behind: Pick<Database, 'read'> = {
      read: (serverId, work) =>
        database.read(serverId, (query) =>
          work(async (name, ...asked) => {
            const rows = await query<never>(name, ...asked);
            return isBehind && name === 'read-listed' ? rows.slice(1) : rows;
          }),
        ),
    };
    const lists = new LectureLists(behind, () => undefined);
    const listed = async () => (await lists.seenIn(undefined)).corpus.lectures.map(({ title }) => title);
    const first = await listed();
    expect(first).toHaveLength(1);
    expect(await listed()).toEqual(first);
    isBehind = false;
    expect(await listed()).toEqual(['one', 'two']);
    const seen = await lists.seenIn(undefined);
    expect(await lists.seenIn(undefined)).toBe(seen);
  });

  it('is empty where there are none', async () => {
    await clear();
    expect(await readList(database, A, undefined)).toEqual(NO_LECTURES);
  });

  describe('as a server sees it', () => {
    const titles = async (lists: LectureLists, serverId?: string) =>
      (await lists.seenIn(serverId)).corpus.lectures.map(({ title }) => title);

    it('has its own lectures in place of the shared ones of the same video, and no others', async () => {
      await clear();
      await share(lecture('one', 'Shared one'));
      await share(lecture('two', 'Shared two'));
      await keep(A, lecture('one', 'Own one'));
      await keep(B, lecture('three', 'Other'));
      const lists = new LectureLists(database, () => undefined);
      expect(await titles(lists, A)).toEqual(['Own one', 'Shared two']);
      expect(await titles(lists, B)).toEqual(['Other', 'Shared one', 'Shared two']);
      expect(await titles(lists)).toEqual(['Shared one', 'Shared two']);
      const seen = await lists.seenIn(A);
      expect(seen.own.lectures.map(({ title }) => title)).toEqual(['Own one']);
      expect(seen.hidden.map((id) => seen.withId(id)?.title)).toEqual(['Shared one']);
    });

    it('is the same object as long as nothing changes there, and what all see where nothing is its own', async () => {
      await clear();
      await share(lecture('one'));
      await keep(A, lecture('two'));
      const lists = new LectureLists(database, () => undefined);
      const [a, b, all] = [await lists.seenIn(A), await lists.seenIn(B), await lists.seenIn(undefined)];
      expect(b).toBe(all);
      await keep(B, lecture('three'));
      expect(await lists.seenIn(A)).toBe(a);
      expect(await lists.seenIn(undefined)).toBe(all);
      await database.write(B, (query) => removeLecture(query, B, 'three'));
      expect(await lists.seenIn(B)).toBe(all);
      await share(lecture('four'));
      expect(await lists.seenIn(A)).not.toBe(a);
    });

    it('lets go of the shared ones as they were before, and keeps its own', async () => {
      await clear();
      await share(lecture('one'));
      await keep(A, lecture('two'));
      const lists = new LectureLists(database, () => undefined);
      const own = (await lists.seenIn(A)).own.lectures[0];
      const before = new WeakRef(await lists.seenIn(undefined));
      await share(lecture('three'));
      await lists.seenIn(undefined);
      await eventually(() => {
        collectGarbage();
        expect(before.deref()).toBeUndefined();
      });
      expect((await lists.seenIn(A)).own.lectures[0]).toBe(own);
    });

    it('is read once for all who ask at the same time', async () => {
      await clear();
      await share(lecture('one'));
      let told = 0;
      const lists = new LectureLists(database, () => (told += 1));
      const seen = await Promise.all(Array.from({ length: 8 }, () => lists.seenIn(undefined)));
      expect(new Set(seen).size).toBe(1);
      expect(told).toBe(1);
    });

    it('is read anew once it was forgotten', async () => {
      await clear();
      await share(lecture('one', 'Before'));
      const lists = new LectureLists(database, () => undefined);
      await lists.seenIn(undefined);
      await asSuperuser(`UPDATE lecture_bot.lectures SET title = 'After'`);
      expect(await titles(lists)).toEqual(['Before']);
      lists.forget();
      expect(await titles(lists)).toEqual(['After']);
    });
  });
});
