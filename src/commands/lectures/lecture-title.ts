import type { Lecture } from '../../corpus/lecture.js';
import { clip, plainText } from '../../reply/plain-text.js';
import type { Paragraph } from '../../reply/reply.js';
import { apart, paragraph, words } from '../../reply/spans.js';
import type { Texts } from '../../texts/texts.js';

/** Joiners and the blank Braille pattern show nothing. */
const SHOWS_SOMETHING = /(?![\u200C\u200D]|\u2800)\S/u;

/** Longest title in a reply and in a list of choices (Discord's limit there), in UTF-16 units. */
const LONGEST_TITLE = 100;

/** Longest title in a heading, in UTF-16 units: two lines on a phone. */
const HEADING_TITLE = 60;

/** How much of a title stands before a key, in UTF-16 units: with a key of 32 characters, in brackets, it has less than 100. */
const TITLE_BEFORE_KEY = 60;

/** How many lectures a sentence names, and how much of a title it has room for. */
const NAMED = 5;
const TITLE_IN_SENTENCE = 60;

/**
 * A lecture's title as it stands in replies: its id where it shows nothing, and its key where that does not either.
 *
 * @param longest - in UTF-16 units, 1 to 100
 */
export function shownTitle(lecture: Lecture, longest = LONGEST_TITLE): string {
  const names = [lecture.title, lecture.videoId].map(plainText);
  return clip(names.find((name) => SHOWS_SOMETHING.test(name)) ?? lecture.key, longest);
}

/** Heads a reply: what of the lecture it shows, and the lecture's title. */
export function lectureHeading(what: string, lecture: Lecture): Paragraph {
  return paragraph('title', [words(`${what} · `), apart(words(shownTitle(lecture, HEADING_TITLE)))]);
}

/**
 * The lectures' titles; those that read the same have their keys behind them.
 *
 * @param longest - of a title without key, in UTF-16 units, 1 to 100; with its key it has at most 100, too
 */
export function distinctTitles(lectures: readonly Lecture[], longest = LONGEST_TITLE): string[] {
  const titles = lectures.map((lecture) => shownTitle(lecture, longest));
  const uses = new Map<string, number>();
  for (const title of titles) uses.set(title, (uses.get(title) ?? 0) + 1);
  return lectures.map((lecture, position) => {
    const title = titles[position] ?? '';
    return (uses.get(title) ?? 0) > 1 ? `${clip(title, TITLE_BEFORE_KEY)} (${lecture.key})` : title;
  });
}

/** Asks whether one of some lectures is meant, at least one. */
export function askIfMeant(lectures: readonly Lecture[], texts: Texts): string {
  return texts.lectures.didYouMean(
    distinctTitles(lectures, TITLE_IN_SENTENCE).map((title) => texts.quoted(title)),
  );
}

/** Names lectures within a sentence: the first few by title, and how many more there are. */
export function nameLectures(lectures: readonly Lecture[], texts: Texts): string {
  const names = distinctTitles(lectures, TITLE_IN_SENTENCE).map((title) => texts.quoted(title));
  const rest = names.length - NAMED;
  return texts.listed(rest > 0 ? [...names.slice(0, NAMED), texts.lectures.more(rest)] : names);
}
