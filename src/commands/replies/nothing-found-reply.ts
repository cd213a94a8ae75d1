import { clip, plainText } from '../../reply/plain-text.js';
import type { Block, Reply } from '../../reply/reply.js';
import { code, paragraph } from '../../reply/spans.js';
import type { Passage } from '../../search/excerpt/group-passages.js';
import type { NothingFoundTexts, Searched } from '../../texts/search-texts.js';
import type { Texts } from '../../texts/texts.js';
import { formatRange } from '../../timecode/format-timecode.js';
import { shownTitle } from '../lectures/lecture-title.js';
import { helpCommand } from '../root.js';
import { searchValues, type Asked } from './asked.js';
import { pageOf } from './page.js';
import { passageCards } from './passage-cards.js';
import { passagesByLecture } from './passages-by-lecture.js';
import { quoted } from './quoted.js';
import { hasActions, remarkBlocks, withRemarks, type Remark } from './remark.js';

/** Nearest terms that are offered: a row of buttons. */
const OFFERED_TERMS = 5;

/** How much of a term is offered, in UTF-16 units. */
const SHOWN_TERM = 60;

/** What is offered where nothing was found. */
export interface Offered {
  /** Passages that come nearest: none or a few, the best first. */
  readonly passages: readonly Passage[];
  /** Terms that do occur and are near, best first. */
  readonly terms: readonly string[];
  /** Others that do, which are offered where none is near. */
  readonly examples: readonly string[];
}

/** The answer to a search that found nothing; what comes nearest is left to the caller to tell scripts. */
export function nothingFoundReply(
  asked: Asked,
  offered: Offered,
  searched: Searched,
  remarks: readonly Remark[],
): Reply {
  const { texts } = asked.asker;
  const { nothing } = texts.search;
  const saying = /\s/.test(asked.query) ? nothing.noneHasAll : nothing.noneMatches;
  const sentence = saying[searched](quoted(asked.query, texts));
  const parts = [
    nearestPassages(asked, offered, searched),
    offeredTerms(asked, offered, searched, nothing),
  ].filter((part) => part !== undefined);
  const blocks: Block[] = [
    paragraph('title', sentence),
    ...remarkBlocks(remarks),
    ...parts.flatMap((part) => part.blocks),
  ];
  if (parts.length === 0 && !hasActions(remarks)) {
    blocks.push(paragraph('normal', nothing.tryOtherWords(code(helpCommand(texts)))));
  }
  const message = [withRemarks(sentence, remarks), ...parts.map((part) => part.message)].join(' ');
  return { kind: 'search', message, hits: [], blocks };
}

/** Something to go on with, as parts of a reply and as a sentence. */
interface Offer {
  readonly blocks: readonly Block[];
  readonly message: string;
}

function nearestPassages(asked: Asked, { passages: all }: Offered, searched: Searched): Offer | undefined {
  if (all.length === 0) return undefined;
  const title = asked.asker.texts.search.nothing.nearestPassages[searched];
  const cards = passageCards(asked, { all, isCut: false }, pageOf(all, all.length, 1));
  const isOfOne = passagesByLecture(all).length === 1;
  const places = all.map(({ lecture, startSecond, endSecond }) => {
    const range = formatRange(startSecond, endSecond);
    return isOfOne ? range : `${shownTitle(lecture)}, ${range}`;
  });
  return { blocks: [paragraph('normal', title), ...cards], message: `${title} ${places.join('; ')}.` };
}

function offeredTerms(
  asked: Asked,
  { terms, examples }: Offered,
  searched: Searched,
  { nearestTerms, someTerms }: NothingFoundTexts,
): Offer | undefined {
  const [title, offered] =
    terms.length > 0 ? [nearestTerms[searched], terms] : [someTerms[searched], examples];
  if (offered.length === 0) return undefined;
  const shown = offered.slice(0, OFFERED_TERMS).map((term) => clip(plainText(term), SHOWN_TERM));
  const actions = shown.map((term) => ({
    label: term,
    command: 'search',
    values: searchValues({ ...asked, query: term }),
  }));
  return {
    blocks: [paragraph('normal', title), { type: 'actions', actions }],
    message: `${title} ${shown.join(', ')}.`,
  };
}

/** The answer to a query that is a link and nothing else. */
export function onlyLinkReply(remarks: readonly Remark[], { search }: Texts): Reply {
  const sentence = search.nothing.onlyLink;
  const blocks = [paragraph('title', sentence), ...remarkBlocks(remarks)];
  return { kind: 'search', message: withRemarks(sentence, remarks), hits: [], blocks };
}
