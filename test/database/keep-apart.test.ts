import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { keepingApart as KeepingApart } from '../../src/database/keep-apart.js';
import type { LectureStorage } from '../../src/servers/lecture-store.js';
import { BUILT_SOURCE } from '../built-source.js';
import { A, B } from '../servers/stores.js';

const DRAFT = '0123456789abcdef';
const fault = (name: string) => ({ name: 'StoreError', fault: name });

let keepingApart: typeof KeepingApart;
/** Takes connections and never says a word, as a database that is stuck. */
let stuck: Server;

/** As compiled, since a thread starts from a file of JavaScript. */
beforeAll(async () => {
  const built = (await import(join(BUILT_SOURCE, 'database', 'keep-apart.js'))) as {
    keepingApart: typeof KeepingApart;
  };
  keepingApart = built.keepingApart;
  stuck = createServer((socket) => socket.on('error', () => undefined));
  await new Promise<void>((resolve) => stuck.listen(0, '127.0.0.1', resolve));
});

afterAll(() => stuck.close());

function storeOf(limits: { readonly mostHeapMb: number; readonly longestMs: number }): LectureStorage {
  const address = stuck.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const url = `postgres://bot@127.0.0.1:${port ?? 0}/lectures`;
  return keepingApart({} as LectureStorage, { url, readUrl: undefined }, limits);
}

const threads = () => (process.report.getReport() as { workers: unknown[] }).workers.length;

describe('a draft that is kept in a database', () => {
  it.each([
    ['more time', { mostHeapMb: 768, longestMs: 100 }],
    ['more memory', { mostHeapMb: 3, longestMs: 60_000 }],
  ])('is refused where that takes %s than it may, and nothing goes on keeping it', async (_what, limits) => {
    await expect(storeOf(limits).keepDraft(A, DRAFT)).rejects.toMatchObject(fault('too-slow'));
    expect(threads()).toBe(0);
  });

  it('is refused where many others of its server wait already, and those of other servers are not', async () => {
    const store = storeOf({ mostHeapMb: 768, longestMs: 100 });
    const kept = [A, A, A, A, B].map((serverId) => store.keepDraft(serverId, DRAFT));
    const outcomes = await Promise.allSettled(kept);
    expect(outcomes.map((outcome) => outcome.status === 'rejected' && (outcome.reason as unknown))).toEqual(
      ['too-slow', 'too-slow', 'too-slow', 'busy', 'too-slow'].map(
        (name) => expect.objectContaining(fault(name)) as unknown,
      ),
    );
    await expect(store.keepDraft(A, DRAFT)).rejects.toMatchObject(fault('too-slow'));
  });
});
