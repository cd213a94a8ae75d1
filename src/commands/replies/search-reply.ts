import type { GlossaryEntry } from '../../corpus/glossary.js';
import type { Block, Line, Reply } from '../../reply/reply.js';
import { apart, paragraph, strong, words } from '../../reply/spans.js';
import type { Passage } from '../../search/excerpt/group-passages.js';
import type { Tally } from '../../texts/search-texts.js';
import type { Texts } from '../../texts/texts.js';
import { searchValues, type Asked } from './asked.js';
import type { Asker } from '../command.js';
import { lectureMenu } from './lecture-menu.js';
import { distinctTitles, shownTitle } from './lecture-title.js';
import { pageActions, type Page } from './page.js';
import { passagesByLecture, type LecturePassages, type Passages } from './passages-by-lecture.js';
import { quoted } from './quoted.js';
import { remarkBlocks, withRemarks, type Remark } from './remark.js';
import { resultCard } from './result-card.js';
import { whereFound } from './where-found.js';

/** How much of a lecture's title stands above its passages, in UTF-16 units. */
const SHOWN_TITLE = 60;

/** What is shown of what a search found. */
export interface Results {
  readonly found: Passages;
  /** In all lectures, also where only one was searched. */
  readonly everywhere: Passages;
  readonly page: Page<Passage>;
}

/** The answer to a search that found something; its hits are left to the caller. */
export function foundReply(
  asked: Asked,
  { found, everywhere, page }: Results,
  remarks: readonly Remark[],
  asker: Asker,
  glossary: readonly GlossaryEntry[] = [],
): Omit<Reply, 'hits'> {
  const { texts } = asker;
  const lectures = passagesByLecture(found.all);
  const only = lectures.length === 1 ? lectures[0]?.lecture : undefined;
  const tally: Tally = { passages: found.all.length, lectures: lectures.length, isCut: found.isCut };
  const query = quoted(asked.query, texts);
  const where = whereFound(lectures, texts);
  const titles = only === undefined ? headings(lectures, found.isCut, texts) : new Map<string, Line>();
  const actions = pageActions('search', page, texts, searchValues(asked));
  const menu = lectureMenu(asked, found, everywhere, texts);
  const blocks: Block[] = [
    paragraph('title', texts.search.results(query)),
    ...remarkBlocks(remarks),
    ...(only === undefined ? [] : [paragraph('faint', shownTitle(only))]),
    ...cards(asked, titles, page, asker, glossary),
    ...(where === undefined ? [] : [where]),
    paragraph('faint', pageLine(tally, page, texts)),
    ...(actions.length === 0 ? [] : [{ type: 'actions' as const, actions }]),
    ...(menu === undefined ? [] : [menu]),
  ];
  const message = withRemarks(texts.search.found(tally, query), remarks);
  return { kind: 'search', message, blocks, lecture: (asked.lecture ?? only)?.key };
}

function pageLine(tally: Tally, { number, count }: Page<Passage>, { search, pages }: Texts): string {
  const found = search.tally(tally);
  return count > 1 ? `${pages.position(number, count)} · ${found}` : found;
}

/**
 * The passages of a page, those of one lecture one after another.
 *
 * @param headings - stand above the first one of each lecture, by its key
 */
function cards(
  asked: Asked,
  headings: ReadonlyMap<string, Line>,
  { items, first, number: page }: Page<Passage>,
  asker: Asker,
  glossary: readonly GlossaryEntry[],
): Block[] {
  return passagesByLecture(items)
    .flatMap(({ lecture, passages }) =>
      passages.map((passage, index) => ({
        passage,
        heading: index === 0 ? headings.get(lecture.key) : undefined,
      })),
    )
    .map(({ passage, heading }, index) =>
      resultCard(passage, { number: first + index + 1, page, heading }, asked, asker, glossary),
    );
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
