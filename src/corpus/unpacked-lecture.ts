import { unpackList, type PackedLists } from '../snapshot/packed-lists.js';
import { unpackString, type PackedStrings } from '../snapshot/packed-strings.js';
import { lectureKey } from './lecture-key.js';
import { latestEndsOf, type WholeLecture } from './lecture.js';
import { segmentEnd, type Segment } from './segment.js';

/** Stands for no chapter; the first one has the number 1. */
export const NO_CHAPTER = 0;

/** What the segments of all lectures are made of, one after the other. */
export interface PackedSegments {
  readonly texts: PackedStrings;
  readonly urls: PackedStrings;
  readonly startSeconds: Uint32Array;
  readonly endSeconds: Uint32Array;
  readonly wordStarts: PackedLists;
  readonly chapterTitles: PackedStrings;
  /** See `numberChapters`. */
  readonly chapterNumbers: Uint32Array;
}

/** A segment whose texts are decoded when they are asked for: few of a million ever are. */
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

  get wordStarts(): Uint16Array | undefined {
    return unpackList(this.packed.wordStarts, this.at);
  }

  get chapter(): string | undefined {
    const number = this.packed.chapterNumbers[this.at] ?? NO_CHAPTER;
    return number === NO_CHAPTER ? undefined : unpackString(this.packed.chapterTitles, number - 1);
  }
}

/** A lecture whose segments are made when somebody asks for them: all of a million at once take a second. */
export class UnpackedLecture implements WholeLecture {
  readonly key: string;
  private made: readonly Segment[] | undefined;
  private ends: readonly number[] | undefined;
  private latestEnd: number | undefined;

  /** @param first - the place of its first segment among all */
  constructor(
    private readonly packed: PackedSegments,
    private readonly first: number,
    readonly segmentCount: number,
    readonly videoId: string,
    readonly title: string,
    readonly thumbnail: string | undefined,
  ) {
    this.key = lectureKey(videoId);
  }

  get firstSecond(): number {
    return this.packed.startSeconds[this.first] ?? 0;
  }

  get lastSecond(): number {
    return (this.latestEnd ??= this.findLatestEnd());
  }

  get firstUrl(): string {
    return unpackString(this.packed.urls, this.first);
  }

  get segments(): readonly Segment[] {
    return (this.made ??= Array.from(
      { length: this.segmentCount },
      (_, place) => new PackedSegment(this.packed, this.first + place, this.videoId),
    ));
  }

  get latestEnds(): readonly number[] {
    return (this.ends ??= latestEndsOf(this.segments));
  }

  /** Of the times alone: whoever asks for it asks all lectures, and their segments need not be made for that. */
  private findLatestEnd(): number {
    const { startSeconds, endSeconds } = this.packed;
    let latest = 0;
    for (let at = this.first; at < this.first + this.segmentCount; at++) {
      latest = Math.max(
        latest,
        segmentEnd({ startSecond: startSeconds[at] ?? 0, endSecond: endSeconds[at] ?? 0 }),
      );
    }
    return latest;
  }
}
