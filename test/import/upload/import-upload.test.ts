import { describe, expect, it } from 'vitest';
import { importUpload } from '../../../src/import/upload/import-upload.js';

/** Of nearly a million characters, so that thousands of segments are made of it. */
const LONG_ROW = 'so many words '.repeat(60_000);
const LONG_NAME = 'name '.repeat(800_000);
const LONG_ADDRESS = `https://example.org/${'a'.repeat(4_000_000)}`;

const upload = (text: string, video: string | null = 'dMUes74-nYY') =>
  importUpload({ name: 'rows.csv', bytes: Buffer.from(text), video: video ?? undefined, title: undefined });

describe(
  'a file that repeats something of millions of characters with each segment',
  { timeout: 30_000 },
  () => {
    it.each([
      ['title', LONG_NAME],
      ['chapter', LONG_NAME],
      ['url', LONG_ADDRESS],
      ['thumbnail', LONG_ADDRESS],
    ])('becomes a lecture of a size that it may have: %s', async (column, value) => {
      const lecture = await upload(`text,start_second,end_second,${column}\n${LONG_ROW},0,9000,${value}\n`);
      expect(lecture.segments).toBeGreaterThan(1_000);
      expect(lecture.csv.length).toBeLessThan(8_000_000);
      expect(lecture.title.length).toBeLessThanOrEqual(1_000);
      expect(lecture.csv).not.toContain('example.org');
    });

    it('is refused where that is the id of its video', async () => {
      const text = `text,start_second,end_second,video_id\n${LONG_ROW},0,9000,${LONG_NAME}\n`;
      const refused = await upload(text, null).catch((error: unknown) => error);
      expect(refused).toMatchObject({ name: 'ImportError', fault: { code: 'which-video' } });
    });

    it('is refused where it takes more room as a lecture than any', async () => {
      const rows = Array.from(
        { length: 100_000 },
        (_, row) => `a,${row},${row + 1},0,${row === 0 ? 'name '.repeat(200) : ''}\n`,
      );
      const text = `text,start_second,end_second,word_starts,title\n${rows.join('')}`;
      const refused = await upload(text).catch((error: unknown) => error);
      expect(refused).toMatchObject({ name: 'ImportError', fault: { code: 'too-slow' } });
    });
  },
);

it('a title and the names of chapters are kept whole up to a thousand characters', async () => {
  const [title, chapter] = ['t'.repeat(1_000), `${'c'.repeat(998)}😀c`];
  const { csv, title: kept } = await upload(
    `text,start_second,end_second,title,chapter\nwords,0,30,${title},${chapter}\n`,
  );
  expect(kept).toBe(title);
  expect(csv).toContain(`,${'c'.repeat(998)}…,`);
});
