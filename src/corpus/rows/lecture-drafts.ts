import type { NoteReason } from '../csv/finding.js';
import type { RowFinding } from '../csv/row-fields.js';
import { inTimeOrder, makeLecture, type WholeLecture } from '../lecture.js';
import type { Segment } from '../segment.js';
import type { SegmentRow } from './segment-row.js';

interface Draft {
  readonly videoId: string;
  title: string;
  thumbnail: string;
  readonly segments: Segment[];
  readonly reported: Set<NoteReason>;
}

/** Gathers segments, in the order of the files, until all are there and lectures can be made of them. */
export class LectureDrafts {
  readonly #drafts = new Map<string, Draft>();

  /**
   * Adds a row to its lecture. The first title and the first thumbnail of a video count.
   *
   * @returns what is at odds with earlier rows, each kind once for a video
   */
  add({ segment, title, thumbnail }: SegmentRow): RowFinding<NoteReason>[] {
    const draft = this.#draft(segment.videoId);
    // One string for the id of all segments, instead of one per row, is a tenth of the memory.
    draft.segments.push({ ...segment, videoId: draft.videoId });
    const notes: RowFinding<NoteReason>[] = [];
    draft.title ||= title;
    if (title !== '' && title !== draft.title) {
      notes.push({ column: 'title', value: title, reason: 'several-titles' });
    }
    draft.thumbnail ||= thumbnail;
    if (thumbnail !== '' && thumbnail !== draft.thumbnail) {
      notes.push({ column: 'thumbnail', value: thumbnail, reason: 'several-thumbnails' });
    }
    const fresh = notes.filter(({ reason }) => !draft.reported.has(reason));
    for (const { reason } of fresh) {
      draft.reported.add(reason);
    }
    return fresh;
  }

  /** Makes the lectures, and counts the segments left out because another says the same. */
  finish(): { lectures: WholeLecture[]; duplicates: number } {
    let duplicates = 0;
    const lectures = [...this.#drafts.values()].map(({ videoId, title, thumbnail, segments }) => {
      const distinct = withoutDuplicates(segments);
      duplicates += segments.length - distinct.length;
      return makeLecture({ videoId, title, thumbnail: thumbnail || undefined, segments: distinct });
    });
    return { lectures, duplicates };
  }

  #draft(videoId: string): Draft {
    let draft = this.#drafts.get(videoId);
    if (draft === undefined) {
      draft = { videoId, title: '', thumbnail: '', segments: [], reported: new Set() };
      this.#drafts.set(videoId, draft);
    }
    return draft;
  }
}

/** In time order, and of segments with the same times and text only the first. */
function withoutDuplicates(segments: readonly Segment[]): Segment[] {
  let texts = new Set<string>();
  let previous: Segment | undefined;
  return segments.toSorted(inTimeOrder).filter((segment) => {
    if (previous === undefined || inTimeOrder(previous, segment) !== 0) {
      texts = new Set();
    }
    previous = segment;
    const isNew = !texts.has(segment.text);
    texts.add(segment.text);
    return isNew;
  });
}
