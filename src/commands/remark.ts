import { clip, plainText } from '../reply/plain-text.js';
import type { Action, Block, Line } from '../reply/reply.js';
import { paragraph, words } from '../reply/spans.js';
import type { Lecture } from '../corpus/lecture.js';

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
export function unknownLectureRemark(name: string, searched: Lecture | undefined): Remark {
  const all = searched === undefined ? ', so all of them were searched' : '';
  return { line: [words(`No lecture is called “${clip(plainText(name), SHOWN_NAME)}”${all}.`)], actions: [] };
}

/**
 * That what was not found in some lectures is found in others.
 *
 * @param query - finds it
 */
export function elsewhereRemark(query: string): Remark {
  const action: Action = { label: 'Search all lectures', command: 'search', values: { query } };
  return { line: [words('Other lectures have it.')], actions: [action] };
}
