import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { CaptionError } from '../../src/captions/caption-error.js';
import { infoJsonNames, languageOfName, videoOfName } from '../../src/captions/source/file-name.js';
import { readInfoJson } from '../../src/captions/source/info-json.js';
import { parseVideoId } from '../../src/captions/video-id.js';
import { ImportError } from '../../src/import/import-error.js';
import { importUpload } from '../../src/import/upload/import-upload.js';
import { expectReadOrRefused } from '../captions/read-or-refused.js';
import { lecturesIn } from '../corpus/lectures-in.js';
import { fuzz } from './fuzz.js';
import { address } from './inputs/addresses.js';
import { anyText } from './inputs/any-text.js';
import { anyFile, changedFile, changedParquet, writtenFile, type GivenFile } from './inputs/caption-files.js';
import { mutated } from './inputs/mutated.js';

/** Reads a file, and has it added to a server as well: what is kept of it must be what was shown. */
async function expectTaken({ name, bytes }: GivenFile): Promise<void> {
  await expectReadOrRefused(name, bytes);
  try {
    const { csv, videoId, title, segments, first, last } = await importUpload({
      name,
      bytes,
      video: name.includes('[') ? undefined : 'week 1',
      title: undefined,
    });
    const { lectures, faults } = await lecturesIn(csv);
    expect(faults).toEqual([]);
    expect(lectures).toHaveLength(1);
    const kept = lectures[0]!;
    expect(kept.videoId).toBe(videoId);
    if (title !== '') expect(kept.title).toBe(title);
    expect(kept.segments.length).toBeLessThanOrEqual(segments);
    expect(kept.segments[0]).toMatchObject(first);
    expect(kept.segments.at(-1)).toMatchObject(last);
  } catch (error) {
    if (!(error instanceof CaptionError) && !(error instanceof ImportError)) throw error;
    expect(error.message).not.toBe('');
  }
}

describe('a file of captions is read or refused with its name, and kept as it is shown', () => {
  fuzz('whatever bytes it has', { given: anyFile, holds: expectTaken });
  fuzz('in any kind of text, also where some of it was changed', { given: writtenFile, holds: expectTaken });
  fuzz('of every kind, where some bytes were changed', { given: changedFile, holds: expectTaken });
  fuzz('as Parquet, packed in any way, where some bytes were changed', {
    given: changedParquet,
    holds: expectTaken,
  });
});

describe('what a downloader leaves beside captions', () => {
  const info = mutated(
    fc.constantFrom(
      JSON.stringify({
        id: 'dMUes74-nYY',
        title: 'Lecture 7',
        thumbnail: 'https://i.ytimg.com/vi/dMUes74-nYY/hq.jpg',
        webpage_url: 'https://example.org/7',
        extractor: 'x',
        duration: 3_600,
        language: 'de-DE',
        chapters: [
          { start_time: 0, title: '<Untitled Chapter 1>' },
          { start_time: 61.5, title: 'Jigsaw puzzles' },
        ],
      }),
      JSON.stringify({ _type: 'playlist', id: 'PL1' }),
    ),
  );

  fuzz('is a description of a video or refused', {
    given: fc.oneof(info, anyText),
    holds: (text) => {
      try {
        const { chapters, url, thumbnail } = readInfoJson('a.info.json', Buffer.from(text));
        const starts = chapters.map(({ start }) => start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        for (const address of [url, thumbnail]) {
          if (address !== undefined) expect(new URL(address).protocol).toMatch(/^https?:$/);
        }
      } catch (error) {
        expect(error).toBeInstanceOf(CaptionError);
      }
    },
  });

  const fileName = fc.oneof(
    anyText,
    mutated(
      fc.constantFrom(
        ...[
          'Lecture 7 [dMUes74-nYY].en.vtt',
          'a/b/Title-dMUes74-nYY.en-US.srt',
          'dMUes74-nYY (1).a.en-orig.json3',
        ],
        ...[
          'talk (1) [1080p].mp4.de.srt',
          'Woche 1\uff1a Einf\u00fchrung.zh-Hans.vtt',
          'C:\\downloads\\talk.parquet',
        ],
      ),
    ),
  );

  fuzz('has a name that tells an id, a title and a language, or none', {
    given: fileName,
    holds: (name) => {
      const { videoId, title } = videoOfName(name);
      expect(videoId).not.toBe('');
      expect(title).not.toBe('');
      expect(languageOfName(name) ?? 'en').toMatch(/^[a-z]{2,3}$/);
      for (const info of infoJsonNames(name)) expect(info).toMatch(/\.info\.json$/s);
    },
  });

  fuzz('is of a video that is named by an id or a link, or not at all', {
    given: fc.oneof(
      anyText,
      address,
      mutated(fc.constantFrom('dMUes74-nYY', 'https://youtu.be/dMUes74-nYY?t=5')),
    ),
    holds: (text) => {
      try {
        expect(parseVideoId(text)).toMatch(/^\S{1,100}$/);
      } catch (error) {
        expect(error).toBeInstanceOf(CaptionError);
      }
    },
  });
});
