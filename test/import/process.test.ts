import { once } from 'node:events';
import { readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { dataFolder } from '../corpus/data-folder.js';
import { parsed, run, start } from '../end-to-end/program.js';
import { infoOf, vttOf } from './caption-files.js';

const ID = 'dMUes74-nYY';
const NAMED = `Lecture 7 [${ID}].en.vtt`;

/** Starts the command as an operator does who has a bot as well, and so its token in the settings. */
function startImport(args: readonly string[], data: string) {
  const token = `${Buffer.from('123456789012345678').toString('base64url')}.aaaaaa.bbbbbbbbbbbbbbbbbbbbbbbbbbb`;
  return start(args, { DISCORD_TOKEN: token, LECTURE_DATA: data }, 'import-lectures.js');
}

const importFiles = (args: readonly string[], data: string) => startImport(args, data).ended;

/** All that is said in the lectures of a folder, which has one file with nothing wrong in it. */
async function wordsIn(data: string): Promise<string> {
  const { corpus, report } = await loadCorpus(data);
  expect(report).toMatchObject({ files: 1, faults: [], notes: [] });
  return corpus.lectures.flatMap(({ segments }) => segments.map(({ text }) => text)).join(' ');
}

describe('the command that imports lectures', () => {
  it('makes a file of captions a lecture that is found', async () => {
    const downloads = await dataFolder({
      [NAMED]: vttOf(
        'today we look at something else so we cut the image to a jigsaw puzzle of nine parts',
        4,
      ),
      [`Lecture 7 [${ID}].info.json`]: infoOf(ID, 'Self-supervised learning'),
    });
    const data = await dataFolder({});
    const { code, output, errors } = await importFiles([join(downloads, NAMED)], data);
    expect([code, errors]).toEqual([0, '']);
    expect(output).toContain('Self-supervised learning');
    const answered = await run(['--json'], { LECTURE_DATA: data }, '/lecture search jigsaw puzle\n');
    expect(parsed(answered.output)).toMatchObject([
      { hits: [{ video_id: ID, title: 'Self-supervised learning', start_second: 0, end_second: 15 }] },
    ]);
  });

  it('ends with 1 when a file did not come in, and says nothing to scripts but what came', async () => {
    const downloads = await dataFolder({ 'a.vtt': 'no captions' });
    const data = await dataFolder({});
    const { code, output, errors } = await importFiles([join(downloads, 'a.vtt')], data);
    expect([code, output]).toEqual([1, '']);
    expect(errors).toContain(join(downloads, 'a.vtt'));
    expect(errors).not.toMatch(/^\s+at /m);
  });
});

describe('imports at the same time', () => {
  it('lose nothing of each other where they write to the same file', async () => {
    const ids = ['one', 'two', 'three', 'four'];
    const downloads = await dataFolder(
      Object.fromEntries(ids.map((id) => [`${id}.vtt`, vttOf(`said in ${id}`)])),
    );
    const data = await dataFolder({});
    const out = ['--out', join(data, 'course.csv')];
    const done = await Promise.all(
      ids.map((id) => importFiles([join(downloads, `${id}.vtt`), '--video', id, ...out], data)),
    );
    expect(done.map(({ code, errors }) => [code, errors])).toEqual(ids.map(() => [0, '']));
    for (const id of ids) expect(await wordsIn(data)).toContain(`said in ${id}`);
    expect(await readdir(data)).toEqual(['course.csv']);
  });
});

describe('an import that is killed while it writes', () => {
  const LONG = Array.from({ length: 120_000 }, (_, index) => `later${index}`).join(' ');

  it('leaves the lectures as they were, and does not get in the way of the next', async () => {
    const downloads = await dataFolder({ 'old.vtt': vttOf('the words before'), 'new.vtt': vttOf(LONG, 40) });
    const data = await dataFolder({});
    await importFiles([join(downloads, 'old.vtt'), '--video', ID], data);

    const { child } = startImport([join(downloads, 'new.vtt'), '--video', ID], data);
    const closed = once(child, 'close');
    while (!(await readdir(data)).some((name) => name.endsWith('.tmp'))) {
      if (child.exitCode !== null) throw new Error('It ended before it was seen to write.');
    }
    child.kill('SIGKILL');
    expect((await closed)[1]).toBe('SIGKILL');
    // It may have been done with writing by the time it was killed.
    expect(['the words before', LONG].includes(await wordsIn(data))).toBe(true);

    // As if a while had passed: what it left to keep others away is then in nobody's way.
    const lock = join(data, `${ID}.csv.lock`);
    await utimes(lock, 0, 0).catch(() => undefined);
    expect((await importFiles([join(downloads, 'new.vtt'), '--video', ID], data)).code).toBe(0);
    expect((await wordsIn(data)) === LONG).toBe(true);
  });
});
