import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { describeGlossaryReport } from '../../src/corpus/csv/describe-report.js';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { loadGlossary } from '../../src/corpus/load-glossary.js';
import { dataFolder } from './data-folder.js';

const SEGMENTS = 'video_id,text,start_second,end_second\nv,words,0,9\n';

/** Loads a folder with one lecture and this glossary. */
const load = async (...lines: string[]) =>
  loadGlossary(await dataFolder({ 'a.csv': SEGMENTS, 'glossary.csv': `${lines.join('\n')}\n` }));

describe('an entry of the glossary', () => {
  it.each([
    ['is read from a row', ['term,heard_as', 'CIFAR-10,C for this']],
    [
      'is read from columns in any order, with others among them',
      ['note,Heard_As, TERM ', 'x,C for this,CIFAR-10'],
    ],
    ['is read after a byte order mark', ['\ufeffterm,heard_as', 'CIFAR-10,C for this']],
    ['is read from lines as Windows ends them', ['term,heard_as\r', 'CIFAR-10,C for this\r']],
    ['is read from quotes', ['"term","heard_as"', '"CIFAR-10","C for\n this"']],
    ['is read without the space around it', ['term,heard_as', '  CIFAR-10 ,\tC  for this ']],
  ])('%s', async (_title, lines) => {
    const { glossary, report } = await load(...lines);
    expect(glossary).toEqual([{ term: 'CIFAR-10', heardAs: 'C for this' }]);
    expect(describeGlossaryReport(report)).toEqual([]);
  });

  it('may be for one video only, beside the same for another and for all', async () => {
    const { glossary, report } = await load(
      'term,heard_as,video_id',
      'Mnih,me at all,v',
      'Mnih,me at all, w ',
      'Mnih,me at all,',
      'Mnih,Me at all,v',
    );
    expect(glossary).toEqual([
      { term: 'Mnih', heardAs: 'me at all', videoId: 'v' },
      { term: 'Mnih', heardAs: 'me at all', videoId: 'w' },
      { term: 'Mnih', heardAs: 'me at all' },
    ]);
    expect(report.duplicates).toBe(1);
  });

  it('may have the term of another, as one term may be misheard in several ways', async () => {
    const { glossary } = await load('term,heard_as', 'CBOW,SIBO', 'CBOW,Cibao');
    expect(glossary.map(({ heardAs }) => heardAs)).toEqual(['SIBO', 'Cibao']);
  });
});

describe('a row of the glossary that does not fit is left out and reported', () => {
  it.each([
    ['without a term', ' ,Cibao', { column: 'term', value: ' ', reason: 'no-term' }],
    ['with a term that has no word', '???,Cibao', { column: 'term', value: '???', reason: 'no-term' }],
    ['without what was heard', 'CBOW,', { column: 'heard_as', value: '', reason: 'no-heard-as' }],
    [
      'with nothing heard but marks',
      'CBOW,"…, "',
      { column: 'heard_as', value: '…, ', reason: 'no-heard-as' },
    ],
    [
      'with nothing heard but letters that show nothing',
      'CBOW,\u1160',
      { column: 'heard_as', value: '\u1160', reason: 'no-heard-as' },
    ],
    [
      'that was heard rightly',
      'CBOW,"cbow!"',
      { column: 'heard_as', value: 'cbow!', reason: 'heard-as-term' },
    ],
    ['with a column too many', 'CBOW,Cibao,SIBO', { value: '3 instead of 2', reason: 'column-count' }],
    ['with a quote left open', 'CBOW,"Cibao', { value: 'CBOW,"Cibao', reason: 'broken-quotes' }],
    ['with a NUL', 'CBOW,Ci\0bao', { column: 'heard_as', value: 'Ci\\u{0}bao', reason: 'nul' }],
  ])('%s', async (_title, line, fault) => {
    const { glossary, report } = await load('term,heard_as', 'GAN,again', line, 'SVD,SPD');
    expect(glossary.map(({ term }) => term)).toEqual(['GAN', 'SVD']);
    expect(report).toMatchObject({ rows: 3, rowsLeftOut: 1, faults: [{ line: 3, ...fault }] });
    expect(report.faults[0]?.file).toMatch(/glossary\.csv$/);
  });

  it('with both columns empty, in a row that is not: once for each', async () => {
    const folder = await dataFolder({ 'glossary.csv': 'term,heard_as,note\n,,later\n' });
    const { report } = await loadGlossary(folder);
    expect(describeGlossaryReport(report)).toEqual([
      'Faults in the glossary (rows left out: 1 of 1):',
      `  ${folder}/glossary.csv:2 term: there is no term; the word or words that members search for are expected, such as word2vec`,
      `  ${folder}/glossary.csv:2 heard_as: there is nothing heard; the words that stand in the transcript are expected, such as word Tyvek`,
    ]);
  });

  it('when its bytes are not UTF-8', async () => {
    const bytes = Buffer.from('term,heard_as\nMikolov,niccol\u00f2\n', 'latin1');
    const { glossary, report } = await loadGlossary(await dataFolder({ 'glossary.csv': bytes }));
    expect(glossary).toEqual([]);
    expect(report.faults).toMatchObject([{ line: 2, column: 'heard_as', reason: 'not-utf8' }]);
  });
});

