import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { LectureStore } from '../../src/servers/lecture-store.js';
import { dataFolder } from '../corpus/data-folder.js';

const A = '123456789012345678';
const B = '876543210987654321';
const ROWS = 8_000;
const MODULE = JSON.stringify(join(process.cwd(), 'src', 'servers', 'lecture-store.ts'));

/** A process that adds, replaces, removes and puts back lectures of a server over and over, until it is killed. */
function startMember(state: string, serverId: string) {
  const code = `
    const { LectureStore } = await import(${MODULE});
    const store = new LectureStore(${JSON.stringify(state)});
    const id = ${JSON.stringify(serverId)};
    const add = async (videoId) => {
      const row = videoId + ',one of all words of server ' + id + ',0,1\\n';
      const rows = Array.from({ length: ${ROWS} }, (_, second) => row.replace(',0,1', ',' + second + ',' + (second + 1)));
      await store.keepDraft(id, await store.saveDraft(id, {
        videoId,
        csv: 'video_id,text,start_second,end_second\\n' + rows.join(''),
      }));
    };
    const ifThere = (error) => {
      if (!['no-lecture', 'no-draft'].includes(error.fault)) throw error;
    };
    await add('stays');
    console.log('ready');
    for (;;) {
      await add('stays');
      await add('comes');
      await store.removeLecture(id, 'comes').then((draft) => store.keepDraft(id, draft)).catch(ifThere);
      await store.removeLecture(id, 'comes').catch(ifThere);
    }`;
  return spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

it('what servers have is whole whenever processes are killed that change it at once', async () => {
  const state = join(await dataFolder({}), 'state');
  const store = new LectureStore(state);
  for (let round = 0; round < 3; round++) {
    const members = [A, A, B].map((serverId) => startMember(state, serverId));
    await Promise.all(members.map(({ stdout }) => once(stdout, 'data')));
    await wait(50 + 60 * round);
    const ended = members.map((member) => once(member, 'close'));
    for (const member of members) member.kill('SIGKILL');
    for (const end of ended) expect(await end).toEqual([null, 'SIGKILL']);
    for (const serverId of [A, B]) {
      const { corpus, report } = await loadCorpus(store.folderOf(serverId));
      expect(report).toMatchObject({ rowsLeftOut: 0, rows: ROWS * corpus.lectures.length });
      expect(corpus.byId.has('stays')).toBe(true);
      const said = new Set(corpus.lectures.flatMap(({ segments }) => segments.map(({ text }) => text)));
      expect([...said]).toEqual([`one of all words of server ${serverId}`]);
      // Drafts are whole as well: whoever was to confirm one still can.
      const drafts = join(store.folderOf(serverId), 'drafts');
      for (const name of (await readdir(drafts)).filter((one) => one.endsWith('.csv'))) {
        const lines = (await readFile(join(drafts, name), 'utf8')).split('\n');
        expect(lines).toHaveLength(ROWS + 2);
        await store.keepDraft(serverId, name.slice(0, 16));
      }
    }
  }
});
