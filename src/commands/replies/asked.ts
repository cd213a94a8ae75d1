import type { Lecture } from '../../corpus/lecture.js';
import type { CommandValues } from '../../reply/reply.js';

/** What was searched for. */
export interface Asked {
  /** Plain text. */
  readonly query: string;
  /** The one lecture that was searched; undefined for all of them. */
  readonly lecture: Lecture | undefined;
}

/** The values with which `/lecture search` finds the same. */
export function searchValues({ query, lecture }: Asked): CommandValues {
  return { query, ...(lecture === undefined ? {} : { lecture: lecture.key }) };
}
