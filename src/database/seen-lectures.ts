import { makeCorpus, type Corpus } from '../corpus/corpus.js';
import type { GlossaryEntry } from '../corpus/glossary.js';
import { NO_LECTURES, type LectureList } from './lecture-list.js';
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
 * @param before - the shared lectures as they were: those that are still there are in order already
 */
export function seenOutside(shared: LectureList, before: SeenLectures | undefined): SeenLectures {
  const still = (before?.corpus.lectures ?? []).filter((lecture) => shared.byId.get(lecture.id) === lecture);
  const corpus = makeCorpus(new Set([...still, ...shared.byId.values()]));
  return seen(undefined, corpus, NONE, shared, NO_LECTURES, []);
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
  const corpus = makeCorpus([...lectures.filter((one) => !isHidden(one)), ...ofServer.lectures]);
  const hidden = lectures.filter(isHidden).map(({ id }) => id);
  return seen(serverId, corpus, ofServer, shared, own, hidden);
}

function seen(
  serverId: string | undefined,
  corpus: Corpus<ListedLecture>,
  own: Corpus<ListedLecture>,
  shared: LectureList,
  ofServer: LectureList,
  hidden: readonly number[],
): SeenLectures {
  const withId = (id: number) => ofServer.byId.get(id) ?? shared.byId.get(id);
  return { serverId, corpus, own, glossary: shared.glossary, hidden, withId };
}
