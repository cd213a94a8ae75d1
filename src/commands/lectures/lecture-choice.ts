import { lecturesFitting, lecturesNamed, type Corpus } from '../../corpus/corpus.js';
import { foldedWords } from '../../corpus/folded-words.js';
import type { Lecture } from '../../corpus/lecture.js';
import { clip, plainText } from '../../reply/plain-text.js';
import { UserError } from '../../reply/user-error.js';
import type { Texts } from '../../texts/texts.js';
import { parseYoutubeLink } from '../../timecode/youtube-link.js';
import type { Asker } from '../command.js';
import { listCommand } from '../root.js';
import { askIfMeant, nameLectures } from './lecture-title.js';
import { nearestTitles } from './nearest-titles.js';

/** How much of a name is repeated to the member, in UTF-16 units. */
const SHOWN_NAME = 60;

/**
 * The lecture that a button or a menu has the key of: never another one, whatever it is called.
 *
 * @throws UserError when it is there no more
 */
export function keyedLecture(corpus: Corpus, key: string, texts: Texts): Lecture {
  const lecture = corpus.byId.get(key);
  if (lecture === undefined) throw new UserError(texts.lectures.gone, listCommand(texts));
  return lecture;
}

/**
 * The lecture that a member asks for, by what they typed or by a button or a menu.
 *
 * @throws UserError as `keyedLecture` and `chooseLecture` do
 */
export function givenLecture(
  corpus: Corpus,
  given: string,
  { texts, usesComponent }: Pick<Asker, 'texts' | 'usesComponent'>,
): Lecture {
  return usesComponent ? keyedLecture(corpus, given, texts) : chooseLecture(corpus, given, texts);
}

/**
 * The lecture that a member named by key, video id, a link to it, title, or whole words that only one title has: for
 * what must not happen to another one.
 *
 * @throws UserError as `chooseLecture` does
 */
export function nameLecture(corpus: Corpus, name: string, texts: Texts): Lecture {
  return onlyOne(corpus, name, namedLectures(corpus, name), texts);
}

/**
 * The lecture that a member named by key, video id, a link to it, title, or any words that only one title has; whole
 * words count before beginnings of words, so that "lecture 3" is not lecture 30.
 *
 * @throws UserError naming the nearest lectures when the name fits none or several
 */
export function chooseLecture(corpus: Corpus, name: string, texts: Texts): Lecture {
  return onlyOne(corpus, name, fittingLectures(corpus, name), texts);
}

/**
 * The lecture that is meant by a name, if only one fits it.
 *
 * @throws UserError as `chooseLecture` does
 */
export function onlyOne(corpus: Corpus, name: string, fitting: readonly Lecture[], texts: Texts): Lecture {
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return only;
  const shown = clip(plainText(name), SHOWN_NAME);
  if (only !== undefined) {
    throw new UserError(texts.lectures.severalFit(shown, nameLectures(fitting, texts)), listCommand(texts));
  }
  const near = nearestTitles(corpus, name);
  if (near.length > 0) {
    const none = texts.search.nothing.unknownLecture.one(shown);
    throw new UserError(`${none} ${askIfMeant(near, texts)}`, listCommand(texts));
  }
  const there = nameLectures(corpus.lectures, texts);
  throw new UserError(texts.lectures.noneCalled(shown, there, corpus.lectures.length), listCommand(texts));
}

/** All lectures that fit a name that a member typed, as `chooseLecture` tells. */
export function fittingLectures(corpus: Corpus, name: string): readonly Lecture[] {
  // Signs alone are no name, and not one that fits all.
  if (foldedWords(name).length === 0) return namedLectures(corpus, name);
  const linked = linkedLecture(corpus, name);
  return linked === undefined ? lecturesFitting(corpus, name) : [linked];
}

function namedLectures(corpus: Corpus, name: string): readonly Lecture[] {
  const linked = linkedLecture(corpus, name);
  return linked === undefined ? lecturesNamed(corpus, name) : [linked];
}

function linkedLecture({ byId }: Corpus, name: string): Lecture | undefined {
  const link = parseYoutubeLink(name.trim());
  return typeof link === 'string' ? undefined : byId.get(link.videoId);
}
