import { randomUUID } from 'node:crypto';
import type { Log } from '../log/log.js';
import { UserError } from '../reply/user-error.js';
import type { Texts } from '../texts/texts.js';
import { helpCommand } from './root.js';

/** What a member is told when the fault is ours; the log has the cause under the same number. */
export function apology(cause: unknown, log: Log, texts: Texts): UserError {
  const number = randomUUID().slice(0, 8);
  log.error(`A command failed (${number}).`, cause, { id: number });
  return new UserError(texts.refusals.wentWrong(number), helpCommand(texts));
}
