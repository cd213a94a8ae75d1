import { clip, plainText } from '../reply/plain-text.js';
import type { Action, Block, Card, Reply, ReplyHit, Span } from '../reply/reply.js';
import { code, link, paragraph, strong, words } from '../reply/spans.js';
import { UserError } from '../reply/user-error.js';
import { groupPassages, type Passage } from '../search/group-passages.js';
import type { Hit } from '../search/search-engine.js';
import { formatRange, formatTimecode } from '../timecode/format-timecode.js';
import { linkAtSecond } from '../timecode/link-at-second.js';
import type { Command, Library } from './command.js';
import { chooseLecture, lectureOption, shownTitle } from './lecture-choice.js';
import { privateOption } from './private-option.js';

/** Longest query, in UTF-16 units: room for a whole question. */
export const QUERY_LENGTH = 200;

/** How much of a query is repeated to the member, in UTF-16 units. */
const SHOWN_QUERY = 80;

/** How much of a lecture's title stands beside a hit, in UTF-16 units. */
const SHOWN_TITLE = 60;

/** Passages a page: what fits a phone's screen or two. */
const PAGE_SIZE = 5;

/** Hits that members can page through; whoever looks further is better served by another word. */
const PAGED_HITS = 60;

/** Seconds by which the estimated moment must differ from the segment's start to be worth a link of its own. */
const MOMENT_APART = 4;

/** What a search is asked for, once its options are read. */
interface SearchInput {
  readonly query: string;
  readonly videoId: string | undefined;
  readonly lectureKey: string | undefined;
  readonly page: number;
  readonly limit: number;
}

/** `/lecture search`: the passages that match a query best, five a page. */
export const search: Command = {
  name: 'search',
  description: 'Find the moment where something was explained',
  options: [
    {
      name: 'query',
      description: 'Words, a question, or an "exact phrase"; typos and misheard terms are fine',
      type: 'text',
      required: true,
      maxLength: QUERY_LENGTH,
      completes: 'query',
    },
    lectureOption,
    privateOption,
    { name: 'page', description: 'Which page of the results', type: 'number', hidden: true },
    { name: 'limit', description: 'How many hits a page holds', type: 'number', hidden: true },
  ],
  run(values, library) {
    const name = values.text('lecture');
    const lecture = name === undefined ? undefined : chooseLecture(library.corpus, name);
    return findPassages(
      {
        query: plainText(values.text('query') ?? ''),
        videoId: lecture?.videoId,
        lectureKey: lecture?.key,
        page: values.number('page') ?? 1,
        limit: Math.min(values.number('limit') ?? PAGE_SIZE, PAGED_HITS),
      },
      library,
    );
  },
};

/**
 * Answers a search.
 *
 * @throws UserError when the query holds no word at all
 */
async function findPassages(input: SearchInput, library: Library): Promise<Reply> {
  const { query } = input;
  if (!/[\p{L}\p{N}]/u.test(query)) {
    throw new UserError('There is no word in that to search for.', '/lecture help');
  }
  const result = await library.engine.search({ query, videoId: input.videoId, limit: PAGED_HITS });
  if (result.hits.length === 0) return nothingFound(input, result.suggestions);

  const passages = groupPassages(result.hits);
  const pages = Math.ceil(passages.length / PAGE_SIZE);
  const page = Math.min(input.page, pages);
  const first = (page - 1) * PAGE_SIZE;
  const cards = passages
    .slice(first, first + PAGE_SIZE)
    .map((passage, position) => card(passage, first + position + 1, { ...input, page }));
  const count = passages.length === 1 ? '1 passage' : `${passages.length} passages`;
  const blocks: Block[] = [
    paragraph('title', `Results for ${quoted(query)}`),
    ...cards,
    paragraph('faint', pages > 1 ? `Page ${page} of ${pages} · ${count}` : count),
  ];
  if (pages > 1) blocks.push({ type: 'actions', actions: pageActions({ ...input, page }, pages) });
  return {
    kind: search.name,
    message: `${count} for ${quoted(query)}.`,
    hits: result.hits.slice((input.page - 1) * input.limit, input.page * input.limit).map(replyHit),
    blocks,
  };
}

