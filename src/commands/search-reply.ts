import type { Lecture } from '../corpus/lecture.js';
import { clip, plainText } from '../reply/plain-text.js';
import type { Block, Card, CommandValues, Line, Reply, Span } from '../reply/reply.js';
import { code, link, paragraph, strong, words } from '../reply/spans.js';
import type { Passage } from '../search/excerpt/group-passages.js';
import type { Reason } from '../search/search-engine.js';
import type { Texts } from '../texts/texts.js';
import { formatRange, formatTimecode } from '../timecode/format-timecode.js';
import { linkAtSecond } from '../timecode/link-at-second.js';
import { shownTitle } from './lecture-title.js';
import { pageActions, type Page } from './page.js';
import { remarkBlocks, withRemarks, type Remark } from './remark.js';
import { helpCommand } from './root.js';
import { shownChapter } from './shown-chapter.js';

/** How much of a query is repeated to the member, in UTF-16 units. */
const SHOWN_QUERY = 80;

/** How much of a lecture's title stands beside a hit, in UTF-16 units. */
const SHOWN_TITLE = 60;

/** Nearest terms that are offered where nothing was found: a row of buttons. */
const OFFERED_TERMS = 5;

/** Seconds by which the moment must differ from the segment's start to be worth a link of its own. */
const MOMENT_APART = 4;

const SEARCH = 'search';

/** What was searched for. */
export interface Asked {
  /** Plain text. */
  readonly query: string;
  /** The one lecture that was searched; undefined for all of them. */
  readonly lecture: Lecture | undefined;
}

/**
 * The answer to a search that found something; its hits are left to the caller.
 *
 * @param total - passages on all pages
 * @param isCut - whether there are more that nobody can page to
 */
export function foundReply(
  asked: Asked,
  total: number,
  isCut: boolean,
  page: Page<Passage>,
  remarks: readonly Remark[],
  texts: Texts,
): Omit<Reply, 'hits'> {
  const count = isCut ? `the best ${texts.counts.passages(total)}` : texts.counts.passages(total);
  const [first] = page.items;
  const isOneLecture = page.items.every(({ lecture }) => lecture === first?.lecture);
  const blocks: Block[] = [
    paragraph('title', `Results for ${quoted(asked.query)}`),
    ...remarkBlocks(remarks),
  ];
  if (isOneLecture && first !== undefined) blocks.push(paragraph('faint', shownTitle(first.lecture)));
  page.items.forEach((passage, index) => {
    const rank = page.first + index + 1;
    blocks.push(
      card(passage, rank, isOneLecture ? '' : shownTitle(passage.lecture, SHOWN_TITLE), asked, page, texts),
    );
  });
  blocks.push(paragraph('faint', page.count > 1 ? `Page ${page.number} of ${page.count} · ${count}` : count));
  if (page.count > 1) {
    blocks.push({
      type: 'actions',
      actions: pageActions(SEARCH, page, texts, searchValues(asked.query, asked)),
    });
  }
  const message = withRemarks(`${count} for ${quoted(asked.query)}.`, remarks);
  return { kind: SEARCH, message, blocks };
}

/**
 * The answer to a search that found nothing.
 *
 * @param suggestions - nearest terms that do occur, best first
 * @param where - the lectures that were searched: "in this lecture"
 */
export function nothingFoundReply(
  asked: Asked,
  suggestions: readonly string[],
  where: string,
  remarks: readonly Remark[],
  texts: Texts,
): Reply {
  const nearest = suggestions.slice(0, OFFERED_TERMS).map((term) => clip(plainText(term), 60));
  // Single words of a longer query may well be said.
  const nothing = /\s/.test(asked.query) ? `No passage ${where} has all of` : `Nothing ${where} matches`;
  const sentence = `${nothing} ${quoted(asked.query)}.`;
  const blocks: Block[] = [paragraph('title', sentence), ...remarkBlocks(remarks)];
  const message = withRemarks(sentence, remarks);
  if (nearest.length === 0) {
    if (remarks.every(({ actions }) => actions.length === 0)) {
      blocks.push(
        paragraph('normal', [
          words('Try other words for it, or '),
          code(helpCommand(texts)),
          words(' for examples.'),
        ]),
      );
    }
    return { kind: SEARCH, message, hits: [], blocks };
  }
  const actions = nearest.map((term) => ({
    label: term,
    command: SEARCH,
    values: searchValues(term, asked),
  }));
  const terms = `The nearest terms that do occur${asked.lecture === undefined ? '' : ` ${where}`}:`;
  blocks.push(paragraph('normal', terms), { type: 'actions', actions });
  return { kind: SEARCH, message: `${message} ${terms} ${nearest.join(', ')}.`, hits: [], blocks };
}

