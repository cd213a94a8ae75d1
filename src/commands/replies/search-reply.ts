import type { Block, Reply } from '../../reply/reply.js';
import { paragraph } from '../../reply/spans.js';
import type { Passage } from '../../search/excerpt/group-passages.js';
import type { Tally } from '../../texts/search-texts.js';
import type { Texts } from '../../texts/texts.js';
import { searchValues, type Asked } from './asked.js';
import { lectureMenu } from './lecture-menu.js';
import { pageActions, type Page } from './page.js';
import { passageCards } from './passage-cards.js';
import { passagesByLecture, type Passages } from './passages-by-lecture.js';
import { quoted } from './quoted.js';
import { pastEndRemarks, remarkBlocks, withRemarks, type Remark } from './remark.js';
import { whereFound } from './where-found.js';

/** What is shown of what a search found. */
export interface Results {
  readonly found: Passages;
  /** In all lectures, also where only one was searched. */
  readonly everywhere: Passages;
  readonly page: Page<Passage>;
  /** The page for scripts, which are told of their own pages. */
  readonly hitPage: Page<unknown>;
}

/** The answer to a search that found something; its hits are left to the caller. */
export function foundReply(
  asked: Asked,
  { found, everywhere, page, hitPage }: Results,
  remarks: readonly Remark[],
): Omit<Reply, 'hits'> {
  const { texts } = asked.asker;
  const lectures = passagesByLecture(found.all);
  const only = lectures.length === 1 ? lectures[0]?.lecture : undefined;
  const tally: Tally = { passages: found.all.length, lectures: lectures.length, isCut: found.isCut };
  const query = quoted(asked.query, texts);
  const where = whereFound(lectures, texts);
  const actions = pageActions('search', page, texts, searchValues(asked));
  const menu = lectureMenu(asked, found, everywhere, texts);
  const blocks: Block[] = [
    paragraph('title', texts.search.results(query)),
    ...remarkBlocks([...remarks, ...pastEndRemarks(page, texts)]),
    ...passageCards(asked, found, page),
    ...(where === undefined ? [] : [where]),
    paragraph('faint', pageLine(tally, page, texts)),
    ...(actions.length === 0 ? [] : [{ type: 'actions' as const, actions }]),
    ...(menu === undefined ? [] : [menu]),
  ];
  const message = withRemarks(texts.search.found(tally, query), [
    ...remarks,
    ...pastEndRemarks(hitPage, texts),
  ]);
  return { kind: 'search', message, blocks, lecture: (asked.lecture ?? only)?.key };
}

function pageLine(tally: Tally, { number, count }: Page<Passage>, { search, pages }: Texts): string {
  const found = search.tally(tally);
  return count > 1 ? `${pages.position(number, count)} · ${found}` : found;
}
