import type { Corpus } from '../corpus/corpus.js';
import type { LectureCsv } from './lecture-store.js';

/** What commands can do with the lectures that a server has of its own; see `LectureStore` for what each of them does. */
export interface OwnLectures {
  /** Those it has as yet. */
  readonly corpus: Corpus;
  /** Loads those that are kept, also where there are too many to be opened. */
  readonly loadKept: () => Promise<Corpus>;
  readonly saveDraft: (lecture: LectureCsv) => Promise<string>;
  /** Whoever asks after that finds it. */
  readonly keepDraft: (draftId: string, mayReplace?: boolean) => Promise<void>;
  readonly dropDraft: (draftId: string) => Promise<boolean>;
  /** Nobody who asks after that finds it. */
  readonly removeLecture: (videoId: string) => Promise<string>;
}
