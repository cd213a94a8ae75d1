import { once } from 'node:events';
import { join } from 'node:path';
import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Answer, Request } from '../../src/library/messages.js';
import { packIndex } from '../../src/search/index-sections.js';
import { indexLectures } from '../../src/search/prepare-material.js';
import { BUILT_SOURCE } from '../built-source.js';
import { corpusOf } from '../search/small-search.js';

function startThread() {
  const thread = new Worker(join(BUILT_SOURCE, 'library', 'search-thread.js'));
  onTestFinished(() => thread.terminate().then(() => undefined));
  let id = 0;
  return async (library: number, request: unknown, moved: readonly MessagePort[] = []) => {
    thread.postMessage({ id: ++id, library, request }, moved);
    return ((await once(thread, 'message')) as [Answer])[0];
  };
}

const indexOf = (text: string) => packIndex(indexLectures(corpusOf([text]).lectures));
const opening = (text: string): Request => ({
  kind: 'open',
  matter: { index: indexOf(text), glossary: [] },
});
const jig: Request = { kind: 'complete', typed: 'jig', limit: 1 };

describe('the thread that searches', () => {
  it('answers a question that cannot be dealt with as such, and those after it as ever', async () => {
    const ask = startThread();
    expect(await ask(7, opening('a jigsaw puzzle'))).toEqual({ kind: 'answer', id: 1, value: undefined });
    expect(await ask(7, { kind: 'find', request: {} })).toMatchObject({
      kind: 'error',
      id: 2,
      error: { name: 'TypeError' },
    });
    expect(await ask(7, jig)).toEqual({ kind: 'answer', id: 3, value: ['jigsaw'] });
  });

  it('serves several libraries, each with what it has and nothing of the others', async () => {
    const ask = startThread();
    await ask(1, opening('a jigsaw puzzle'));
    await ask(2, opening('the jigging machine'));
    expect(await ask(1, jig)).toMatchObject({ value: ['jigsaw'] });
    expect(await ask(2, jig)).toMatchObject({ value: ['jigging'] });
    await ask(1, { kind: 'close' });
    expect(await ask(1, jig)).toMatchObject({ kind: 'error' });
    expect(await ask(2, jig)).toMatchObject({ value: ['jigging'] });
  });

  it.each(['before', 'after'])('takes an index that came as a message %s it was told to', async (when) => {
    const ask = startThread();
    const { port1, port2 } = new MessageChannel();
    const put = () => {
      port1.postMessage(indexOf('a jigsaw puzzle'));
    };
    if (when === 'before') put();
    const opened = ask(1, { kind: 'open', matter: { index: port2, glossary: [] } }, [port2]);
    if (when === 'after') put();
    expect(await opened).toMatchObject({ kind: 'answer' });
    expect(await ask(1, jig)).toMatchObject({ value: ['jigsaw'] });
  });

  it('serves the others on when one cannot be opened', async () => {
    const ask = startThread();
    await ask(1, opening('a jigsaw puzzle'));
    expect(await ask(2, { kind: 'open', matter: { index: {}, glossary: [] } })).toMatchObject({
      kind: 'error',
      error: { message: expect.stringContaining('no section') as string },
    });
    expect(await ask(1, jig)).toMatchObject({ value: ['jigsaw'] });
  });
});
