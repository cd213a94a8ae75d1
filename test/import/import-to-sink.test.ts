import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { GlossaryEntry } from '../../src/corpus/glossary.js';
import type { WholeLecture } from '../../src/corpus/lecture.js';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { loadGlossary } from '../../src/corpus/load-glossary.js';
import { ImportError } from '../../src/import/import-error.js';
import { runImport } from '../../src/import/run-import.js';
import { dataFolder } from '../corpus/data-folder.js';
import { plainLecture } from '../corpus/plain-lecture.js';
import { infoOf, vttOf } from './caption-files.js';

const ID = 'dMUes74-nYY';
const SPEECH = 'so we cut the image to a jigsaw puzzle and let the network put it together again';
const HEADER = 'video_id,text,start_second,end_second';

/** Runs the command where lectures are put somewhere else than in files. */
async function importing(
  files: Readonly<Record<string, string | Buffer>>,
  fails = false,
  known: string[] = [],
) {
  const folder = await dataFolder(files);
  const stored: WholeLecture[] = [];
  const glossaries: (readonly GlossaryEntry[])[] = [];
  const finished: number[] = [];
  const sink = {
    name: 'the database',
    storeLectures: (lectures: readonly WholeLecture[]) => {
      if (fails) return Promise.reject(new ImportError('The database cannot be reached.'));
      stored.push(...lectures);
      return Promise.resolve();
    },
    removeLecture: (videoId: string) => {
      if (fails) return Promise.reject(new ImportError('The database cannot be reached.'));
      return Promise.resolve(known.includes(videoId) && known.splice(known.indexOf(videoId), 1).length > 0);
    },
    storeGlossary: (glossary: readonly GlossaryEntry[]) => {
      glossaries.push(glossary);
      return Promise.resolve();
    },
    finish: () => Promise.resolve(void finished.push(stored.length)),
  };
  const run = async (...args: string[]) => {
    const said = { output: '', errors: '' };
    const code = await runImport({
      args: args.map((arg) => arg.replace('FOLDER', folder)),
      data: join(folder, 'none'),
      sink,
      output: { write: (text) => (said.output += text) },
      errors: { write: (text) => (said.errors += text) },
    });
    const shown = (text: string) => text.replaceAll(folder, 'FOLDER');
    return { code, output: shown(said.output), errors: shown(said.errors) };
  };
  return { run, stored, glossaries, finished };
}

