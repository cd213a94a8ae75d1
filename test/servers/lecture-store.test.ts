import { execFile } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { DRAFT_LIFETIME_MS } from '../../src/servers/draft-shelf.js';
import { LectureStore } from '../../src/servers/lecture-store.js';
import { dataFolder } from '../corpus/data-folder.js';
import { A, lecture } from './stores.js';

async function newStore(now?: () => number) {
  const state = join(await dataFolder({}), 'state');
  const store = new LectureStore(state, now);
  const texts = async (serverId = A) => {
    const { corpus } = await loadCorpus(store.folderOf(serverId));
    return corpus.lectures.flatMap(({ segments }) => segments.map(({ text }) => text)).sort();
  };
  const add = async (videoId: string, text?: string, serverId = A) => {
    await store.keepDraft(serverId, await store.saveDraft(serverId, lecture(videoId, text)));
  };
  const drafts = () => readdir(join(store.folderOf(A), 'drafts'));
  return { state, store, texts, add, drafts };
}

const fault = (name: string) => ({ name: 'StoreError', fault: name });

describe('a lecture of a server', () => {
  it('leaves no word of it in the snapshot when it is removed', async () => {
    const { store, add, state } = await newStore();
    await add('v');
    await writeFile(join(state, A, 'lectures.snapshot'), 'words of v');
    await store.removeLecture(A, 'v');
    expect(await readdir(join(state, A))).toEqual(['drafts']);
  });

  it.each(['../../x', 'a/b', '', '.', 'glossary', 'CON', 'nul\0l', '💥'.repeat(200), 'aB', 'Ab', '"quoted"'])(
    'is stored under no name that its video id could choose: %j',
    async (videoId) => {
      const { state, store, add } = await newStore();
      await add(videoId);
      expect(await readdir(state)).toEqual([A]);
      const names = (await readdir(join(state, A))).filter((name) => name !== 'drafts');
      expect(names).toEqual([expect.stringMatching(/^[0-9a-f]{32}\.csv$/)]);
      await store.removeLecture(A, videoId);
      await expect(store.removeLecture(A, videoId)).rejects.toMatchObject(fault('no-lecture'));
    },
  );

  it.each(['', '..', '1', `${A}/..`, `../${A}`, `${A}\n`, 'a'.repeat(18), '1'.repeat(21)])(
    'is of no server with the id %j',
    async (serverId) => {
      const { state, store } = await newStore();
      await expect(store.saveDraft(serverId, lecture('v'))).rejects.toThrow(RangeError);
      expect(() => store.folderOf(serverId)).toThrow(RangeError);
      await expect(readdir(state)).rejects.toThrow('ENOENT');
    },
  );
});

describe('a draft', () => {
  it('is gone after a day, and so is what a crash left half written', async () => {
    let now = Date.now();
    const { store, drafts, add, texts, state } = await newStore(() => now);
    await add('kept');
    const id = await store.saveDraft(A, lecture('v'));
    await writeFile(join(state, A, 'drafts', 'half.csv.0123456789abcdef.tmp'), 'video_i');
    await store.clearDrafts();
    expect(await drafts()).toHaveLength(3);
    now += DRAFT_LIFETIME_MS + 60_000;
    await store.clearDrafts();
    expect(await drafts()).toEqual([]);
    await expect(store.keepDraft(A, id)).rejects.toMatchObject(fault('no-draft'));
    expect(await texts()).toEqual(['words of kept']);
  });

  it('goes after a day though the folder of another server cannot be read, and that is told as what it is', async () => {
    let now = Date.now();
    const { state, store, drafts } = await newStore(() => now);
    await store.saveDraft(A, lecture('v'));
    // Servers come by their names: one before, one behind.
    for (const serverId of ['000000000000000001', '999999999999999999']) {
      await mkdir(join(state, serverId));
      await writeFile(join(state, serverId, 'drafts'), 'not a folder');
    }
    now += DRAFT_LIFETIME_MS + 60_000;
    await expect(store.clearDrafts()).rejects.toMatchObject(fault('disk'));
    expect(await drafts()).toEqual([]);
  });

  it('of a lecture that was removed has a day from then on', async () => {
    const { store, state, add, texts } = await newStore();
    await add('v');
    const [file = ''] = (await readdir(join(state, A))).filter((name) => name.endsWith('.csv'));
    await utimes(join(state, A, file), 0, 0);
    const id = await store.removeLecture(A, 'v');
    await store.clearDrafts();
    await store.keepDraft(A, id);
    expect(await texts()).toEqual(['words of v']);
  });
});

describe('a disk that does not let the bot write is told as such', () => {
  it('when a file is in the place of the folder', async () => {
    const { state, store } = await newStore();
    await writeFile(state, 'not a folder');
    await expect(store.saveDraft(A, lecture('v'))).rejects.toMatchObject(fault('disk'));
  });

  it.skipIf(process.getuid?.() === 0)('when it may only be read, and what there is stays', async () => {
    const { state, store, add, texts } = await newStore();
    await add('v');
    await chmod(join(state, A), 0o500);
    await expect(store.removeLecture(A, 'v')).rejects.toMatchObject(fault('read-only'));
    await chmod(join(state, A), 0o700);
    expect(await texts()).toEqual(['words of v']);
  });

  it.skipIf(process.platform === 'win32')('when there is no room, and nothing is left behind', async () => {
    const { state, add, drafts, texts } = await newStore();
    await add('v');
    const code = `
      const { LectureStore } = await import(${JSON.stringify(join(process.cwd(), 'src/servers/lecture-store.ts'))});
      const store = new LectureStore(${JSON.stringify(state)});
      const csv = 'x'.repeat(9_000_000);
      await store.saveDraft('${A}', { videoId: 'w', csv }).catch(({ fault }) => console.log(fault));`;
    // A limit on the size of files stands for a full disk; the signal it sends besides is ignored.
    const shell = `trap '' XFSZ; ulimit -f 12000; exec "$0" "$@"`;
    const { stdout } = await promisify(execFile)('sh', [
      '-c',
      shell,
      process.execPath,
      '--import',
      'tsx',
      '--input-type=module',
      '--eval',
      code,
    ]);
    expect(stdout).toBe('disk-full\n');
    expect((await drafts()).filter((name) => !name.endsWith('.kept'))).toEqual([]);
    expect(await texts()).toEqual(['words of v']);
  });

  it('and the lecture there was stays when another cannot be put into its place', async () => {
    const { state, store, add } = await newStore();
    await add('v');
    const id = await store.saveDraft(A, lecture('w'));
    const [name = ''] = (await readdir(join(state, A, 'drafts'))).filter((one) => one.startsWith(id));
    await mkdir(join(state, A, name.slice(17)));
    await expect(store.keepDraft(A, id)).rejects.toMatchObject({ name: 'StoreError' });
    const kept = (await readdir(join(state, A))).filter((one) => one.endsWith('.csv'));
    expect(kept).toHaveLength(2);
    expect(await readdir(join(state, A, 'drafts'))).toContain(name);
    expect(await readFile(join(state, A, 'drafts', name), 'utf8')).toBe(lecture('w').csv);
  });
});
