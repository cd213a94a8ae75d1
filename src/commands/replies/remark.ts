import type { Corpus } from '../../corpus/corpus.js';
import type { Lecture } from '../../corpus/lecture.js';
import { clip, plainText } from '../../reply/plain-text.js';
import type { Action, Block, Line } from '../../reply/reply.js';
import { paragraph, words } from '../../reply/spans.js';
import type { Texts } from '../../texts/texts.js';
import { askIfMeant } from '../lectures/lecture-title.js';
import { nearestTitles } from '../lectures/nearest-titles.js';
import type { Page } from './page.js';

/** Something a member should know beside what was found, with what to do about it. */
export interface Remark {
  /** Stands above the actions. */
  readonly line: Line;
  /** Says it where actions cannot be shown; the line itself when left out. */
  readonly message?: string;
  /** At most five. */
  readonly actions: readonly Action[];
}

/** How much of a name is repeated to the member, in UTF-16 units. */
const SHOWN_NAME = 60;

/** Remarks as parts of a reply. */
export function remarkBlocks(remarks: readonly Remark[]): Block[] {
  return remarks.flatMap(({ line, actions }): Block[] => [
    paragraph('normal', line),
    ...(actions.length === 0 ? [] : [{ type: 'actions' as const, actions }]),
  ]);
}

/** Whether remarks offer something to go on with. */
export function hasActions(remarks: readonly Remark[]): boolean {
  return remarks.some(({ actions }) => actions.length > 0);
}

/** A sentence with what is remarked behind it. */
export function withRemarks(sentence: string, remarks: readonly Remark[]): string {
  const said = remarks.map(({ line, message }) => message ?? line.map(({ text }) => text).join(''));
  return [sentence, ...said].join(' ');
}

/**
 * That a query names a lecture there is not.
 *
 * @param searched - the lecture that was searched instead; undefined for all of them
 */
export function unknownLectureRemark(
  name: string,
  searched: Lecture | undefined,
  corpus: Corpus,
  texts: Texts,
): Remark {
  const shown = clip(plainText(name), SHOWN_NAME);
  const { unknownLecture } = texts.search.nothing;
  const sentence = unknownLecture[searched === undefined ? 'all' : 'one'](shown);
  const near = nearestTitles(corpus, name);
  return {
    line: [words(near.length === 0 ? sentence : `${sentence} ${askIfMeant(near, texts)}`)],
    actions: [],
  };
}

/** That of a very long query only the most telling words were looked for. */
export function shortenedRemark({ search }: Texts): Remark {
  return { line: [words(search.shortened)], actions: [] };
}

/** That there was nothing to look for but what a query leaves out. */
export function allLeftOutRemark({ search }: Texts): Remark {
  return { line: [words(search.allLeftOut)], actions: [] };
}

/** That some words of a short query are probably not said. */
export function unsaidRemark(unsaid: readonly string[], { search, listed, quoted }: Texts): Remark {
  const shown = unsaid.map((word) => quoted(clip(plainText(word), SHOWN_NAME)));
  return { line: [words(search.unsaid(listed(shown)))], actions: [] };
}

/** That the last page is shown, where there is none of the number asked for. */
export function pastEndRemarks({ isPastEnd, count }: Page<unknown>, { pages }: Texts): Remark[] {
  return isPastEnd ? [{ line: [words(pages.pastEnd(count))], actions: [] }] : [];
}

/**
 * That what was not found in some lectures is found in others.
 *
 * @param query - finds it
 */
export function elsewhereRemark(query: string, { search }: Texts): Remark {
  const action: Action = { label: search.nothing.searchAll, command: 'search', values: { query } };
  return { line: [words(search.nothing.elsewhere)], actions: [action] };
}
