import { clip, plainText } from '../../reply/plain-text.js';
import type { Block, Reply } from '../../reply/reply.js';
import { code, paragraph } from '../../reply/spans.js';
import type { NothingFoundTexts, Searched } from '../../texts/search-texts.js';
import type { Texts } from '../../texts/texts.js';
import { searchValues, type Asked } from './asked.js';
import { quoted } from './quoted.js';
import { hasActions, remarkBlocks, withRemarks, type Remark } from './remark.js';
import { helpCommand } from '../root.js';

/** Nearest terms that are offered: a row of buttons. */
const OFFERED_TERMS = 5;

/** How much of a term is offered, in UTF-16 units. */
const SHOWN_TERM = 60;

/**
 * The answer to a search that found nothing.
 *
 * @param nearest - terms that do occur, best first
 * @param examples - others that do, which are offered where none is near
 */
export function nothingFoundReply(
  asked: Asked,
  nearest: readonly string[],
  examples: readonly string[],
  searched: Searched,
  remarks: readonly Remark[],
  texts: Texts,
): Reply {
  const { nothing } = texts.search;
  const saying = /\s/.test(asked.query) ? nothing.noneHasAll : nothing.noneMatches;
  const sentence = saying[searched](quoted(asked.query, texts));
  const blocks: Block[] = [paragraph('title', sentence), ...remarkBlocks(remarks)];
  const message = withRemarks(sentence, remarks);
  const offers = offersOf(nearest, examples, searched, nothing);
  if (offers === undefined) {
    if (!hasActions(remarks)) {
      blocks.push(paragraph('normal', nothing.tryOtherWords(code(helpCommand(texts)))));
    }
    return { kind: 'search', message, hits: [], blocks };
  }
  const { title, terms } = offers;
  const actions = terms.map((term) => ({
    label: term,
    command: 'search',
    values: searchValues({ ...asked, query: term }),
  }));
  blocks.push(paragraph('normal', title), { type: 'actions', actions });
  return { kind: 'search', message: `${message} ${title} ${terms.join(', ')}.`, hits: [], blocks };
}

/** What is offered, and what stands before it; undefined for nothing. */
function offersOf(
  nearest: readonly string[],
  examples: readonly string[],
  searched: Searched,
  { nearestTerms, someTerms }: NothingFoundTexts,
): { readonly title: string; readonly terms: readonly string[] } | undefined {
  const shown = (terms: readonly string[]) =>
    terms.slice(0, OFFERED_TERMS).map((term) => clip(plainText(term), SHOWN_TERM));
  if (nearest.length > 0) return { title: nearestTerms[searched], terms: shown(nearest) };
  return examples.length === 0 ? undefined : { title: someTerms[searched], terms: shown(examples) };
}

/** The answer to a query that is a link and nothing else. */
export function onlyLinkReply(remarks: readonly Remark[], { search }: Texts): Reply {
  const sentence = search.nothing.onlyLink;
  const blocks = [paragraph('title', sentence), ...remarkBlocks(remarks)];
  return { kind: 'search', message: withRemarks(sentence, remarks), hits: [], blocks };
}