function card(passage: Passage, rank: number, input: SearchInput): Card {
  const { lecture, best } = passage;
  const { segment } = best;
  const title = shownTitle(lecture);
  const heading: Span[] = [
    words(`${rank}. `),
    link(`Watch ${formatRange(segment.startSecond, segment.endSecond)}`, segment.url),
    words(` · ${clip(title, SHOWN_TITLE)}`),
  ];
  const place: Span[] = [];
  if (best.momentSecond - segment.startSecond >= MOMENT_APART) {
    const moment = formatTimecode(best.momentSecond);
    place.push(words('Said at about '), link(moment, linkAtSecond(segment.url, best.momentSecond)));
  }
  if (passage.hits.length > 1) {
    const range = formatRange(passage.startSecond, passage.endSecond);
    place.push(words(`${place.length > 0 ? ' · ' : ''}Part of the passage ${range}`));
  }
  return {
    type: 'card',
    lines: [
      heading,
      best.excerpt.map(({ text, matched }) => (matched ? strong(text) : words(text))),
      ...(place.length > 0 ? [place] : []),
    ],
    picture:
      lecture.thumbnail === undefined
        ? undefined
        : { url: lecture.thumbnail, description: `Preview picture of ${title}` },
    action: {
      label: 'Context',
      command: 'at',
      values: {
        time: String(segment.startSecond),
        lecture: lecture.key,
        query: input.query,
        page: input.page,
        ...(input.lectureKey === undefined ? {} : { within: input.lectureKey }),
      },
    },
  };
}

function pageActions(input: SearchInput, pages: number): Action[] {
  const turn = (label: string, page: number): Action => ({
    label,
    command: search.name,
    values: {
      query: input.query,
      page,
      ...(input.lectureKey === undefined ? {} : { lecture: input.lectureKey }),
    },
  });
  const actions: Action[] = [];
  if (input.page > 1) actions.push(turn('Previous page', input.page - 1));
  if (input.page < pages) actions.push(turn('Next page', input.page + 1));
  return actions;
}

function nothingFound(input: SearchInput, suggestions: readonly string[]): Reply {
  const where = input.videoId === undefined ? 'in the lectures' : 'in this lecture';
  const nearest = suggestions.slice(0, PAGE_SIZE).map((term) => clip(plainText(term), 60));
  const sentence = `Nothing ${where} matches ${quoted(input.query)}.`;
  const blocks: Block[] = [paragraph('title', sentence)];
  if (nearest.length > 0) {
    blocks.push(paragraph('normal', 'The nearest terms that do occur:'), {
      type: 'actions',
      actions: nearest.map((term) => ({
        label: term,
        command: search.name,
        values: { query: term, ...(input.lectureKey === undefined ? {} : { lecture: input.lectureKey }) },
      })),
    });
  } else {
    blocks.push(
      paragraph('normal', [
        words('Try other words for it, or '),
        code('/lecture help'),
        words(' for examples.'),
      ]),
    );
  }
  const message =
    nearest.length > 0 ? `${sentence} The nearest terms that do occur: ${nearest.join(', ')}.` : sentence;
  return { kind: search.name, message, hits: [], blocks };
}

/** A query as it is repeated to the member: in quotation marks unless it has its own, and not at full length. */
function quoted(query: string): string {
  const shown = clip(query, SHOWN_QUERY);
  return shown.startsWith('"') ? shown : `“${shown}”`;
}

function replyHit(hit: Hit): ReplyHit {
  return {
    videoId: hit.lecture.videoId,
    startSecond: hit.segment.startSecond,
    endSecond: hit.segment.endSecond,
    url: hit.segment.url,
    title: hit.lecture.title,
    excerpt: hit.excerpt.map((part) => part.text).join(''),
    score: hit.score,
  };
}
