import { makeCorpus, withLectures, type Corpus } from '../corpus/corpus.js';
import type { GlossaryEntry } from '../corpus/glossary.js';
import type { LectureList } from './lecture-list.js';
import type { ListedLecture } from './read-lectures.js';

/** The lectures that somebody sees, listed. The same object as long as none of them changes. */
export interface SeenLectures {
  /** Where that is; undefined outside of servers, and where there are none but the shared ones. */
  readonly serverId: string | undefined;
  readonly corpus: Corpus<ListedLecture>;
  /** Those of the server's own. */
  readonly own: Corpus<ListedLecture>;
  /** Of the shared ones. */
  readonly glossary: readonly GlossaryEntry[];
  /** Ids of the shared lectures that are not seen: the server has one of its own of the same video. */
  readonly hidden: readonly number[];
  readonly withId: (id: number) => ListedLecture | undefined;
}

const NONE = makeCorpus<ListedLecture>([]);

/**
 * What is seen outside of servers.
 *
 * @param before - the shared lectures as they were: where none was taken away, those that are new are put among them
 */
export function seenOutside(shared: LectureList, before: SeenLectures | undefined): SeenLectures {
  const known = before?.corpus ?? NONE;
  const added = [...shared.byId.values()].filter((lecture) => known.byId.get(lecture.key) !== lecture);
  const keys = new Set(added.map(({ key }) => key));
  const isLeft = ({ id, key }: ListedLecture) => shared.byId.has(id) || keys.has(key);
  const corpus = known.lectures.every(isLeft) ? withLectures(known, added) : makeCorpus(shared.byId.values());
  return {
    serverId: undefined,
    corpus,
    own: NONE,
    glossary: shared.glossary,
    hidden: [],
    withId: (id) => shared.byId.get(id),
  };
}

/** What is seen in a server. */
export function seenIn(
  serverId: string,
  own: LectureList,
  outside: SeenLectures,
  shared: LectureList,
): SeenLectures {
  if (own.byId.size === 0) return outside;
  const ofServer = makeCorpus(own.byId.values());
  const isHidden = ({ key }: ListedLecture) => ofServer.byId.has(key);
  const { lectures } = outside.corpus;
  return {
    serverId,
    corpus: withLectures(outside.corpus, ofServer.lectures),
    own: ofServer,
    glossary: shared.glossary,
    hidden: lectures.filter(isHidden).map(({ id }) => id),
    withId: (id) => own.byId.get(id) ?? shared.byId.get(id),
  };
}
