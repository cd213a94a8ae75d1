import type { Menu, MenuChoice } from '../../reply/reply.js';
import type { Texts } from '../../texts/texts.js';
import type { Asked } from './asked.js';
import { distinctTitles } from './lecture-title.js';
import { mostFirst, passagesByLecture, type Passages } from './passages-by-lecture.js';

/** What stands for all lectures where one is chosen; no lecture has such a key. */
export const ALL_LECTURES = '*';

/** Lectures to choose from: with all of them as one choice more, as many as Discord allows. */
const MOST_LECTURES = 24;

/**
 * The menu that narrows results to a lecture, and takes it back.
 *
 * @param found - in the lecture that is shown, or in all
 * @param everywhere - in all, also where only one is shown
 * @returns undefined where there is nothing to choose: all is in one lecture
 */
export function lectureMenu(
  asked: Asked,
  found: Passages,
  everywhere: Passages,
  { counts, search }: Texts,
): Menu | undefined {
  const { query, lecture: shown } = asked;
  const lectures = mostFirst(passagesByLecture(everywhere.all));
  if (lectures.every(({ lecture }) => lecture === (shown ?? lectures[0]?.lecture))) return undefined;
  const offered = lectures.map(({ lecture }) => lecture).slice(0, MOST_LECTURES);
  // What is best in a lecture need not be among the best of all.
  if (shown !== undefined && !offered.includes(shown)) offered.splice(MOST_LECTURES - 1, 1, shown);
  const titles = distinctTitles(offered);
  const choices = offered.map((lecture, position): MenuChoice => {
    const { all, isCut } = lecture === shown ? found : everywhere;
    const passages = all.filter((passage) => passage.lecture === lecture).length;
    return {
      label: titles[position] ?? lecture.key,
      detail: isCut ? search.atLeast(passages) : counts.passages(passages),
      value: lecture.key,
      isChosen: lecture === shown,
    };
  });
  const all: MenuChoice = { label: search.menu.allLectures, value: ALL_LECTURES, isChosen: false };
  return {
    type: 'menu',
    label: search.menu.label,
    command: 'search',
    values: { query },
    option: 'lecture',
    choices: shown === undefined ? choices : [all, ...choices],
  };
}
