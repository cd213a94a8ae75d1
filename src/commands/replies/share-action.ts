import type { Lecture } from '../../corpus/lecture.js';
import type { Action } from '../../reply/reply.js';

/**
 * The button that shares a moment with all who are in the channel: for answers that nobody else sees.
 *
 * @param label - says what is shared
 */
export function shareAction({ key }: Lecture, second: number, label: string): Action {
  return { label, command: 'share', values: { second: String(second), lecture: key } };
}
