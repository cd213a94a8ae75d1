import { findLecture, matchLectures, type Corpus } from '../corpus/corpus.js';
import type { Lecture } from '../corpus/lecture.js';
import { clip, plainText } from '../reply/plain-text.js';
import { UserError } from '../reply/user-error.js';
import type { OptionDefinition } from './command.js';

/** The option that narrows a command to one lecture. */
export const lectureOption: OptionDefinition = {
  name: 'lecture',
  description: 'Only this lecture: pick one, or type words of its title',
  type: 'text',
  maxLength: 100,
  completes: 'lecture',
};

/** How many lectures an error message names. */
const NAMED = 5;

/** A lecture's title as it stands in replies, at most 100 UTF-16 units. */
export function shownTitle(lecture: Lecture): string {
  return clip(plainText(lecture.title) || lecture.videoId, 100);
}

/**
 * The lecture that a member named by key, video id, title, or any words that only one title has.
 *
 * @throws UserError naming the nearest lectures when the name fits none or several
 */
export function chooseLecture(corpus: Corpus, name: string): Lecture {
  const exact = findLecture(corpus, name);
  if (exact !== undefined) return exact;
  const fitting = matchLectures(corpus, name, NAMED + 1);
  if (fitting.length === 1 && fitting[0] !== undefined) return fitting[0];
  const shown = clip(plainText(name), 60);
  if (fitting.length > 1) {
    throw new UserError(
      `Several lectures fit “${shown}”: ${listed(fitting, fitting.length)}.`,
      '/lecture list',
    );
  }
  throw new UserError(
    `No lecture is called “${shown}”; there are ${listed(corpus.lectures, corpus.lectures.length)}.`,
    '/lecture list',
  );
}

/** Names lectures in a sentence: the first few by title, and how many more there are. */
export function listed(lectures: readonly Lecture[], total: number): string {
  const names = lectures.slice(0, NAMED).map((lecture) => `“${shownTitle(lecture)}”`);
  const rest = total - names.length;
  return rest > 0 ? `${names.join(', ')} and ${rest} more` : names.join(', ');
}
