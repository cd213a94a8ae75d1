import type { Corpus } from '../../corpus/corpus.js';
import type { Lecture } from '../../corpus/lecture.js';
import type { Asker } from '../command.js';
import { givenLecture } from './lecture-choice.js';

/** The lecture that a command is about. */
export interface AskedLecture {
  readonly lecture: Lecture;
  /** What the member should know of how it was found, a line each. */
  readonly remarks: readonly string[];
}

/**
 * The lecture that a member named; where none is named the only one there is, or else the one that was last used
 * where they ask.
 *
 * @returns undefined where it is not clear which one is meant
 * @throws UserError as `givenLecture` does
 */
export function askedLecture(
  name: string | undefined,
  corpus: Corpus,
  asker: Asker,
): AskedLecture | undefined {
  if (name === undefined) return unnamedLecture(corpus, asker);
  return { lecture: givenLecture(corpus, name, asker), remarks: [] };
}

/** As `askedLecture`, where none is named. */
export function unnamedLecture(
  corpus: Corpus,
  { texts, lastLecture }: Pick<Asker, 'texts' | 'lastLecture'>,
): AskedLecture | undefined {
  const [only, ...others] = corpus.lectures;
  if (only !== undefined && others.length === 0) return { lecture: only, remarks: [] };
  const last = lastLecture === undefined ? undefined : corpus.byId.get(lastLecture);
  return last && { lecture: last, remarks: [texts.at.lastLecture] };
}
