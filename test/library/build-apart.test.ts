import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { startBuildThread } from '../../src/library/build-apart.js';
import { BUILT_SOURCE } from '../built-source.js';
import { dataFolder } from '../corpus/data-folder.js';

/** As compiled, since a thread starts from a file of JavaScript. */
async function start(): Promise<ReturnType<typeof startBuildThread>> {
  const built = (await import(join(BUILT_SOURCE, 'library', 'build-apart.js'))) as {
    startBuildThread: typeof startBuildThread;
  };
  const thread = built.startBuildThread();
  onTestFinished(() => thread.end());
  return thread;
}

/** The code depends on how far it was. */
const ENDED = /^The thread that loads the lectures ended with code \d\.$/;

const folderOf = (text: string) =>
  dataFolder({ 'a.csv': `video_id,text,start_second,end_second\nv,${text},0,30\n` });
const order = async (text: string) => ({ data: await folderOf(text), place: undefined });
const words = async (library: Promise<{ readonly sections: Readonly<Record<string, ArrayBufferView>> }>) => {
  const { sections } = await library;
  return Buffer.from(sections['terms.bytes']!.buffer).toString();
};

it('a thread builds one library after the other, also after one that cannot be used', async () => {
  const thread = await start();
  expect(await words(thread.build(await order('zebra')))).toContain('zebra');
  const empty = { data: await dataFolder({ 'a.csv': 'video_id\n' }), place: undefined };
  await expect(thread.build(empty)).rejects.toThrow('a.csv');
  expect(await words(thread.build(await order('giraffe')))).toContain('giraffe');
});

it('a thread that has ended says so to whoever builds with it, before and after', async () => {
  const thread = await start();
  const building = thread.build(await order('zebra'));
  const ended = expect(building).rejects.toThrow(ENDED);
  await thread.end();
  await ended;
  await expect(thread.build(await order('zebra'))).rejects.toThrow(ENDED);
});