describe('rows of the glossary', () => {
  it('that say the same are counted and used once; empty lines are counted', async () => {
    const { glossary, report } = await load(
      'term,heard_as',
      'CBOW,see bow',
      '',
      'cbow,"See, bow"',
      'CBOW,SIBO',
    );
    expect(glossary.map(({ heardAs }) => heardAs)).toEqual(['see bow', 'SIBO']);
    expect(describeGlossaryReport(report)).toEqual([
      'Rows of the glossary that say the same as another one, which is used once: 1.',
      'Empty lines of the glossary passed over: 1.',
    ]);
  });

  it('are noted when there are none', async () => {
    const { report } = await load('term,heard_as');
    expect(describeGlossaryReport(report)).toEqual([
      'Worth a look:',
      expect.stringContaining('glossary.csv:1: the file has no rows below its first line') as string,
    ]);
  });
});

describe('the glossary of the lectures', () => {
  const entry = (term: string) => `term,heard_as\n${term},something else\n`;
  const terms = async (path: string) => (await loadGlossary(path)).glossary.map(({ term }) => term);

  it('lies in their folder, packed or not, whatever the case of its name', async () => {
    const folder = await dataFolder({
      'a.csv': SEGMENTS,
      'Glossary.CSV': entry('plain'),
      'glossary.csv.gz': gzipSync(entry('packed')),
      'my-glossary.csv': SEGMENTS.replace('words', 'a glossary of words'),
    });
    expect(await terms(folder)).toEqual(['plain', 'packed']);
  });

  it('is never read as lectures', async () => {
    const folder = await dataFolder({
      'a.csv': SEGMENTS,
      'glossary.csv': entry('plain'),
      'glossary.csv.gz': gzipSync(entry('packed')),
    });
    expect((await loadCorpus(folder)).report).toMatchObject({ files: 1, rows: 1, faults: [] });
  });

  it('lies beside them when they are a single file', async () => {
    const folder = await dataFolder({ 'a.csv': SEGMENTS, 'glossary.csv': entry('beside') });
    expect(await terms(join(folder, 'a.csv'))).toEqual(['beside']);
  });

  it('need not be there; a folder of that name is none', async () => {
    const folder = await dataFolder({ 'a.csv': SEGMENTS });
    await mkdir(join(folder, 'glossary.csv'));
    const { glossary, report } = await loadGlossary(folder);
    expect(glossary).toEqual([]);
    expect(describeGlossaryReport(report)).toEqual([]);
  });

  it.each([
    [
      'lacks a column',
      'term,heard\nCBOW,Cibao\n',
      'the column heard_as is missing. The first line names "term" and "heard". It must name term and heard_as, ' +
        'parted by commas; data/README.md says what each of them means. A row is a term and one way in which it was misheard.',
    ],
    ['is empty', '', 'the columns term and heard_as are missing. The first line is missing too'],
    ['names a column twice', 'term,heard_as,Term\n', 'the first line names the column term twice.'],
  ])('is not used when it %s, and the operator is told', async (_title, content, says) => {
    const folder = await dataFolder({ 'a.csv': SEGMENTS, 'glossary.csv': content });
    const { glossary, report } = await loadGlossary(folder);
    expect(glossary).toEqual([]);
    const [line, ...others] = describeGlossaryReport(report);
    expect(line).toContain(`${join(folder, 'glossary.csv')}: ${says}`);
    expect(line).toMatch(/ The bot starts without this glossary\.$/);
    expect(others).toEqual([]);
  });

  it('is used up to where it cannot be read, and the operator is told', async () => {
    const folder = await dataFolder({
      'glossary.csv': entry('good'),
      'glossary.csv.gz': 'not packed at all',
    });
    const { glossary, report } = await loadGlossary(folder);
    expect(glossary).toHaveLength(1);
    expect(report.faults).toMatchObject([
      { file: join(folder, 'glossary.csv.gz'), value: 'incorrect header check', reason: 'unreadable' },
    ]);
  });

  it('is asked for in vain in a folder that is not there, and the operator is told', async () => {
    const { glossary, report } = await loadGlossary(join(await dataFolder({}), 'missing'));
    expect(glossary).toEqual([]);
    expect(describeGlossaryReport(report)).toEqual([
      expect.stringMatching(
        /missing" cannot be looked into for a glossary\.csv: there is no such file or folder.*starts without/,
      ) as string,
    ]);
  });
});
