import { chmod, copyFile, mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { unpackCorpus } from '../../src/corpus/corpus-sections.js';
import { unpackIndex } from '../../src/search/index-sections.js';
import { buildLibrary } from '../../src/library/build-library.js';
import type { LibrarySource, LoadedLibrary } from '../../src/library/library-source.js';
import { loadLibrary } from '../../src/library/load-library.js';
import { dataFolder } from '../corpus/data-folder.js';

const HEADING = 'video_id,text,start_second,end_second,url';
const row = (text: string, second: number) => `v,${text},${second},${second + 20},`;
const LECTURE = [HEADING, row('so a jigsaw puzzle', 0), row('and word tyvek', 20), 'v,,40,60,', ''].join(
  '\n',
);
const GLOSSARY = 'term,heard_as\nword2vec,word tyvek\n';

const lectureFolder = () => dataFolder({ 'lecture.csv': LECTURE, 'glossary.csv': GLOSSARY });
const loadHere = (source: LibrarySource) => loadLibrary(source, buildLibrary);
const load = (data: string) => loadHere({ data });
const texts = ({ sections }: LoadedLibrary) =>
  unpackCorpus(sections).lectures.flatMap(({ segments }) => segments.map(({ text }) => text));

describe('lectures are loaded from their snapshot', () => {
  it('the second time, and are the same then', async () => {
    const folder = await lectureFolder();
    const first = await load(folder);
    expect(first).toMatchObject({ isFromSnapshot: false, remarks: [] });
    expect(first.warnings.join('\n')).toContain('lecture.csv:4 text: there is no text');
    const second = await load(folder);
    expect(second).toMatchObject({ isFromSnapshot: true, remarks: [] });
    expect(texts(second)).toEqual(['so a jigsaw puzzle', 'and word tyvek']);
    const { glossary, warnings } = first;
    expect(second).toMatchObject({ glossary, warnings });
    expect(unpackIndex(second.sections)).toEqual(unpackIndex(first.sections));
  });

  it('with chapters and the times of words, where segments have them', async () => {
    const folder = await dataFolder({
      'lecture.csv': [
        `${HEADING},chapter,word_starts`,
        'v,a jigsaw puzzle,0,20,,Puzzles,0 3 7',
        'v,and more of it,20,40,,Puzzles,',
        'v,the end,40,60,,,2 199',
      ].join('\n'),
    });
    await load(folder);
    const again = await load(folder);
    expect(again).toMatchObject({ isFromSnapshot: true });
    const [lecture] = unpackCorpus(again.sections).lectures;
    expect(
      lecture?.segments.map(({ chapter, wordStarts }) => [chapter, wordStarts && [...wordStarts]]),
    ).toEqual([
      ['Puzzles', [0, 3, 7]],
      ['Puzzles', undefined],
      [undefined, [2, 199]],
    ]);
  });

  it('when they are a single file: it lies beside it', async () => {
    const folder = await lectureFolder();
    await load(join(folder, 'lecture.csv'));
    expect(await readdir(folder)).toEqual(['glossary.csv', 'lecture.csv', 'lecture.csv.snapshot']);
    expect(await load(join(folder, 'lecture.csv'))).toMatchObject({ isFromSnapshot: true });
  });

  it('when the folder was copied to another place', async () => {
    const [one, other] = [await lectureFolder(), await lectureFolder()];
    await load(one);
    await copyFile(join(one, 'lectures.snapshot'), join(other, 'lectures.snapshot'));
    expect(await load(other)).toMatchObject({ isFromSnapshot: true });
  });

  it('from where it is kept, if that is another place', async () => {
    const [folder, place] = [await lectureFolder(), await dataFolder({})];
    const source = { data: folder, snapshot: join(place, 'kept.snapshot') };
    await loadHere(source);
    expect(await readdir(folder)).toEqual(['glossary.csv', 'lecture.csv']);
    expect(await loadHere(source)).toMatchObject({ isFromSnapshot: true });
  });
});

describe('the snapshot is made anew', () => {
  const change: readonly [string, (folder: string) => Promise<void>][] = [
    ['when a row is added', (folder) => writeFile(join(folder, 'lecture.csv'), LECTURE + row('new', 60))],
    [
      'when one letter changes',
      (folder) => writeFile(join(folder, 'lecture.csv'), LECTURE.replace('jig', 'jog')),
    ],
    [
      'when a file is added',
      (folder) => writeFile(join(folder, 'other.csv'), LECTURE.replaceAll('v,', 'w,')),
    ],
    ['when the glossary changes', (folder) => writeFile(join(folder, 'glossary.csv'), `${GLOSSARY}a,b c\n`)],
    ['when the glossary is gone', (folder) => rm(join(folder, 'glossary.csv'))],
    ['when it was deleted', (folder) => rm(join(folder, 'lectures.snapshot'))],
  ];
  it.each(change)('%s', async (_title, apply) => {
    const folder = await lectureFolder();
    await load(folder);
    await apply(folder);
    const changed = await load(folder);
    expect(changed).toMatchObject({ isFromSnapshot: false, remarks: [] });
    expect(await load(folder)).toMatchObject({ isFromSnapshot: true, warnings: changed.warnings });
  });

  it('but not when a file was only touched', async () => {
    const folder = await lectureFolder();
    await load(folder);
    await utimes(join(folder, 'lecture.csv'), new Date(), new Date(0));
    expect(await load(folder)).toMatchObject({ isFromSnapshot: true });
  });

  it.each([
    ['damaged', (bytes: Buffer) => bytes.with(bytes.length - 20, (bytes.at(-20) ?? 0) ^ 1)],
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['something else', () => Buffer.from('video_id,text')],
    ['empty', () => Buffer.alloc(0)],
  ])('when it is %s, which is said', async (_title, spoil) => {
    const folder = await lectureFolder();
    await load(folder);
    const path = join(folder, 'lectures.snapshot');
    await writeFile(path, spoil(await readFile(path)));
    const { isFromSnapshot, remarks } = await load(folder);
    expect(isFromSnapshot).toBe(false);
    expect(remarks.join()).toContain(`The snapshot "${path}" cannot be used`);
    expect(await load(folder)).toMatchObject({ isFromSnapshot: true, remarks: [] });
  });
});

describe('lectures are loaded without a snapshot', () => {
  it('when none is to be kept', async () => {
    const folder = await lectureFolder();
    const { isFromSnapshot } = await loadHere({ data: folder, snapshot: false });
    expect(isFromSnapshot).toBe(false);
    expect(await readdir(folder)).toEqual(['glossary.csv', 'lecture.csv']);
  });

  it('when there is no place for it, which is said', async () => {
    const folder = await lectureFolder();
    const snapshot = join(folder, 'no', 'such', 'folder', 'kept');
    const { isFromSnapshot, remarks } = await loadHere({ data: folder, snapshot });
    expect(isFromSnapshot).toBe(false);
    expect(remarks.join()).toMatch(
      /cannot be written: ENOENT.*Without it the next start takes as long as this one/,
    );
  });

  it('when a folder is in its place, which is said and left alone', async () => {
    const folder = await lectureFolder();
    const snapshot = join(folder, 'kept.snapshot');
    await mkdir(snapshot);
    const { isFromSnapshot, remarks } = await loadHere({ data: folder, snapshot });
    expect(isFromSnapshot).toBe(false);
    expect(remarks.join('\n')).toMatch(/cannot be used: EISDIR.*\.\n.*cannot be written: /);
    expect(remarks.join()).not.toContain('anew');
    expect(await readdir(folder)).toEqual(['glossary.csv', 'kept.snapshot', 'lecture.csv']);
  });

  it('when the files change meanwhile, even if they are what they were in the end', async () => {
    const folder = await lectureFolder();
    const file = join(folder, 'lecture.csv');
    const { isFromSnapshot, remarks } = await loadLibrary({ data: folder }, async (order) => {
      await writeFile(file, LECTURE + row('new', 60));
      await wait(20);
      await writeFile(file, LECTURE);
      return buildLibrary(order);
    });
    expect(isFromSnapshot).toBe(false);
    expect(remarks.join()).toContain('changed while they were loaded, so no snapshot was made');
    expect(await readdir(folder)).toEqual(['glossary.csv', 'lecture.csv']);
    await load(folder);
    expect(await load(folder)).toMatchObject({ isFromSnapshot: true, remarks: [] });
  });

  it.skipIf(process.getuid?.() === 0)('when the folder may only be read', async () => {
    const folder = await lectureFolder();
    await chmod(folder, 0o555);
    const { remarks } = await load(folder).finally(() => chmod(folder, 0o755));
    expect(remarks.join()).toContain('EACCES');
  });
});

describe('what cannot be used is told as without a snapshot', () => {
  it.each([
    ['nothing there', {}, 'has no lectures'],
    ['no row', { 'a.csv': HEADING }, 'no segment that can be used'],
  ])('%s', async (_title, files, message) => {
    const folder = await dataFolder(files);
    await expect(load(folder)).rejects.toThrow(message);
    await expect(stat(join(folder, 'lectures.snapshot'))).rejects.toThrow('ENOENT');
  });

  it('no folder', async () => {
    await expect(load('/no/such/folder')).rejects.toThrow('cannot be read');
  });
});
