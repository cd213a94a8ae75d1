import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { cleanText } from '../../src/corpus/clean-text.js';
import { CorpusError } from '../../src/corpus/corpus-error.js';
import type { WholeLecture } from '../../src/corpus/lecture.js';
import { segmentEnd } from '../../src/corpus/segment.js';
import { countWords } from '../../src/corpus/count-words.js';
import { describeGlossaryReport, describeReport } from '../../src/corpus/csv/describe-report.js';
import { foldedWords } from '../../src/corpus/folded-words.js';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { loadGlossary } from '../../src/corpus/load-glossary.js';
import { rowsOf } from '../corpus/rows-of.js';
import { fuzz } from './fuzz.js';
import { mutatedBytes } from './inputs/mutated.js';
import { files, glossaryTable, segmentTable } from './inputs/tables.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tables-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a file of CSV', () => {
  const field = fc.string({ unit: fc.constantFrom('a', 'é', '🎓', ' ', ',', '"', '\n', '\r\n', '\u0000') });
  const rows = fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { maxLength: 8 });

  fuzz('is read back as it was written, each row with its line, however it is cut into chunks', {
    given: fc.tuple(rows, fc.constantFrom('\n', '\r\n'), fc.integer({ min: 1, max: 9 })),
    holds: async ([table, eol, size]) => {
      let line = 1;
      let csv = '';
      const expected = table.map((fields) => {
        const written = fields.map((text) => `"${text.replaceAll('"', '""')}"`).join(',') + eol;
        const start = line;
        line += written.split('\n').length - 1;
        csv += written;
        return { kind: 'row', line: start, fields, isUtf8: true };
      });
      expect(await rowsOf(csv, size)).toEqual(expected);
    },
  });

  fuzz('has every line accounted for, and chunks make no difference', {
    given: fc.array(field).map((parts) => parts.join(',')),
    holds: async (csv) => {
      const whole = await rowsOf(csv);
      expect(await rowsOf(csv, 3)).toEqual(whole);
      const lines = whole.map((item) => {
        const inFields = item.kind === 'row' ? item.fields.join('').split('\n').length - 1 : 0;
        return [item.line, item.line + inFields] as const;
      });
      for (const [index, [start]] of lines.entries()) {
        expect(start).toBe(index === 0 ? 1 : lines[index - 1]![1] + 1);
      }
      const count = csv.split('\n').length - (csv.endsWith('\n') || csv === '' ? 1 : 0);
      expect(lines.at(-1)?.[1] ?? 0).toBe(count);
    },
  });
});

/** What the types promise of a lecture, for whatever file. */
function expectSoundLecture(lecture: WholeLecture): void {
  const { videoId, key, title, thumbnail, segments } = lecture;
  expect(cleanText(videoId)).toBe(videoId);
  expect(videoId).not.toBe('');
  expect(key).toMatch(/^~?[\w-]{1,32}$/);
  expect(cleanText(title)).toBe(title);
  expect(title).not.toBe('');
  if (thumbnail !== undefined) expect(thumbnail).toMatch(/^https?:\/\/[!-~]+$/);
  expect(segments.length).toBeGreaterThan(0);
  const { firstSecond, lastSecond, firstUrl } = lecture;
  expect([firstSecond, firstUrl]).toEqual([segments[0]?.startSecond, segments[0]?.url]);
  expect(lastSecond).toBe(Math.max(...segments.map(segmentEnd)));
  let last = 0;
  for (const { text, startSecond, endSecond, url, chapter, wordStarts } of segments) {
    expect(cleanText(text)).toBe(text);
    expect(text).not.toBe('');
    expect(startSecond).toBeGreaterThanOrEqual(last);
    expect(endSecond).toBeGreaterThanOrEqual(startSecond);
    expect(URL.canParse(url)).toBe(true);
    expect(url).toMatch(/^https?:\/\/[!-~]+$/);
    expect(chapter).not.toBe('');
    if (wordStarts !== undefined) expect(wordStarts).toHaveLength(countWords(text));
    last = startSecond;
  }
}

describe('a file of segments', () => {
  const path = fc.oneof(
    { weight: 5, arbitrary: fc.tuple(fc.constant('lectures.csv'), files(segmentTable)) },
    {
      weight: 1,
      arbitrary: fc.tuple(
        fc.constant('lectures.csv.gz'),
        fc.oneof(
          files(segmentTable).map((bytes): Uint8Array => gzipSync(bytes)),
          mutatedBytes(segmentTable.map((text): Uint8Array => gzipSync(text))),
        ),
      ),
    },
  );

  fuzz('becomes lectures, or is refused, and every row that is left out is reported', {
    given: path,
    holds: async ([name, bytes]) => {
      const file = join(folder, name);
      await writeFile(file, bytes);
      const loaded = await loadCorpus(file).catch((error: unknown) => {
        expect(error).toBeInstanceOf(CorpusError);
        expect((error as Error).message).toContain(file);
        return undefined;
      });
      if (loaded === undefined) return;
      const { corpus, report } = loaded;
      for (const lecture of corpus.lectures) {
        expectSoundLecture(lecture);
        expect(corpus.byId.get(lecture.key)).toBe(lecture);
      }
      expect(report.segments + report.rowsLeftOut + report.duplicates).toBe(report.rows);
      expect(describeReport(report).join('\n')).not.toMatch(/undefined/);
    },
  });
});

describe('a glossary', () => {
  fuzz('is used as far as it can be, and never keeps the bot from starting', {
    given: files(glossaryTable),
    holds: async (bytes) => {
      await writeFile(join(folder, 'glossary.csv'), bytes);
      const { glossary, report } = await loadGlossary(folder);
      for (const { term, heardAs, videoId } of glossary) {
        expect(foldedWords(term)).not.toEqual([]);
        expect(foldedWords(heardAs)).not.toEqual([]);
        expect(foldedWords(heardAs)).not.toEqual(foldedWords(term));
        expect(videoId).not.toBe('');
      }
      expect(glossary.length + report.rowsLeftOut + report.duplicates).toBe(report.rows);
      expect(describeGlossaryReport(report).join('\n')).not.toMatch(/undefined/);
    },
  });
});
