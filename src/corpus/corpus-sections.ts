import { packJson, unpackJson } from '../snapshot/packed-json.js';
import { packLists } from '../snapshot/packed-lists.js';
import { packStrings } from '../snapshot/packed-strings.js';
import { sectionOf, type Sections } from '../snapshot/section.js';
import { makeCorpus, type WholeCorpus } from './corpus.js';
import type { Segment } from './segment.js';
import { NO_CHAPTER, UnpackedLecture, type PackedSegments } from './unpacked-lecture.js';

/** What is kept of a lecture beside its segments. */
interface PackedLecture {
  readonly videoId: string;
  readonly title: string;
  readonly thumbnail?: string | undefined;
  readonly segments: number;
}

/** Puts all lectures into arrays that can be handed to another thread or written to a snapshot. */
export function packCorpus({ lectures }: WholeCorpus): Sections {
  const segments = lectures.flatMap((lecture) => lecture.segments);
  const texts = packStrings(segments.map(({ text }) => text));
  const urls = packStrings(segments.map(({ url }) => url));
  const wordStarts = packLists(segments.map((segment) => segment.wordStarts));
  const chapters = numberChapters(segments);
  const chapterTitles = packStrings(chapters.titles);
  return {
    'corpus.lectures': packJson(
      lectures.map(({ videoId, title, thumbnail, segments }): PackedLecture => {
        return { videoId, title, thumbnail, segments: segments.length };
      }),
    ),
    'corpus.textBytes': texts.bytes,
    'corpus.textEnds': texts.ends,
    'corpus.urlBytes': urls.bytes,
    'corpus.urlEnds': urls.ends,
    'corpus.startSeconds': Uint32Array.from(segments, ({ startSecond }) => startSecond),
    'corpus.endSeconds': Uint32Array.from(segments, ({ endSecond }) => endSecond),
    'corpus.wordStarts': wordStarts.numbers,
    'corpus.wordStartEnds': wordStarts.ends,
    'corpus.chapterBytes': chapterTitles.bytes,
    'corpus.chapterEnds': chapterTitles.ends,
    'corpus.chapterNumbers': chapters.numbers,
  };
}

/** Each title once, and the number of each segment's; no numbers where there are no chapters. */
function numberChapters(segments: readonly Segment[]): { titles: readonly string[]; numbers: Uint32Array } {
  const known = new Map<string, number>();
  for (const { chapter } of segments) {
    if (chapter !== undefined && !known.has(chapter)) known.set(chapter, known.size + 1);
  }
  const numberOf = ({ chapter }: Segment) =>
    (chapter === undefined ? undefined : known.get(chapter)) ?? NO_CHAPTER;
  return {
    titles: [...known.keys()],
    numbers: known.size === 0 ? new Uint32Array() : Uint32Array.from(segments, numberOf),
  };
}

/**
 * Takes the lectures out again. They read from the sections as long as they live.
 *
 * @throws Error when the sections are not what `packCorpus` makes
 */
export function unpackCorpus(sections: Sections): WholeCorpus {
  const bytes = (name: string) => sectionOf(sections, `corpus.${name}`, Uint8Array);
  const numbers = (name: string) => sectionOf(sections, `corpus.${name}`, Uint32Array);
  const packed: PackedSegments = {
    texts: { bytes: bytes('textBytes'), ends: numbers('textEnds') },
    urls: { bytes: bytes('urlBytes'), ends: numbers('urlEnds') },
    startSeconds: numbers('startSeconds'),
    endSeconds: numbers('endSeconds'),
    wordStarts: {
      numbers: sectionOf(sections, 'corpus.wordStarts', Uint16Array),
      ends: numbers('wordStartEnds'),
    },
    chapterTitles: { bytes: bytes('chapterBytes'), ends: numbers('chapterEnds') },
    chapterNumbers: numbers('chapterNumbers'),
  };
  let next = 0;
  const lectures = unpackJson(bytes('lectures')) as readonly PackedLecture[];
  return makeCorpus(
    lectures.map(({ videoId, title, thumbnail, segments: count }) => {
      next += count;
      return new UnpackedLecture(packed, next - count, count, videoId, title, thumbnail);
    }),
  );
}
