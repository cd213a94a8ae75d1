import type { GlossaryEntry } from '../../corpus/glossary.js';
import type { Lecture } from '../../corpus/lecture.js';
import type { CommandValues } from '../../reply/reply.js';
import type { Asker } from '../command.js';

/** A search that is to be answered. */
export interface Asked {
  /** What was searched for, as plain text. */
  readonly query: string;
  /** The one lecture that was searched; undefined for all of them. */
  readonly lecture: Lecture | undefined;
  readonly asker: Asker;
  /** What the recogniser made of terms, which stands right in what is shown. */
  readonly glossary: readonly GlossaryEntry[];
}

/** The values with which `/lecture search` finds the same. */
export function searchValues({ query, lecture }: Pick<Asked, 'query' | 'lecture'>): CommandValues {
  return { query, ...(lecture === undefined ? {} : { lecture: lecture.key }) };
}
