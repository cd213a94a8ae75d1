import { execFileSync } from 'node:child_process';
import {
  chmod,
  mkdir,
  readdir,
  readFile,
  readlink,
  rename,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { COLUMNS } from '../../src/captions/formats/table-columns.js';
import type { WholeLecture } from '../../src/corpus/lecture.js';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { runImport } from '../../src/import/run-import.js';
import { dataFolder } from '../corpus/data-folder.js';
import { infoOf, vttOf } from './caption-files.js';

const ID = 'dMUes74-nYY';
const OTHER_ID = 'aBcDeFgH1jE';
const SPEECH = 'so we cut the image to a jigsaw puzzle and let the network put it together again';
const NAMED = `Lecture 7 [${ID}].en.vtt`;
const SAMPLE = `video_id,text,start_second,end_second\n${ID},words of the sample,2082,2113\n`;

/**
 * Runs the command on files in a folder of their own, with the folder for lectures beside them.
 *
 * @param reads - the file there that the bot is set to read; else it reads the folder
 */
async function importing(
  files: Readonly<Record<string, string | Buffer>>,
  data: Readonly<Record<string, string | Buffer>> = {},
  reads = '',
) {
  const [downloads, lectures] = [await dataFolder(files), await dataFolder(data)];
  const run = async (...args: string[]) => {
    const said = { output: '', errors: '' };
    const code = await runImport({
      args: args.map((arg) => arg.replace('DOWNLOADS', downloads).replace('DATA', lectures)),
      data: join(lectures, reads),
      output: { write: (text) => (said.output += text) },
      errors: { write: (text) => (said.errors += text) },
    });
    const shown = (text: string) => text.replaceAll(downloads, 'DOWNLOADS').replaceAll(lectures, 'DATA');
    return { code, output: shown(said.output), errors: shown(said.errors) };
  };
  return { run, downloads, lectures };
}

async function lecturesIn(path: string): Promise<readonly WholeLecture[]> {
  const { corpus, report } = await loadCorpus(path);
  expect([report.faults, report.notes]).toEqual([[], []]);
  return corpus.lectures;
}

describe('importing a lecture', () => {
  it('takes one file as a downloader names it, and puts it where the bot looks', async () => {
    const { run, lectures } = await importing({ [NAMED]: vttOf(SPEECH) });
    const { code, output, errors } = await run(`DOWNLOADS/${NAMED}`);
    expect([code, errors]).toEqual([0, '']);
    expect(await readdir(lectures)).toEqual([`${ID}.csv`]);
    expect(await lecturesIn(lectures)).toMatchObject([
      { videoId: ID, title: 'Lecture 7', segments: [{ text: SPEECH, startSecond: 0, endSecond: 9 }] },
    ]);
    expect(output).toMatch(
      /^file +lecture +segments +range +took\n\S.* Lecture 7 +1 +0:00–0:09 +\d\.\d\d s\n/,
    );
    expect(output).toMatch(
      /Imported \(lectures: 1, segments: 1\) to DATA\/dMUes74-nYY\.csv in \d+\.\d s\.\n$/,
    );
  });

  it('is told which video it is, and what it is called', async () => {
    const { run, lectures } = await importing({ 'talk.vtt': vttOf(SPEECH) });
    const link = `https://youtu.be/${OTHER_ID}?t=5`;
    expect(await run('DOWNLOADS/talk.vtt', '--video', link, '--title', 'My talk')).toMatchObject({ code: 0 });
    expect(await lecturesIn(lectures)).toMatchObject([{ videoId: OTHER_ID, title: 'My talk' }]);
  });

  it('asks which video it is where nothing says so', async () => {
    const { run, lectures } = await importing({ 'talk.vtt': vttOf(SPEECH) });
    const { code, output, errors } = await run('DOWNLOADS/talk.vtt');
    expect([code, output]).toEqual([1, '']);
    expect(errors).toBe(
      'Not imported:\n  DOWNLOADS/talk.vtt: which video is it? Neither the file nor its name says so. Type its id or ' +
        'a link to it: npm run import -- "DOWNLOADS/talk.vtt" --video ID\nNothing was imported.\n',
    );
    expect(await readdir(lectures)).toEqual([]);
  });

  it('says that links lead nowhere where the video is on no site', async () => {
    const { run } = await importing({ 'talk.vtt': vttOf(SPEECH) });
    const { code, output } = await run('DOWNLOADS/talk.vtt', '--video', 'talk-7');
    expect(code).toBe(0);
    expect(output).toContain('Worth a look:\n  DOWNLOADS/talk.vtt: talk-7 is no id of a video on YouTube');
  });

  it('replaces what was imported of it before, and nothing else', async () => {
    const { run, lectures } = await importing(
      {
        [NAMED]: vttOf(SPEECH),
        'new.srt': vttOf('entirely other words'),
        'b.vtt': vttOf('words of another'),
      },
      { 'segments.csv': SAMPLE.replace(ID, 'sample') },
    );
    await run(`DOWNLOADS/${NAMED}`);
    await run('DOWNLOADS/b.vtt', '--video', OTHER_ID);
    expect(await run('DOWNLOADS/new.srt', '--video', ID)).toMatchObject({ code: 0 });
    const found = await lecturesIn(lectures);
    expect(found.map(({ videoId, segments }) => [videoId, segments.map(({ text }) => text)])).toEqual([
      [OTHER_ID, ['words of another']],
      [ID, ['entirely other words']],
      ['sample', ['words of the sample']],
    ]);
    expect(await readFile(join(lectures, 'segments.csv'), 'utf8')).toBe(SAMPLE.replace(ID, 'sample'));
  });

  it('leaves a lecture in the file that it was imported to', async () => {
    const { run, lectures } = await importing({ [NAMED]: vttOf(SPEECH), 'new.vtt': vttOf('other words') });
    await run(`DOWNLOADS/${NAMED}`, '--out', 'DATA/course.csv');
    await run('DOWNLOADS/new.vtt', '--video', ID);
    expect(await readdir(lectures)).toEqual(['course.csv']);
    expect(await lecturesIn(lectures)).toMatchObject([{ segments: [{ text: 'other words' }] }]);
  });

  it.each([
    ['was not imported', 'segments.csv', SAMPLE, []],
    ['was not imported, wherever it is to be written', 'segments.csv', SAMPLE, ['--out', 'DATA/course.csv']],
    ['is packed', 'segments.csv.gz', gzipSync(SAMPLE), []],
  ])('is refused where the lecture is in a file that %s', async (_title, name, content, more) => {
    const { run, lectures } = await importing({ [NAMED]: vttOf(SPEECH) }, { [name]: content });
    const { code, output, errors } = await run(`DOWNLOADS/${NAMED}`, ...more);
    expect([code, output]).toEqual([1, '']);
    expect(errors).toContain(
      `Not imported:\n  DOWNLOADS/${NAMED}: the lecture ${ID} is in DATA/${name} already, and what is in both would be ` +
        'found twice. Remove its rows there, or the whole file if it is not needed, and import it again.\n',
    );
    expect(await readdir(lectures)).toEqual([name]);
    expect(await readFile(join(lectures, name))).toEqual(Buffer.from(content));
  });

  it('is refused another file where it was imported to one', async () => {
    const { run, lectures } = await importing({ [NAMED]: vttOf(SPEECH), 'new.vtt': vttOf('other words') });
    await run(`DOWNLOADS/${NAMED}`);
    const { code, errors } = await run('DOWNLOADS/new.vtt', '--video', ID, '--out', 'DATA/course.csv');
    expect(code).toBe(1);
    expect(errors).toContain('Or import it without --out, and it is replaced where it is.');
    expect(await readdir(lectures)).toEqual([`${ID}.csv`]);
  });

  it('is not written a second time where it is there word for word', async () => {
    const { run, lectures } = await importing(
      { [NAMED]: vttOf(SPEECH), 'b.vtt': vttOf('words of another') },
      { 'segments.csv': `video_id,text,start_second,end_second\n${ID},${SPEECH},0,9\n` },
    );
    await writeFile(join(lectures, 'b.csv'), SAMPLE.replace(ID, 'b'));
    const { output, errors } = await run(`DOWNLOADS/${NAMED}`);
    expect(errors).toBe('Nothing was imported, for there are no new captions among these files.\n');
    expect(output).toBe(
      `Left out:\n  DOWNLOADS/${NAMED}: the lecture is in DATA/segments.csv already, word for word\n`,
    );
    expect(await readdir(lectures)).toEqual(['b.csv', 'segments.csv']);
  });
});

describe('what lectures are already', () => {
  const glossary = 'term,heard_as\nCIFAR,C for this\n';

  it('is not imported once more when the folder is named that the bot reads', async () => {
    const { run, lectures } = await importing(
      { [NAMED]: vttOf(SPEECH) },
      { 'segments.csv': SAMPLE.replace(ID, 'sample'), 'glossary.csv': glossary, 'lectures.snapshot': 'x' },
    );
    await run(`DOWNLOADS/${NAMED}`);
    const before = await readdir(lectures);
    const { code, output, errors } = await run('DATA');
    expect([code, errors]).toEqual([
      1,
      'Nothing was imported, for there are no new captions among these files.\n',
    ]);
    expect(output).toBe(
      [
        'Left out:',
        '  DATA/glossary.csv: a glossary, not captions',
        '  DATA/lectures.snapshot: what the bot keeps for its next start, not captions',
        `  DATA/${ID}.csv: these are lectures already, in the folder that is imported to`,
        '  DATA/segments.csv: these are lectures already, in the folder that is imported to\n',
      ].join('\n'),
    );
    expect(await readdir(lectures)).toEqual(before);
  });

  it('is not imported by another name either, and captions beside it are', async () => {
    const { run, lectures, downloads } = await importing(
      { [NAMED]: vttOf(SPEECH) },
      { 'segments.csv': SAMPLE.replace(ID, 'sample') },
    );
    await symlink(join(lectures, 'segments.csv'), join(downloads, 'link.csv'));
    const { code, output } = await run('DOWNLOADS');
    expect(code).toBe(0);
    expect(output).toContain('link.csv: these are lectures already');
    expect(await readdir(lectures)).toEqual([`${ID}.csv`, 'segments.csv']);
  });

  it('may be rows with names of their own beside the lectures, but not written onto themselves', async () => {
    const rows = `video_id,caption,begin\n${ID},${SPEECH},0\n`;
    const { run, lectures } = await importing({}, { 'rows.csv': rows });
    const map = ['--map', 'text=caption', '--map', 'start_second=begin'];
    const { code, errors } = await run('DATA/rows.csv', ...map, '--out', 'DATA/rows.csv');
    expect(code).toBe(1);
    expect(errors).toContain('DATA/rows.csv: lectures are written to this file. Name another with --out.');
    expect(await readFile(join(lectures, 'rows.csv'), 'utf8')).toBe(rows);
    expect(await run('DATA/rows.csv', ...map)).toMatchObject({ code: 0 });
    expect(await readdir(lectures)).toEqual([`${ID}.csv`, 'rows.csv']);
  });
});

describe('names of columns', () => {
  it.each([
    ['are told to be of no use for captions', 'talk.srt', true],
    ['may be of use for a table', 'rows.csv', false],
  ])('%s', async (_title, name, isRemarked) => {
    const { run } = await importing({
      'talk.srt': vttOf(SPEECH),
      'rows.csv': `caption,start_second,end_second\n${SPEECH},0,9\n`,
    });
    const { code, output } = await run(`DOWNLOADS/${name}`, '--video', ID, '--map', 'text=caption');
    expect(code).toBe(0);
    expect(output.includes('--map: none of these files is a table')).toBe(isRemarked);
  });
});

describe('a folder of downloads', () => {
  const downloads = {
    [NAMED]: vttOf(SPEECH),
    [`Lecture 7 [${ID}].de.vtt`]: vttOf('und so weiter und so fort und viele andere Wörter mehr'),
    [`Lecture 7 [${ID}].info.json`]: infoOf(ID, 'Lecture 7: Jigsaw', [
      [0, 'Intro'],
      [3, 'Puzzles'],
    ]),
    [`Lecture 7 [${ID}].webp`]: 'RIFF',
    [`Lecture 7 [${ID}].mp4`]: 'ftyp',
    [`Lecture 8 [${OTHER_ID}].en.vtt`]: vttOf('what comes next'),
    '.DS_Store': 'x',
  };

  it('is imported as a whole, with what the downloader knows of the videos', async () => {
    const { run, lectures } = await importing(downloads);
    const { code, output, errors } = await run('DOWNLOADS');
    expect([code, errors]).toEqual([0, '']);
    expect(await readdir(lectures)).toEqual([`${OTHER_ID}.csv`, `${ID}.csv`]);
    expect(await lecturesIn(lectures)).toMatchObject([
      { videoId: ID, title: 'Lecture 7: Jigsaw', thumbnail: `https://i.ytimg.com/vi/${ID}/hq.jpg` },
      { videoId: OTHER_ID, title: 'Lecture 8', thumbnail: undefined },
    ]);
    expect(await readFile(join(lectures, `${ID}.csv`), 'utf8')).toMatch(/,Intro,.*\n.*,Puzzles,/);
    for (const leftOut of [
      `${ID}].mp4: a recording, not its captions\n`,
      `${ID}].webp: a picture\n`,
      `.DS_Store: a hidden file\n`,
      `${ID}].de.vtt: of the same lecture ${NAMED} is taken, because it is in English, and nothing tells what is spoken\n`,
    ]) {
      expect(output).toContain(leftOut);
    }
  });

  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['en-US', 'en'],
    [null, 'en'],
  ])('has captions in two languages, of which %s is spoken', async (language, taken) => {
    const { run, lectures } = await importing({
      [NAMED]: vttOf('said in en'),
      [`Lecture 7 [${ID}].de.vtt`]: vttOf('said in de'),
      [`Lecture 7 [${ID}].info.json`]: JSON.stringify({ id: ID, extractor: 'youtube', language }),
    });
    const { output } = await run('DOWNLOADS');
    expect(await lecturesIn(lectures)).toMatchObject([{ segments: [{ text: `said in ${taken}` }] }]);
    expect(output.includes('it is in the language that is spoken')).toBe(language !== null);
  });

  it('is imported as well when the shell names every file in it', async () => {
    const { run, lectures } = await importing(downloads);
    expect(await run(...Object.keys(downloads).map((name) => `DOWNLOADS/${name}`))).toMatchObject({
      code: 0,
    });
    expect(await lecturesIn(lectures)).toMatchObject([
      { title: 'Lecture 7: Jigsaw' },
      { title: 'Lecture 8' },
    ]);
  });

  it('is imported but for a bad file, which is named', async () => {
    const { run, lectures } = await importing({ ...downloads, 'page.vtt': '<!doctype html><p>Sign in</p>' });
    const { code, output, errors } = await run('DOWNLOADS', 'DOWNLOADS/missing.vtt');
    expect(code).toBe(1);
    expect(errors).toContain('DOWNLOADS/page.vtt: the file is a web page');
    expect(errors).toContain('DOWNLOADS/missing.vtt: there is no such file.');
    expect(errors).not.toContain('Nothing was imported');
    expect(output).toContain('Imported (lectures: 2, ');
    expect(await lecturesIn(lectures)).toHaveLength(2);
  });

  it('is imported without complaint of files that are spare', async () => {
    const { run } = await importing({ 'talk.vtt': vttOf(SPEECH), 'talk.ogv': '' });
    const { code, output } = await run('DOWNLOADS', '--video', ID);
    expect(code).toBe(0);
    expect(output).toContain('talk.ogv: another file of the lecture is taken; the file is empty');
  });

  it('is imported without a description that is damaged, and says so', async () => {
    const { run } = await importing({ ...downloads, [`Lecture 7 [${ID}].info.json`]: '{"id":' });
    const { code, output } = await run('DOWNLOADS');
    expect(code).toBe(0);
    expect(output).toMatch(/Worth a look:\n {2}DOWNLOADS\/.*\.info\.json: it is not used for the lecture: /);
  });

  it('may have a lecture in two files, of which one goes on where the other ends', async () => {
    const { run, lectures } = await importing({
      [`part 1 [${ID}].vtt`]: vttOf(SPEECH),
      [`part 2 [${ID}].vtt`]: 'WEBVTT\n\n00:09.000 --> 00:12.000\nwhich then is frozen\n',
    });
    const { code, output } = await run('DOWNLOADS');
    expect(code).toBe(0);
    expect(await lecturesIn(lectures)).toMatchObject([
      { segments: [{ text: `${SPEECH} which then is frozen`, endSecond: 12 }] },
    ]);
    expect(output).toContain(`The lecture goes on in DOWNLOADS/part 2 [${ID}].vtt, and is imported as one.`);
  });

  it('names a description without captions', async () => {
    const { run } = await importing({ ...downloads, 'b.info.json': infoOf('aBcDeFgH1jI', 'B') });
    expect((await run('DOWNLOADS')).output).toContain(
      'b.info.json: it tells of a video of which there are no captions',
    );
  });

  it('is imported but for what in it is no file, which is named', async () => {
    const { run, downloads } = await importing({ [NAMED]: vttOf(SPEECH) });
    await mkdir(join(downloads, 'more'));
    await symlink(join(downloads, 'more'), join(downloads, 'linked.vtt'));
    await symlink(join(downloads, 'gone'), join(downloads, 'old.vtt'));
    await symlink('nobody@machine.1', join(downloads, '.#notes.vtt'));
    execFileSync('mkfifo', [join(downloads, 'pipe.vtt')]);
    const { code, output, errors } = await run('DOWNLOADS', 'DOWNLOADS/pipe.vtt');
    expect(code).toBe(1);
    expect(output).toContain(
      'DOWNLOADS/more: a folder in a folder; name it itself to import what is in it\n',
    );
    expect(output).toContain('DOWNLOADS/linked.vtt: a folder in a folder');
    expect(output).toContain('DOWNLOADS/.#notes.vtt: a hidden file\n');
    expect(output).toContain('DOWNLOADS/pipe.vtt: neither a file nor a folder\n');
    expect(errors).toContain('DOWNLOADS/old.vtt: there is no such file.');
    expect(errors).toContain('DOWNLOADS/pipe.vtt: neither a file nor a folder. Save what comes from it');
    expect(output).toContain('Imported (lectures: 1, ');
  });

  it.each([
    ['is empty', {}, 'DOWNLOADS: there are no files in this folder.'],
    [
      'has no captions',
      { 'a.mp4': 'ftyp', 'a.jpg': '' },
      'Nothing was imported, for there are no new captions among',
    ],
  ])('that %s is a failure', async (_title, files, message) => {
    const { run } = await importing(files);
    const { code, errors } = await run('DOWNLOADS');
    expect(code).toBe(1);
    expect(errors).toContain(message);
  });
});

