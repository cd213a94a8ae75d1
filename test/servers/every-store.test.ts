import { describe, expect, it } from 'vitest';
import { DRAFT_LIFETIME_MS, MOST_DRAFTS } from '../../src/servers/draft-shelf.js';
import { MOST_BYTES, MOST_LECTURES } from '../../src/servers/server-limits.js';
import { freshDatabase, HAS_NO_DATABASE, NEEDS_DATABASE } from '../database/fresh-database.js';
import { A, B, databaseStore, folderStore, lecture } from './stores.js';

const fault = (name: string) => ({ name: 'StoreError', fault: name });
const fresh = HAS_NO_DATABASE ? undefined : await freshDatabase();

describe.each([
  { where: 'in folders', isLeftOut: false, made: folderStore },
  {
    where: `in a database${NEEDS_DATABASE}`,
    isLeftOut: HAS_NO_DATABASE,
    made: () => (fresh === undefined ? folderStore() : databaseStore(fresh)),
  },
])('what servers have $where', ({ isLeftOut, made }) => {
  const newStore = async () => {
    const found = await made();
    const add = async (videoId: string, text?: string, serverId = A) => {
      const { store } = found;
      await store.keepDraft(serverId, await store.saveDraft(serverId, lecture(videoId, text)));
    };
    return { ...found, add };
  };

  describe.skipIf(isLeftOut)('a lecture of a server', () => {
    it('is a draft that nobody finds until it is kept', async () => {
      const { store, texts } = await newStore();
      const id = await store.saveDraft(A, lecture('v'));
      expect(id).toMatch(/^\S{1,16}$/);
      expect(await texts()).toEqual([]);
      await store.keepDraft(A, id);
      expect(await texts()).toEqual(['words of v']);
    });

    it('is kept once, however often that is confirmed', async () => {
      const { store, texts } = await newStore();
      const id = await store.saveDraft(A, lecture('v'));
      await Promise.all([store.keepDraft(A, id), store.keepDraft(A, id)]);
      await store.keepDraft(A, id);
      expect(await texts()).toEqual(['words of v']);
    });

    it('takes no place when that must not be, and says so', async () => {
      const { store, texts, add } = await newStore();
      await add('v', 'the first');
      const removed = await store.removeLecture(A, 'v');
      await add('v', 'the second');
      await expect(store.keepDraft(A, removed, false)).rejects.toMatchObject(fault('there-already'));
      expect(await texts()).toEqual(['the second']);
    });

    it('takes the place of the one of the same video', async () => {
      const { texts, add } = await newStore();
      await add('v', 'the first');
      await add('w', 'another');
      await add('v', 'the second');
      expect(await texts()).toEqual(['another', 'the second']);
    });

    it('is removed, and can be put back', async () => {
      const { store, texts, add } = await newStore();
      await add('v');
      await add('w');
      const id = await store.removeLecture(A, 'v');
      expect(await texts()).toEqual(['words of w']);
      await store.keepDraft(A, id);
      expect(await texts()).toEqual(['words of v', 'words of w']);
    });

    it('is not kept by confirming it again after it was removed', async () => {
      const { store } = await newStore();
      const id = await store.saveDraft(A, lecture('v'));
      await store.keepDraft(A, id);
      await store.removeLecture(A, 'v');
      await expect(store.keepDraft(A, id)).rejects.toMatchObject(fault('no-draft'));
    });

    it('is of one server alone, and so are drafts', async () => {
      const { store, texts, add } = await newStore();
      await add('v', 'of a', A);
      await add('v', 'of b', B);
      const id = await store.saveDraft(A, lecture('w'));
      await expect(store.keepDraft(B, id)).rejects.toMatchObject(fault('no-draft'));
      await store.dropDraft(B, id);
      await store.removeLecture(B, 'v');
      await store.keepDraft(A, id);
      expect(await texts()).toEqual(['of a', 'words of w']);
      expect(await texts(B)).toEqual([]);
    });

    it.each(['../../x', 'a/b', '.', 'glossary', '💥'.repeat(200), 'aB', 'Ab', '"quoted"', `'; --`])(
      'is found again by whatever id its video has: %j',
      async (videoId) => {
        const { store, add } = await newStore();
        await add(videoId, 'words');
        await store.removeLecture(A, videoId);
        await expect(store.removeLecture(A, videoId)).rejects.toMatchObject(fault('no-lecture'));
      },
    );

    it.each(['', '..', '1', `${A}/..`, `../${A}`, `${A}\n`, 'a'.repeat(18), '1'.repeat(21)])(
      'is of no server with the id %j',
      async (serverId) => {
        const { store } = await newStore();
        await expect(store.saveDraft(serverId, lecture('v'))).rejects.toThrow(RangeError);
        await expect(store.removeLecture(serverId, 'v')).rejects.toThrow(RangeError);
      },
    );
  });

  describe.skipIf(isLeftOut)('a draft', () => {
    it.each(['', '.*', '%', '../drafts', '0123456789abcdef', '0'.repeat(16)])(
      'is not found by an id that nobody was given: %j',
      async (id) => {
        const { store } = await newStore();
        await store.saveDraft(A, lecture('v'));
        await expect(store.keepDraft(A, id)).rejects.toMatchObject(fault('no-draft'));
        await store.dropDraft(A, id);
      },
    );

    it('is gone when it is dropped', async () => {
      const { store, drafts } = await newStore();
      const id = await store.saveDraft(A, lecture('v'));
      expect(await store.dropDraft(A, id)).toBe(true);
      expect(await store.dropDraft(A, id)).toBe(true);
      expect(await drafts()).toBe(0);
      await expect(store.keepDraft(A, id)).rejects.toMatchObject(fault('no-draft'));
    });

    it('is dropped no more when it was kept', async () => {
      const { store, texts } = await newStore();
      const id = await store.saveDraft(A, lecture('v'));
      await store.keepDraft(A, id);
      expect(await store.dropDraft(A, id)).toBe(false);
      await store.keepDraft(A, id);
      expect(await texts()).toEqual(['words of v']);
    });

    it('gives way when there are too many, the oldest first', async () => {
      const { store, drafts } = await newStore();
      const ids: string[] = [];
      for (let number = 0; number <= MOST_DRAFTS; number++) {
        ids.push(await store.saveDraft(A, lecture(`v${number}`)));
      }
      await store.clearDrafts();
      expect(await drafts()).toBe(MOST_DRAFTS);
      await expect(store.keepDraft(A, ids[0]!)).rejects.toMatchObject(fault('no-draft'));
      await store.keepDraft(A, ids[1]!);
      await store.keepDraft(A, ids.at(-1)!);
    });

    it('is gone after a day, and the lecture of one that was kept is not', async () => {
      const { store, drafts, add, texts, clock } = await newStore();
      await add('kept');
      const id = await store.saveDraft(A, lecture('v'));
      await store.clearDrafts();
      expect(await drafts()).toBe(2);
      clock.passed = DRAFT_LIFETIME_MS + 60_000;
      await store.clearDrafts();
      expect(await drafts()).toBe(0);
      await expect(store.keepDraft(A, id)).rejects.toMatchObject(fault('no-draft'));
      expect(await texts()).toEqual(['words of kept']);
    });

    it('of a lecture that was removed has a day from then on', async () => {
      const { store, add, texts, clock } = await newStore();
      await add('v');
      clock.passed = DRAFT_LIFETIME_MS + 60_000;
      const id = await store.removeLecture(A, 'v');
      await store.clearDrafts();
      await store.keepDraft(A, id);
      expect(await texts()).toEqual(['words of v']);
    });
  });

  describe.skipIf(isLeftOut)('a server has no more than it may have', () => {
    it('of lectures, but those it has may be replaced', async () => {
      const { store, add, fill } = await newStore();
      await add('first');
      await fill(MOST_LECTURES - 1);
      await add('first', 'anew');
      await expect(store.saveDraft(A, lecture('one more'))).rejects.toMatchObject(fault('too-many-lectures'));
      await store.removeLecture(A, 'first');
      const drafts = [await store.saveDraft(A, lecture('v')), await store.saveDraft(A, lecture('w'))];
      await store.keepDraft(A, drafts[0]!);
      await expect(store.keepDraft(A, drafts[1]!)).rejects.toMatchObject(fault('too-many-lectures'));
    });

    it('of text', async () => {
      const { store, add, drafts } = await newStore();
      const half = 'x'.repeat(0.6 * MOST_BYTES);
      await add('first', half);
      await expect(store.saveDraft(A, lecture('second', half))).rejects.toMatchObject(fault('too-much-text'));
      await add('first', half);
      const kept = await drafts();
      await store.saveDraft(A, lecture('third'));
      const id = await store.removeLecture(A, 'first');
      await store.saveDraft(A, lecture('second', half));
      await expect(store.keepDraft(A, id)).rejects.toMatchObject(fault('no-draft'));
      expect((await drafts()) - kept).toBe(1);
    }, 60_000);
  });
});
