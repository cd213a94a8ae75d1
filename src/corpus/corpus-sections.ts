import { packJson, unpackJson } from '../snapshot/packed-json.js';
import { packStrings, unpackString, type PackedStrings } from '../snapshot/packed-strings.js';
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

/** What the segments of all lectures are made of, one after the other. */
interface PackedSegments {
  readonly texts: PackedStrings;
  readonly urls: PackedStrings;
  readonly startSeconds: Uint32Array;
  readonly endSeconds: Uint32Array;
}

/** A segment whose text is decoded when it is asked for: few of a million ever are. */
class PackedSegment implements Segment {
  constructor(
    private readonly packed: PackedSegments,
    private readonly at: number,
    readonly videoId: string,
  ) {}

  get text(): string {
    return unpackString(this.packed.texts, this.at);
  }

  get url(): string {
    return unpackString(this.packed.urls, this.at);
  }

  get startSecond(): number {
    return this.packed.startSeconds[this.at] ?? 0;
  }

  get endSecond(): number {
    return this.packed.endSeconds[this.at] ?? 0;
  }
}

/**
 * Takes the lectures out again. They read from the sections as long as they live.
 *
 * @throws Error when the sections are not what `packCorpus` makes
 */
export function unpackCorpus(sections: Sections): Corpus {
  const bytes = (name: string) => sectionOf(sections, `corpus.${name}`, Uint8Array);
  const numbers = (name: string) => sectionOf(sections, `corpus.${name}`, Uint32Array);
  const packed: PackedSegments = {
    texts: { bytes: bytes('textBytes'), ends: numbers('textEnds') },
    urls: { bytes: bytes('urlBytes'), ends: numbers('urlEnds') },
    startSeconds: numbers('startSeconds'),
    endSeconds: numbers('endSeconds'),
  };
  let next = 0;
  const lectures = unpackJson(bytes('lectures')) as readonly PackedLecture[];
  return makeCorpus(
    lectures.map(({ videoId, title, thumbnail, segments: count }) => {
      const segments = Array.from({ length: count }, () => new PackedSegment(packed, next++, videoId));
      return makeLecture({ videoId, title, thumbnail, segments });
    }),
  );
}
