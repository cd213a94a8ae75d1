import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FileFault } from '../../../src/captions/file-fault.js';
import { faultSentence } from '../../../src/commands/replies/told-of-file.js';
import type { importApart as ImportApart } from '../../../src/import/upload/import-apart.js';
import type { ThreadLimits } from '../../../src/threads/done-apart.js';
import { english } from '../../../src/texts/english.js';
import { BUILT_SOURCE } from '../../built-source.js';
import { vttOf } from '../caption-files.js';

const ENOUGH: ThreadLimits = { mostHeapMb: 768, longestMs: 60_000 };
/** For which a second or two and some 100 MB are needed. */
const LARGE = vttOf(Array.from({ length: 400_000 }, (_, index) => `rock${index % 5_000}`).join(' '));

let importApart: typeof ImportApart;

/** As compiled, since a thread starts from a file of JavaScript. */
beforeAll(async () => {
  const built = (await import(join(BUILT_SOURCE, 'import', 'upload', 'import-apart.js'))) as {
    importApart: typeof ImportApart;
  };
  importApart = built.importApart;
});

const read = (text: string, limits: Partial<ThreadLimits> = {}) =>
  importApart(
    { name: 'talk [dMUes74-nYY].vtt', bytes: Buffer.from(text), video: undefined, title: undefined },
    { ...ENOUGH, ...limits },
  );

const threads = () => (process.report.getReport() as { workers: unknown[] }).workers.length;

describe('a file that is read apart', () => {
  it('becomes a lecture within the limits, also a large one', async () => {
    await expect(read(vttOf('granite'), { mostHeapMb: 24 })).resolves.toMatchObject({ segments: 1 });
    await expect(read(LARGE)).resolves.toMatchObject({ videoId: 'dMUes74-nYY' });
    expect(threads()).toBe(0);
  });

  it.each<[string, Partial<ThreadLimits>]>([
    ['more time', { longestMs: 300 }],
    ['more memory', { mostHeapMb: 24 }],
  ])(
    'is refused kindly where that takes %s than it may, and nothing goes on reading it',
    async (_what, limits) => {
      const refused = await read(LARGE, limits).catch((error: unknown) => error);
      expect(refused).toMatchObject({ name: 'ImportError', fault: { code: 'too-slow' } });
      const { fault } = refused as { fault: FileFault };
      expect(faultSentence(fault, english)).toBe(
        'The file takes too long to read. Please check that it is captions.',
      );
      expect(threads()).toBe(0);
    },
  );

  it.each<[string, string, string]>([
    [
      'many lines at one time, with times of their words',
      'talk.vtt',
      `WEBVTT\n\n${Array.from({ length: 60_000 }, (_, line) => `00:00.000 --> 00:01.000\na <00:00:00.500>b${line % 9}\n\n`).join('')}`,
    ],
    [
      'a chapter for each row',
      'rows.csv',
      `text,start_second,end_second,chapter\n${Array.from({ length: 80_000 }, (_, row) => `a,${row},${row + 1},c${row}\n`).join('')}`,
    ],
    [
      'a chapter for each row, and rows that are segments',
      'rows.csv',
      `text,start_second,end_second,word_starts,chapter\n${Array.from({ length: 80_000 }, (_, row) => `a,${row},${row + 1},0,c${row}\n`).join('')}`,
    ],
  ])(
    'becomes a lecture in the time that an upload may take where it has %s',
    { timeout: 60_000 },
    async (_what, name, text) => {
      const upload = { name, bytes: Buffer.from(text), video: 'dMUes74-nYY', title: undefined };
      await expect(importApart(upload)).resolves.toMatchObject({ videoId: 'dMUes74-nYY' });
    },
  );
});
