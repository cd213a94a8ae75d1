import { packJson, unpackJson } from '../snapshot/packed-json.js';
import { packStrings, unpackStrings } from '../snapshot/packed-strings.js';
import { sectionOf, type Sections } from '../snapshot/section.js';
import { makeCorpus, type Corpus } from './corpus.js';
import { makeLecture } from './lecture.js';
import type { Segment } from './segment.js';

/** What is kept of a lecture beside its segments. */
interface PackedLecture {
  readonly videoId: string;
  readonly title: string;
  readonly thumbnail?: string | undefined;
  readonly segments: number;
}

/** Puts all lectures into arrays that can be handed to another thread or written to a snapshot. */
export function packCorpus({ lectures }: Corpus): Sections {
  const segments = lectures.flatMap((lecture) => lecture.segments);
  const texts = packStrings(segments.map(({ text }) => text));
  const urls = packStrings(segments.map(({ url }) => url));
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
  };
}

/**
 * Takes the lectures out again.
 *
 * @throws Error when the sections are not what `packCorpus` makes
 */
export function unpackCorpus(sections: Sections): Corpus {
  const strings = (name: string) =>
    unpackStrings({
      bytes: sectionOf(sections, `corpus.${name}Bytes`, Uint8Array),
      ends: sectionOf(sections, `corpus.${name}Ends`, Uint32Array),
    });
  const [texts, urls] = [strings('text'), strings('url')];
  const startSeconds = sectionOf(sections, 'corpus.startSeconds', Uint32Array);
  const endSeconds = sectionOf(sections, 'corpus.endSeconds', Uint32Array);
  const packed = unpackJson(sectionOf(sections, 'corpus.lectures', Uint8Array)) as readonly PackedLecture[];
  let next = 0;
  const lectures = packed.map(({ videoId, title, thumbnail, segments: count }) => {
    const segments = Array.from({ length: count }, (): Segment => {
      const at = next++;
      return {
        videoId,
        text: texts[at] ?? '',
        startSecond: startSeconds[at] ?? 0,
        endSecond: endSeconds[at] ?? 0,
        url: urls[at] ?? '',
      };
    });
    return makeLecture({ videoId, title, thumbnail, segments });
  });
  return makeCorpus(lectures);
}
