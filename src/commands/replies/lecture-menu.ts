import type { Menu, MenuChoice } from '../../reply/reply.js';
import type { Texts } from '../../texts/texts.js';
import { distinctTitles } from '../lectures/lecture-title.js';
import type { Asked } from './asked.js';
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
  const lectures = mostFirst(passagesByLecture(everywhere.all)).map(({ lecture }) => lecture);
  const only = (shown ?? lectures[0])?.key;
  if (lectures.every(({ key }) => key === only)) return undefined;
  const offered = lectures.slice(0, MOST_LECTURES);
  // What is best in a lecture need not be among the best of all.
  const isOffered = offered.some(({ key }) => key === shown?.key);
  if (shown !== undefined && !isOffered) offered.splice(MOST_LECTURES - 1, 1, shown);
  const titles = distinctTitles(offered);
  const choices = offered.map(({ key }, position): MenuChoice => {
    const isChosen = key === shown?.key;
    const { all, isCut } = isChosen ? found : everywhere;
    const passages = all.filter(({ lecture }) => lecture.key === key).length;
    return {
      label: titles[position] ?? key,
      detail: isCut ? search.atLeast(passages) : counts.passages(passages),
      value: key,
      isChosen,
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
