import { UserError } from '../../reply/user-error.js';
import type { Asker, Library } from '../command.js';
import { addCommand } from '../root.js';
import { addExample } from './server-refusal.js';

/** That there are no lectures, and who can do something about it: each may only be told of what they may do. */
export function noLectures({ own }: Library, { texts, managesServer }: Asker): UserError {
  const { none } = texts.lectures;
  if (own === undefined) return new UserError(none.operatorAdds, undefined);
  return managesServer
    ? new UserError(none.youAdd, addExample(texts))
    : new UserError(none.managersAdd(addCommand(texts)), undefined);
}
