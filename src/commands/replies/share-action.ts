import type { Lecture } from '../../corpus/lecture.js';
import type { Action } from '../../reply/reply.js';
import type { Texts } from '../../texts/texts.js';

/** The button that shares a moment with all who are in the channel: for answers that nobody else sees. */
export function shareAction({ key }: Lecture, second: number, { share }: Texts): Action {
  return { label: share.button, command: 'share', values: { second: String(second), lecture: key } };
}