describe('importing to the database', () => {
  it('takes captions, and makes the lecture of them that the bot would read of a file', async () => {
    const { run, stored } = await importing({
      [`Lecture 7 [${ID}].en.vtt`]: vttOf(SPEECH, 4),
      [`Lecture 7 [${ID}].info.json`]: infoOf(ID, 'Self-supervised learning'),
    });
    const { code, output, errors } = await run('FOLDER');
    expect([code, errors]).toEqual([0, '']);
    expect(output).toMatch(/Imported \(lectures: 1, segments: \d+\) to the database in [\d.]+ s\./);
    expect(stored).toMatchObject([{ videoId: ID, title: 'Self-supervised learning' }]);
    expect(stored[0]?.segments.map(({ text }) => text).join(' ')).toBe(SPEECH);
    expect(stored[0]?.segments[0]?.url).toBe(`https://www.youtube.com/watch?v=${ID}&t=0s`);
  });

  it('takes the folder that ships with the bot as the bot reads it, with its glossary', async () => {
    const { run, stored, glossaries } = await importing({});
    const { code, output, errors } = await run('data');
    expect([code, errors]).toEqual([0, '']);
    const { corpus } = await loadCorpus('data');
    expect(stored.map(plainLecture)).toEqual(corpus.lectures.map(plainLecture));
    expect(glossaries).toEqual([(await loadGlossary('data')).glossary]);
    expect(output).toContain('Glossary of data (terms misheard: ');
    expect(output).toContain(`(lectures: ${corpus.lectures.length}, segments: ${corpus.segmentCount})`);
  });

  it('takes the segments of one video from several files, and says what is left out', async () => {
    const { run, stored } = await importing({
      'a.csv': `${HEADER}\nv,one,0,10\nv,two,ten,20\n`,
      'b.csv.gz': gzipSync(`${HEADER},source\nv,three,20,30,x.vtt\nw,four,0,10,\n`),
    });
    const { code, output } = await run('FOLDER');
    expect(code).toBe(0);
    expect(stored.map(({ videoId, segments }) => [videoId, ...segments.map(({ text }) => text)])).toEqual([
      ['v', 'one', 'three'],
      ['w', 'four'],
    ]);
    expect(output).toContain("Faults in the lectures' data (rows left out: 1 of 4):");
    expect(output).toContain('FOLDER/a.csv:3');
  });

  it('takes the glossary alone', async () => {
    const { run, stored, glossaries } = await importing({
      'glossary.csv': 'term,heard_as\nSimCLR,sim clear\n',
    });
    expect(await run('FOLDER/glossary.csv')).toMatchObject({ code: 0, errors: '' });
    expect(stored).toEqual([]);
    expect(glossaries).toEqual([[{ term: 'SimCLR', heardAs: 'sim clear' }]]);
  });

  it('puts all lectures there, however many', async () => {
    const rows = Array.from({ length: 40_000 }, (_, row) => `v${row >> 3},word,${row & 7},${(row & 7) + 1}`);
    const { run, stored, finished } = await importing({ 'many.csv': `${HEADER}\n${rows.join('\n')}\n` });
    expect(await run('FOLDER')).toMatchObject({ code: 0 });
    expect(new Set(stored.map(({ videoId }) => videoId)).size).toBe(5_000);
    expect(stored).toHaveLength(5_000);
    expect(finished).toEqual([5_000]);
  });

  it('goes on past a file that cannot be read', async () => {
    const { run, stored } = await importing({ 'a.vtt': 'no captions', 'b.csv': `${HEADER}\nv,one,0,10\n` });
    const { code, errors } = await run('FOLDER');
    expect(code).toBe(1);
    expect(errors).toContain('FOLDER/a.vtt');
    expect(stored).toHaveLength(1);
  });

  it('takes a table as captions when the operator says what is in it', async () => {
    const { run, stored } = await importing({ 'a.csv': `${HEADER}\nv,one,0,10\n` });
    await run('FOLDER/a.csv', '--title', 'Named');
    expect(stored).toMatchObject([{ videoId: 'v', title: 'Named' }]);
  });

  it('writes no file, and says so', async () => {
    const { run, stored } = await importing({ 'a.csv': `${HEADER}\nv,one,0,10\n` });
    const { code, errors } = await run('FOLDER/a.csv', '--out', 'FOLDER/b.csv');
    expect([code, stored]).toEqual([1, []]);
    expect(errors).toMatch(/^--out is for files, and lectures are imported to the database\./);
  });

  it('says why nothing can be put there', async () => {
    const { run } = await importing({ 'a.csv': `${HEADER}\nv,one,0,10\n` }, true);
    expect(await run('FOLDER')).toEqual({ code: 1, output: '', errors: 'The database cannot be reached.\n' });
  });
});

describe('removing from the database', () => {
  it('takes away the lectures of the videos that ids or links name, whatever the ids are made of', async () => {
    const known = [ID, 'week 3: sorting', 'other'];
    const { run } = await importing({}, false, known);
    expect(await run('--remove', `https://youtu.be/${ID}?t=7`, '--remove', ' week 3: sorting ')).toEqual({
      code: 0,
      output: [
        `Removed the lecture of "${ID}" from the database.`,
        'Removed the lecture of "week 3: sorting" from the database.',
        '',
      ].join('\n'),
      errors: '',
    });
    expect(known).toEqual(['other']);
  });

  it('says which are not there, and removes the others', async () => {
    const { run } = await importing({}, false, [ID]);
    expect(await run('--remove=dMUes74-nYZ', `--remove=${ID}`)).toEqual({
      code: 1,
      output: `Removed the lecture of "${ID}" from the database.\n`,
      errors: 'There is no lecture of "dMUes74-nYZ" in the database.\n',
    });
  });

  it('says so when it can’t be reached', async () => {
    const { run } = await importing({}, true, [ID]);
    expect(await run('--remove', ID)).toEqual({
      code: 1,
      output: '',
      errors: 'The database cannot be reached.\n',
    });
  });
});