describe('where lectures are written', () => {
  const files = { [NAMED]: vttOf(SPEECH) };

  it('may be a file of several lectures', async () => {
    const { run, lectures } = await importing({ ...files, 'b.vtt': vttOf('words of another') });
    await run(`DOWNLOADS/${NAMED}`, '--out', 'DATA/course.csv');
    await run('DOWNLOADS/b.vtt', '--video', OTHER_ID, '--out', 'DATA/course.csv');
    expect(await readdir(lectures)).toEqual(['course.csv']);
    expect((await lecturesIn(lectures)).map(({ videoId }) => videoId)).toEqual([OTHER_ID, ID]);
  });

  it('is the file that the bot is set to read, where it was imported', async () => {
    const imported = `video_id,text,start_second,end_second,source\n${OTHER_ID},words,0,9,b.vtt\n`;
    const { run, lectures } = await importing(files, { 'course.csv': imported }, 'course.csv');
    expect(await run(`DOWNLOADS/${NAMED}`)).toMatchObject({ code: 0 });
    expect(await readdir(lectures)).toEqual(['course.csv']);
    expect(await lecturesIn(lectures)).toHaveLength(2);
  });

  it.each([
    ['was not imported', 'segments.csv', 'DATA/segments.csv: this file was not made by an import'],
    [
      'is packed',
      'segments.csv.gz',
      'LECTURE_DATA is DATA/segments.csv.gz, to which no lectures can be added.',
    ],
  ])('is not the file that the bot is set to read where it %s', async (_title, name, message) => {
    const { run, lectures } = await importing(files, { [name]: SAMPLE }, name);
    const { code, errors } = await run(`DOWNLOADS/${NAMED}`);
    expect(code).toBe(1);
    expect(errors).toContain(message);
    expect(await readFile(join(lectures, name), 'utf8')).toBe(SAMPLE);
  });

  it('may be a folder that is not there yet', async () => {
    const { run, lectures } = await importing(files);
    expect(await run(`DOWNLOADS/${NAMED}`, '--out', 'DATA/own/')).toMatchObject({ code: 0 });
    expect(await readdir(join(lectures, 'own'))).toEqual([`${ID}.csv`]);
  });

  it('is never a file that was not imported', async () => {
    const { run, lectures } = await importing(files, { 'segments.csv': SAMPLE });
    const { code, errors } = await run(`DOWNLOADS/${NAMED}`, '--out', 'DATA/segments.csv');
    expect(code).toBe(1);
    expect(errors).toContain('DATA/segments.csv: this file was not made by an import');
    expect(await readFile(join(lectures, 'segments.csv'), 'utf8')).toBe(SAMPLE);
    expect(await readdir(lectures)).toEqual(['segments.csv']);
  });

  it.each(['notes.txt', 'glossary.csv', '.hidden.csv', 'lectures.csv.gz'])('is not %s', async (name) => {
    const { run, lectures } = await importing(files);
    const { code, errors } = await run(`DOWNLOADS/${NAMED}`, '--out', `DATA/${name}`);
    expect(code).toBe(1);
    expect(errors).toContain('--out data/course.csv');
    expect(await readdir(lectures)).toEqual([]);
  });

  it('may be a link, which stays: the file that it leads to is written', async () => {
    const { run, lectures } = await importing(files, {});
    const real = join(await dataFolder({ 'real.csv': '' }), 'real.csv');
    await symlink(real, join(lectures, 'course.csv'));
    expect(await run(`DOWNLOADS/${NAMED}`, '--out', 'DATA/course.csv')).toMatchObject({ code: 0 });
    expect(await readlink(join(lectures, 'course.csv'))).toBe(real);
    expect(await readFile(real, 'utf8')).toContain(SPEECH);
    expect(await readdir(dirname(real))).toEqual(['real.csv']);
  });

  it('may be a link beside the other lectures, too', async () => {
    const { run, lectures } = await importing({ ...files, 'new.vtt': vttOf('other words') });
    await run(`DOWNLOADS/${NAMED}`);
    const real = join(await dataFolder({}), 'real.csv');
    await rename(join(lectures, `${ID}.csv`), real);
    await symlink(real, join(lectures, 'linked.csv'));
    expect(await run('DOWNLOADS/new.vtt', '--video', ID)).toMatchObject({ code: 0 });
    expect(await readlink(join(lectures, 'linked.csv'))).toBe(real);
    expect(await lecturesIn(lectures)).toMatchObject([{ segments: [{ text: 'other words' }] }]);
  });

  it('is not a link that leads nowhere', async () => {
    const { run, lectures } = await importing(files);
    await symlink(join(lectures, 'gone'), join(lectures, 'course.csv'));
    const { code, errors } = await run(`DOWNLOADS/${NAMED}`, '--out', 'DATA/course.csv');
    expect(code).toBe(1);
    expect(errors).toContain('DATA/course.csv: this is a link to a file that is not there.');
    expect(await readdir(lectures)).toEqual(['course.csv']);
  });

  it('is not a file that is read-only', async () => {
    const { run, lectures } = await importing({ ...files, 'new.vtt': vttOf('other words') });
    await run(`DOWNLOADS/${NAMED}`);
    await chmod(join(lectures, `${ID}.csv`), 0o444);
    const { code, errors } = await run('DOWNLOADS/new.vtt', '--video', ID);
    expect(code).toBe(1);
    expect(errors).toContain(`DATA/${ID}.csv: this file is read-only, and is left as it is.`);
    expect(await readFile(join(lectures, `${ID}.csv`), 'utf8')).toContain(SPEECH);
  });

  it('stays as secret as it was', async () => {
    const { run, lectures } = await importing({ ...files, 'new.vtt': vttOf('other words') });
    await run(`DOWNLOADS/${NAMED}`);
    const file = join(lectures, `${ID}.csv`);
    await chmod(file, 0o640);
    await run('DOWNLOADS/new.vtt', '--video', ID);
    expect(await readFile(file, 'utf8')).toContain('other words');
    expect((await stat(file)).mode & 0o777).toBe(0o640);
  });

  it('is told when it cannot be written', async () => {
    const { run, lectures } = await importing(files);
    await mkdir(join(lectures, `${ID}.csv`));
    const { code, errors } = await run(`DOWNLOADS/${NAMED}`);
    expect(code).toBe(1);
    expect(errors).toMatch(/DATA\/dMUes74-nYY\.csv cannot be written: .*\. It is as it was before\.\n/);
  });

  it('does not become the glossary, whatever a lecture is called', async () => {
    const { run, lectures } = await importing(files);
    await run(`DOWNLOADS/${NAMED}`, '--video', 'Glossary');
    expect(await lecturesIn(lectures)).toMatchObject([{ videoId: 'Glossary' }]);
  });
});

