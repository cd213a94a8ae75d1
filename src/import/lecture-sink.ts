import type { GlossaryEntry } from '../corpus/glossary.js';
import type { WholeLecture } from '../corpus/lecture.js';

/** Where lectures are put that are not written to files. */
export interface LectureSink {
  /** As it reads behind "to": "the database". */
  readonly name: string;
  /**
   * Puts lectures there in place of those of the same videos, all or none.
   *
   * @throws ImportError
   */
  readonly storeLectures: (lectures: readonly WholeLecture[]) => Promise<void>;
  /**
   * Takes the lecture of a video away.
   *
   * @returns whether there was one
   * @throws ImportError
   */
  readonly removeLecture: (videoId: string) => Promise<boolean>;
  /**
   * Puts a glossary there in place of what there was.
   *
   * @throws ImportError
   */
  readonly storeGlossary: (glossary: readonly GlossaryEntry[]) => Promise<void>;
  /**
   * Is told when all is there.
   *
   * @throws ImportError
   */
  readonly finish: () => Promise<void>;
}
