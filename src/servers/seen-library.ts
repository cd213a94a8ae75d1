import type { Corpus } from '../corpus/corpus.js';
import type { GlossaryEntry } from '../corpus/glossary.js';
import type { LectureReader } from '../corpus/lecture-reader.js';
import type { SearchEngine } from '../search/search-engine.js';
import type { OwnLectures } from './own-lectures.js';

/** What somebody sees: the shared lectures, and in a server its own ones as well. */
export interface SeenLibrary {
  readonly corpus: Corpus;
  /** Reads a lecture of the corpus. */
  readonly read: LectureReader;
  readonly engine: SearchEngine;
  /** Of the shared lectures; servers have none of their own. */
  readonly glossary: readonly GlossaryEntry[];
  /** Undefined outside of servers. */
  readonly own: OwnLectures | undefined;
}