describe('a command that cannot be meant', () => {
  const ADVICE = 'npm run import -- --help says how it is called.\n';

  it.each<[string, string[], string]>([
    ['without files', [], 'Which files? For example: npm run import -- "Lecture 7 [dMUes74-nYY].en.vtt"'],
    ['with an option that there is not', ['a.vtt', '--name', 'x'], "Unknown option '--name'"],
    ['with an option without its value', ['a.vtt', '--out'], `argument missing.\n${ADVICE}`],
    [
      'without the id behind --video',
      ['a.vtt', '--video', ''],
      `There is nothing behind --video.\n${ADVICE}`,
    ],
    ['with a link to another site', ['DOWNLOADS/a.vtt', '--video', 'https://vimeo.com/1'], 'names no video'],
    ['with nothing behind --remove', ['--remove', ' '], `There is nothing behind --remove.\n${ADVICE}`],
    ['with files beside --remove', ['DOWNLOADS/a.vtt', '--remove', ID], '--remove stands alone'],
    ['with a title beside --remove', ['--title', 'T', '--remove', ID], '--remove stands alone'],
    ['with --remove where lectures are in files', ['--remove', ID], 'LECTURE_DATABASE_URL is not set.'],
    ['with half a mapping', ['a.vtt', '--map', 'text'], '--map text does not say which column is which'],
    [
      'with one id for two lectures',
      ['DOWNLOADS/a.vtt', 'DOWNLOADS/b.vtt', '--video', ID],
      '--video is of one lecture, but these files are of several: a and b.',
    ],
    [
      'with one title for two lectures',
      ['DOWNLOADS', '--title', 'T'],
      '--title is of one lecture, but these files are of several: a and b.',
    ],
  ])('%s says what to type', async (_title, args, message) => {
    const { run, lectures } = await importing({ 'a.vtt': vttOf(SPEECH), 'b.vtt': vttOf(SPEECH) });
    const { code, output, errors } = await run(...args);
    expect([code, output]).toEqual([1, '']);
    expect(errors).toContain(message);
    expect(await readdir(lectures)).toEqual([]);
  });

  it('may ask for help', async () => {
    const { run } = await importing({});
    const { code, output } = await run('--help');
    expect(code).toBe(0);
    expect(output).toContain('npm run import -- FILE… [--video ID|URL] [--title T] [--out data/NAME.csv]');
  });

  it('may ask for help, which names every column for --map', async () => {
    const { run } = await importing({});
    const { output } = await run('--help');
    const named = /^--map .*?(?=^--)/ms.exec(output)?.[0].match(/\w+/g);
    expect(named).toEqual(expect.arrayContaining([...COLUMNS]));
  });
});

describe('captions without a word', () => {
  it('are a failure', async () => {
    const { run, downloads } = await importing({ [NAMED]: 'WEBVTT\n\n00:00.000 --> 00:03.000\n[Music]\n' });
    await writeFile(join(downloads, `b [${OTHER_ID}].vtt`), 'WEBVTT\n');
    const { code, output, errors } = await run('DOWNLOADS');
    expect([code, output]).toEqual([1, '']);
    expect(errors).toContain(`DOWNLOADS/${NAMED}: `);
    expect(errors).toContain(`DOWNLOADS/b [${OTHER_ID}].vtt: `);
    expect(errors).toContain('Nothing was imported.');
  });
});
