import { randomUUID } from 'node:crypto';
import type { Log } from '../../log/log.js';
import { UserError } from '../../reply/user-error.js';
import { isPassing } from '../../search/no-answer-error.js';
import type { Texts } from '../../texts/texts.js';
import { helpCommand } from '../root.js';

/**
 * What a member is told when the fault is ours; the log has the cause under the same number. That lectures cannot be had
 * for now the log has already, once for all who ask meanwhile.
 */
export function apology(cause: unknown, log: Pick<Log, 'error'>, texts: Texts): UserError {
  // No command works before they are back, so none is named.
  if (isPassing(cause)) return new UserError(texts.refusals.lecturesAway, undefined);
  const number = randomUUID().slice(0, 8);
  log.error(`A command failed (${number}).`, cause, { id: number });
  return new UserError(texts.refusals.wentWrong(number), helpCommand(texts));
}
