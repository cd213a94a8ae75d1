import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, it, onTestFinished } from 'vitest';
import type { Question, SearchMatter, SearchMessage } from '../../src/library/messages.js';
import { packIndex } from '../../src/search/index-sections.js';
import { indexLectures } from '../../src/search/prepare-material.js';
import { BUILT_SOURCE } from '../built-source.js';
import { corpusOf } from '../search/small-search.js';

it('a question that cannot be dealt with is answered as such, and those after it as ever', async () => {
  const thread = new Worker(join(BUILT_SOURCE, 'library', 'search-thread.js'));
  onTestFinished(() => thread.terminate().then(() => undefined));
  const ask = async (message: SearchMatter | Question) => {
    thread.postMessage(message);
    return ((await once(thread, 'message')) as [SearchMessage])[0];
  };
  const index = packIndex(indexLectures(corpusOf(['a jigsaw puzzle']).lectures));
  expect(await ask({ index, glossary: [] })).toEqual({ kind: 'ready' });
  const broken = { id: 1, kind: 'find', request: {} } as unknown as Question;
  expect(await ask(broken)).toMatchObject({ kind: 'error', id: 1, error: { name: 'TypeError' } });
  expect(await ask({ id: 2, kind: 'complete', typed: 'jig', limit: 1 })).toEqual({
    kind: 'answer',
    id: 2,
    value: ['jigsaw'],
  });
});
