import type { Block, Line } from '../../reply/reply.js';
import { apart, paragraph, strong, words } from '../../reply/spans.js';
import type { Passage } from '../../search/excerpt/group-passages.js';
import type { Texts } from '../../texts/texts.js';
import { distinctTitles, shownTitle } from '../lectures/lecture-title.js';
import type { Asked } from './asked.js';
import type { Page } from './page.js';
import { passagesByLecture, type LecturePassages, type Passages } from './passages-by-lecture.js';
import { resultCard } from './result-card.js';

/** How much of a lecture's title stands above its passages, in UTF-16 units. */
const SHOWN_TITLE = 60;

/**
 * The passages of a page as cards, those of one lecture one after another below its title: once above all where all that
 * there is on any page is of one lecture.
 */
export function passageCards(
  asked: Asked,
  { all, isCut }: Passages,
  { items, first, number: page }: Page<Passage>,
): Block[] {
  const lectures = passagesByLecture(all);
  const only = lectures.length === 1 ? lectures[0]?.lecture : undefined;
  const titles = only === undefined ? headings(lectures, isCut, asked.asker.texts) : new Map<string, Line>();
  const cards = passagesByLecture(items)
    .flatMap(({ lecture, passages }) =>
      passages.map((passage, index) => ({
        passage,
        heading: index === 0 ? titles.get(lecture.key) : undefined,
      })),
    )
    .map(({ passage, heading }, index) =>
      resultCard(asked, passage, { number: first + index + 1, page, heading }),
    );
  return [...(only === undefined ? [] : [paragraph('faint', shownTitle(only))]), ...cards];
}

/** The title of each lecture with how much was found in it, by its key. */
function headings(
  found: readonly LecturePassages[],
  isCut: boolean,
  { counts, search }: Texts,
): Map<string, Line> {
  const titles = distinctTitles(
    found.map(({ lecture }) => lecture),
    SHOWN_TITLE,
  );
  return new Map(
    found.map(({ lecture, passages }, position): [string, Line] => {
      const count = isCut ? search.atLeast(passages.length) : counts.passages(passages.length);
      // A line breaks before the dot, or within the title.
      const unbroken = ` ·\u00A0${count.replaceAll(' ', '\u00A0')}`;
      return [lecture.key, [apart(strong(titles[position] ?? '')), words(unbroken)]];
    }),
  );
}