/** The answer to a query that is a link and nothing else. */
export function onlyLinkReply(remarks: readonly Remark[]): Reply {
  const sentence = 'That is a link to a video; there is no word beside it to search for.';
  const blocks = [paragraph('title', sentence), ...remarkBlocks(remarks)];
  return { kind: SEARCH, message: withRemarks(sentence, remarks), hits: [], blocks };
}

/** "3.2 points: word2vec (sound “word to back”)" */
function reasonText({ what, points, found }: Reason): string {
  const ways = found.map(({ kind, text }) => (text === '' ? kind : `${kind} “${text}”`)).join(', ');
  return `${points.toFixed(2)} points: ${what}${ways === '' ? '' : ` (${ways})`}`;
}

/** @param title - what stands beside the range; nothing when empty */
function card(
  passage: Passage,
  rank: number,
  title: string,
  asked: Asked,
  page: Page<Passage>,
  texts: Texts,
): Card {
  const { lecture, best } = passage;
  const { segment } = best;
  const heading: Span[] = [
    words(`${rank}. `),
    link(`Watch ${formatRange(segment.startSecond, segment.endSecond)}`, segment.url),
    ...(title === '' ? [] : [words(` · ${title}`)]),
  ];
  const places: Line[] = [];
  const chapter = shownChapter(segment, texts);
  if (chapter !== '') places.push([words(chapter)]);
  if (best.momentSecond - segment.startSecond >= MOMENT_APART) {
    const moment = formatTimecode(best.momentSecond);
    const said = segment.wordStarts === undefined ? 'Said at about ' : 'Said at ';
    places.push([words(said), link(moment, linkAtSecond(segment.url, best.momentSecond))]);
  }
  if (passage.hits.length > 1) {
    const range = formatRange(passage.startSecond, passage.endSecond);
    const [first] = passage.hits;
    places.push([
      words('The whole passage: '),
      first === undefined ? words(range) : link(range, first.segment.url),
    ]);
  }
  return {
    type: 'card',
    lines: [
      heading,
      best.excerpt.map(({ text, matched }) => (matched ? strong(text) : words(text))),
      ...(places.length > 0 ? [joined(places)] : []),
      ...best.reasons.map((reason) => [words(reasonText(reason))]),
    ],
    picture:
      lecture.thumbnail === undefined
        ? undefined
        : { url: lecture.thumbnail, description: `Preview picture of ${shownTitle(lecture)}` },
    actions: [
      {
        label: 'Context',
        command: 'at',
        values: {
          time: String(segment.startSecond),
          lecture: lecture.key,
          query: asked.query,
          page: page.number,
          ...(asked.lecture === undefined ? {} : { within: asked.lecture.key }),
        },
      },
    ],
  };
}

/** Parts of a line, with a dot between them. */
function joined(parts: readonly Line[]): Line {
  return parts.flatMap((part, index) => (index === 0 ? part : [words(' · '), ...part]));
}

function searchValues(query: string, { lecture }: Asked): CommandValues {
  return { query, ...(lecture === undefined ? {} : { lecture: lecture.key }) };
}

const QUOTATION_MARK = /["“”„‟«»＂]/gu;
const BEFORE_A_WORD = /(?<=^|[\s-])["“„‟«＂](?=\S)/gu;

/**
 * A query as it is repeated to the member: in quotation marks unless it has its own, and not at full length. A mark
 * that is never closed opens no phrase, so it is left out.
 */
function quoted(query: string): string {
  const clipped = clip(query, SHOWN_QUERY);
  const isClosed = [...clipped.matchAll(QUOTATION_MARK)].length % 2 === 0;
  const open = isClosed ? undefined : [...clipped.matchAll(BEFORE_A_WORD)].at(-1)?.index;
  const shown = open === undefined ? clipped : clipped.slice(0, open) + clipped.slice(open + 1);
  return /^["“„«]/.test(shown) ? shown : `“${shown}”`;
}
