import { join } from 'node:path';
import { MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { expect, it, onTestFinished } from 'vitest';
import { unpackCorpus } from '../../src/corpus/corpus-sections.js';
import type { loadApart } from '../../src/library/load-apart.js';
import { unpackIndex } from '../../src/search/index-sections.js';
import type { Sections } from '../../src/snapshot/section.js';
import { BUILT_SOURCE } from '../built-source.js';
import { dataFolder } from '../corpus/data-folder.js';

/** As compiled, since a thread starts from a file of JavaScript. */
async function load(data: string, snapshot?: false): ReturnType<typeof loadApart> {
  const built = (await import(join(BUILT_SOURCE, 'library', 'load-apart.js'))) as {
    loadApart: typeof loadApart;
  };
  return built.loadApart({ data, snapshot });
}

const folderOf = (text: string) =>
  dataFolder({ 'a.csv': `video_id,text,start_second,end_second\nv,${text},0,30\n` });

it('lectures come from their files and then from their snapshot, and their index where it is read', async () => {
  const data = await folderOf('zebra');
  for (const isFromSnapshot of [false, true]) {
    const { library, neededHeap } = await load(data);
    expect(library).toMatchObject({ isFromSnapshot, remarks: [] });
    expect(neededHeap).toBeGreaterThan(0);
    expect(unpackCorpus(library.corpus).lectures[0]?.segments[0]?.text).toBe('zebra');
    const port = library.index;
    if (!(port instanceof MessagePort)) throw new Error('the index is here');
    onTestFinished(() => {
      port.close();
    });
    const read = receiveMessageOnPort(port) as { readonly message: Sections };
    expect(unpackIndex(read.message).index.terms).toContain('zebra');
  }
});

it('lectures that cannot be used are told as such', async () => {
  const data = await dataFolder({ 'a.csv': 'video_id\n' });
  await expect(load(data, false)).rejects.toMatchObject({
    name: 'CorpusError',
    message: expect.stringContaining('a.csv') as string,
  });
});
